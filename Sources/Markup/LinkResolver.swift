/// Decides what links and citations mean; the renderer knows addresses, never pages or records.
package protocol LinkResolver {
  mutating func resolve(_ link: Link) -> LinkResolution

  /// Whether blocks of text are shown to the resolver, and citations looked for.
  var readsText: Bool { get }

  /// Shows a block before its links are resolved and its citations written.
  mutating func begin(_ block: TextBlock)

  /// Whether a block that is nothing but text, and stands in no quotation, need not be shown: then
  /// this has taken its place. Most blocks are such, and to show one costs more than to read it.
  mutating func passes(over text: UnsafeBufferPointer<UInt8>, as kind: TextBlock.Kind) -> Bool

  /// The citations in a run of inlines, in order; asked for before the block is shown.
  mutating func citations(in run: [InlinePiece]) -> [RunCitation]

  /// What is written for a citation that `citations(in:)` has found.
  ///
  /// - Parameter nextNote: the number of the note that the citation would open; nil in a title or
  ///   caption, which has no place for notes.
  mutating func write(citation number: Int, nextNote: Int?) -> CitationOutput

  /// The block of HTML that a fenced chart becomes; nil leaves it as code.
  mutating func figure(in fence: ChartFence) -> [UInt8]?
}

/// A resolver of links alone.
extension LinkResolver {
  package var readsText: Bool { false }

  package mutating func begin(_ block: TextBlock) {}

  package mutating func passes(
    over text: UnsafeBufferPointer<UInt8>, as kind: TextBlock.Kind
  ) -> Bool { false }

  package mutating func citations(in run: [InlinePiece]) -> [RunCitation] { [] }

  package mutating func write(citation number: Int, nextNote: Int?) -> CitationOutput {
    CitationOutput(anchor: "", inline: [])
  }

  package mutating func figure(in fence: ChartFence) -> [UInt8]? { nil }
}

/// What is written for a link or image.
package enum LinkResolution: Sendable {
  /// The author's address.
  case asWritten
  case address(String)
  /// With an id, and with further attributes, ready to stand in the tag:
  /// `class="figure" rel="external"`. Apart, because links have ids of their own, and share the rest.
  case addressWithAttributes(String, String, id: String = "")
  /// No link; its text stays, of an image the alternative text.
  case textOnly
  /// The link was empty: `text` is what it shows. Without an address only the text is written.
  case fill(address: String?, text: String, attributes: String = "", id: String = "")
  /// Of an image: a link in its place, with the alternative text.
  case linkInstead(String)
  /// Of an image that is alone in its paragraph: HTML that takes the paragraph's place.
  case block([UInt8])
}

/// Leaves every link as its author wrote it.
package struct PlainLinks: LinkResolver {
  package init() {}

  package func resolve(_ link: Link) -> LinkResolution { .asWritten }
}
