import Synchronization

/// The text of one block as its author wrote it, with what stands where in it.
///
/// Blocks are what sentences never cross: a paragraph, a heading, a table's cell, a caption, an
/// alternative text. Text that the program fills in is not part of it. A class, because rules hand
/// it on and keep it: each time one reference is counted.
package final class TextBlock: Sendable {
  package enum Kind: Sendable {
    case paragraph, heading, cell
    /// A title, a summary or a caption, read as inline Markdown.
    case caption
    /// What a picture shows, for those who do not see it.
    case alternative
  }

  package enum Mark: Sendable, Hashable {
    /// A link or autolink; the range is its text, and may be empty.
    case link(destination: String)
    /// A picture; the range is empty, since its alternative text is a block of its own.
    case image(destination: String, title: String)
    case code, emphasis
    /// A citation, by the number that the resolver gave it; the range is all of it.
    case citation(Int)
    /// A reference to a footnote.
    case note
  }

  package struct Span: Sendable, Hashable {
    /// Bytes of the block's text.
    package var range: Range<Int>
    package var mark: Mark

    package init(_ range: Range<Int>, _ mark: Mark) {
      self.range = range
      self.mark = mark
    }
  }

  /// UTF-8; escapes and entities are resolved, soft breaks are blanks, citations stand as written.
  package let text: [UInt8]
  package let kind: Kind
  /// The number of the block quote on the page; nil outside of quotations, and in alerts.
  package let quotation: Int?
  /// In order of their starts.
  package let spans: [Span]
  /// The block's source: bytes of the file.
  package let source: Range<Int>
  /// Nil until somebody asks where something stands.
  let knownAlignment = Mutex<TextAlignment?>(nil)

  package init(
    text: [UInt8], kind: Kind, quotation: Int? = nil, spans: [Span] = [], source: Range<Int>
  ) {
    self.text = text
    self.kind = kind
    self.quotation = quotation
    self.spans = spans
    self.source = source
  }
}
