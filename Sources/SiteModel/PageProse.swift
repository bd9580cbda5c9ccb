import Base
import Evidence
import Markup

/// What a page's prose has shown so far, as its links and citations are resolved one by one.
struct PageProse {
  /// The block that is being rendered.
  var block: TextBlock?
  /// The block around an alternative text, while that is read.
  var outer: TextBlock?
  /// The alternative text of the picture that is resolved next.
  var alternative: TextBlock?
  /// The page's citations, by the numbers that the renderer knows.
  var citations: [CitationGroup] = []
  /// The places at which records are used, for their ids.
  var uses = 0
  /// The page's tables of data and charts, for their ids.
  var figures = 0
  /// The numbers of the sources in the list of references, in order of citation.
  var numbers: [String: Int] = [:]
  /// The notes in which sources were first cited.
  var firstNotes: [String: Int] = [:]
  /// The block quotation that is being read.
  var quotation: OpenQuotation?
  /// The citation with which the last paragraph ended.
  var lastCitation: Int?
  /// Whether numbers and quotations need sources here whatever else the page holds.
  var isStrict = false
  /// Findings that count only once the page is known to hold evidence.
  var pending: [(finding: ProseFinding, block: TextBlock)] = []
}

/// The paragraphs of a block quotation, until its end shows whether it cites.
struct OpenQuotation {
  var number: Int
  var blocks: [TextBlock]
  /// The citation at the end of the paragraph before.
  var citationBefore: Int?
}

/// Folders in which a number without a source is reported on any page.
func isStrictFolder(_ path: String) -> Bool {
  ["briefings/", "policy/", "statistics/"].contains { path.hasPrefix($0) }
}
