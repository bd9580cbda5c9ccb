import Base
import Markup
import Tables

/// `figure-unsourced`: a number in prose is a figure link, or stands in a sentence with a citation.
func unsourcedFigures(in prose: Prose) -> [ProseFinding] {
  let block = prose.block
  guard block.quotation == nil, block.kind != .alternative else { return [] }
  let found = block.text.withUnsafeBufferPointer { figures(inProse: $0) }
  guard !found.isEmpty else { return [] }
  let citations = prose.citations
  return found.compactMap { range in
    let sentence = prose.sentence(around: range.lowerBound)
    let isSourced =
      citations.contains { sentence.overlaps($0.range) } || prose.isQuoted(range)
      || block.spans.contains { $0.range.overlaps(range) && $0.mark.accounts }
    return isSourced ? nil : .figureUnsourced(prose.text(range), at: range)
  }
}

extension TextBlock.Mark {
  /// Whether a number inside it needs no source of its own: figures, code, citations.
  fileprivate var accounts: Bool {
    switch self {
    case .link(let destination):
      guard case .evidence(let scheme, _) = Destination(destination) else { return false }
      return scheme != .term
    case .code, .citation, .note: return true
    case .image, .emphasis: return false
    }
  }
}

extension ProseFinding {
  fileprivate static func figureUnsourced(_ number: String, at range: Range<Int>) -> ProseFinding {
    ProseFinding(
      .figureUnsourced, at: range,
      "a number must be a figure or stand in a sentence with a citation: \"\(number)\"",
      help: "link it to a statistic, as [\(number)](stat:ID), or cite a source: [@ID]")
  }
}
