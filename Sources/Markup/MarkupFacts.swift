package import Base

/// What a page's Markdown says about itself, found on the same walk that renders it.
///
/// Ranges are byte offsets in the file.
package struct MarkupFacts: Sendable {
  package struct Heading: Sendable, Equatable {
    /// 1 to 6, as written to the page.
    package var level: Int
    /// The heading's id; empty where its text holds nothing that an id could.
    package var anchor: String
    /// Inline HTML for tables of contents: no links, footnote references or ids.
    package var html: String
    package var text: String
    package var range: Range<Int>
  }

  /// `<!-- allow CODE: reason -->`, as the author wrote it; the reason may be empty.
  package struct Waiver: Sendable, Equatable {
    package var code: String
    package var reason: String
    package var range: Range<Int>
    /// The block in which findings are waived; empty where the comment stands last.
    package var block: Range<Int>
  }

  package var headings: [Heading] = []
  package var waivers: [Waiver] = []
  package var diagnostics: [Diagnostic] = []
  /// Words of running text, tables and code spans included; code blocks are not.
  package var wordCount = 0
}

/// What a title or caption says about itself.
package struct InlineFacts: Sendable {
  package var text: String
  package var diagnostics: [Diagnostic]
}
