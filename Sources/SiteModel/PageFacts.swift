package import Base
import Markup

/// What one page's compilation learnt about it; kept until the whole site is judged.
package struct PageFacts: Sendable {
  /// A link to a heading, to be checked when every page's headings are known.
  package struct AnchorUse: Sendable {
    /// The page that should hold the heading.
    package var target: Int
    package var anchor: String
    package var place: LinkPlace
  }

  /// The ids of the author's headings.
  package var anchors: [String] = []
  package var anchorUses: [AnchorUse] = []
  /// The pages that the prose links to, in order, repeats left out.
  package var linkedPages: [Int] = []
  /// Files of content/ that the prose shows or links to.
  package var assets: [String] = []
  package var waivers: [PageWaiver] = []
  package var diagnostics: [Diagnostic] = []
  package var wordCount = 0

  package init() {}
}

/// How to find a link again in its file: places are worked out only when something is wrong.
package struct LinkPlace: Sendable {
  package var destination: String
  /// The bytes of the block that holds the link.
  package var block: Range<Int>
  /// How many links of that block have the same destination before it.
  package var occurrence: Int

  package init(destination: String, block: Range<Int>, occurrence: Int) {
    self.destination = destination
    self.block = block
    self.occurrence = occurrence
  }
}

extension LinkPlace {
  /// The bytes of the destination in the page's file.
  package func locate(in file: InputFile) -> Range<Int> {
    Link(destination: destination, block: block, occurrence: occurrence).locate(in: file)
  }
}
