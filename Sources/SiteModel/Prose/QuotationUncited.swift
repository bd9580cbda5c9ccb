import Base
import Evidence
import Markup

/// Words in quotation marks that are long enough to be somebody's.
let shortestQuotation = 4

/// `quotation-uncited`: a quotation of four words or more names its source in its sentence, or
/// right after it.
///
/// - Returns: the quotations that cite, each with the number of its citation, and the findings.
func citedQuotations(
  in prose: Prose
) -> (cited: [(quotation: FoundQuotation, citation: Int)], findings: [ProseFinding]) {
  guard prose.block.quotation == nil, prose.block.kind != .alternative else { return ([], []) }
  let citations = prose.citations
  var cited: [(quotation: FoundQuotation, citation: Int)] = []
  var findings: [ProseFinding] = []
  for quotation in prose.quotations where quotation.words >= shortestQuotation {
    let sentences = prose.sentences(around: quotation.range)
    let near = citations.filter { sentences.overlaps($0.range) }
    // The next one after the words; failing that, the last before them.
    let chosen =
      near.first { $0.range.lowerBound >= quotation.range.upperBound }
      ?? near.last { $0.range.upperBound <= quotation.range.lowerBound } ?? near.first
    if let chosen {
      cited.append((quotation, chosen.number))
    } else {
      findings.append(.quotationUncited(at: quotation.range))
    }
  }
  return (cited, findings)
}

extension ProseFinding {
  static func quotationUncited(at range: Range<Int>) -> ProseFinding {
    quotationUncited(
      at: range, help: "add [@ID] to its sentence, or take the quotation marks away")
  }

  static func blockQuotationUncited(at range: Range<Int>) -> ProseFinding {
    quotationUncited(
      at: range,
      help: "add [@ID] to its end or to the paragraph before it; "
        + "take \">\" away if nobody is quoted")
  }

  private static func quotationUncited(at range: Range<Int>, help: String) -> ProseFinding {
    ProseFinding(.quotationUncited, at: range, "a quotation must name its source", help: help)
  }
}
