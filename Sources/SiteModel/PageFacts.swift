package import Base
package import Evidence
import Markup

/// What one page's compilation learnt about it; kept until the whole site is judged.
package struct PageFacts: Sendable {
  /// A link to a heading, to be checked when every page's headings are known. Large sites have very
  /// many, so it is small.
  package struct AnchorUse: Sendable {
    private let page: UInt32
    package let place: LinkPlace

    /// - Parameter target: the page that should hold the heading.
    init(of target: Int, by link: Link) {
      page = UInt32(target)
      place = LinkPlace(of: link)
    }

    /// The page that should hold the heading.
    package var target: Int { Int(page) }
    package var anchor: String { place.anchor }
  }

  /// The ids of the author's headings.
  package var anchors: [String] = []
  package var anchorUses: [AnchorUse] = []
  /// The pages that the prose links to, in order, repeats left out.
  package var linkedPages: [Int] = []
  /// Files of content/ that the prose shows or links to.
  package var assets: [String] = []
  /// Where the page uses records, in reading order.
  package var uses: [EvidenceUse] = []
  /// Where the page cites sources, in reading order.
  package var citations: [CitationUse] = []
  /// What the page says on a source's authority and an archived text can bear out.
  package var claims: [Claim] = []
  package var waivers: [PageWaiver] = []
  package var diagnostics: [Diagnostic] = []
  package var wordCount = 0

  package init() {}
}

/// How to find a link again in its file: places are worked out only when something is wrong.
package struct LinkPlace: Sendable {
  package let destination: String
  /// The bytes of the block that holds the link.
  private let start: UInt32
  private let end: UInt32
  /// How many links of that block have the same destination before it.
  private let occurrence: UInt32

  init(of link: Link) {
    destination = link.destination
    // Whoever lets pages be larger than 4 GiB is shown the first line of the last block.
    start = UInt32(clamping: link.block.lowerBound)
    end = UInt32(clamping: link.block.upperBound)
    occurrence = UInt32(clamping: link.occurrence)
  }

  /// The bytes of the destination in the page's file.
  package func locate(in file: InputFile) -> Range<Int> {
    Link(destination: destination, block: Int(start)..<Int(end), occurrence: Int(occurrence))
      .locate(in: file)
  }

  /// What stands behind the number sign, escapes decoded; empty where there is none.
  package var anchor: String {
    guard let hash = destination.utf8.firstIndex(of: UInt8(ascii: "#")) else { return "" }
    return percentDecoded(destination[destination.utf8.index(after: hash)...])
  }
}

/// One place at which a page uses a record.
package struct EvidenceUse: Sendable {
  /// As readers see it: "245", "a term".
  package var text: String
  /// The id of the place on the page; empty where it has none, in a title for one.
  package var anchor: String
  package let subject: Subject

  /// What is used: all uses of one figure share it, since a large site has very many.
  package final class Subject: Sendable {
    package let record: EvidenceReference
    package let value: String?
    let period: String?
    let dimensions: [String]
    let sources: [String]
    let locator: String?

    package init(
      _ record: EvidenceReference, value: String? = nil, period: String? = nil,
      dimensions: [String] = [], sources: [String] = [], locator: String? = nil
    ) {
      self.record = record
      self.value = value
      self.period = period
      self.dimensions = dimensions
      self.sources = sources
      self.locator = locator
    }
  }

  package init(_ subject: Subject, text: String, anchor: String) {
    self.subject = subject
    self.text = text
    self.anchor = anchor
  }

  package var record: EvidenceReference { subject.record }
  /// For a figure or a field: what the data give, and for which period; nil for a mere link.
  package var value: String? { subject.value }
  package var period: String? { subject.period }
  /// Which of the statistic's values it is, beside the period: `north`, `women`.
  package var dimensions: [String] { subject.dimensions }
  /// The sources on which the value rests, and where in the first of them.
  package var sources: [String] { subject.sources }
  package var locator: String? { subject.locator }
}

/// One place at which a page cites a source.
package struct CitationUse: Sendable {
  package var source: String
  package var anchor: String
  package var locator: String?

  package init(source: String, anchor: String, locator: String? = nil) {
    self.source = source
    self.anchor = anchor
    self.locator = locator
  }
}
