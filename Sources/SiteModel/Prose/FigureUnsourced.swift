import Base
import Evidence
import Markup
import Tables

/// `figure-unsourced`: a number in prose is a figure link, or stands in a sentence with a citation.
func unsourcedFigures(in prose: Prose, readBy reader: inout FigureReader) -> [ProseFinding] {
  let block = prose.block
  guard block.quotation == nil, block.kind != .alternative else { return [] }
  return block.text.withUnsafeBufferPointer { bytes in
    guard mayHoldFigure(bytes) else { return [] }
    let sourced = sourcedRanges(in: prose)
    if sourced.first == bytes.indices { return [] }
    return reader.figures(inProse: bytes, outside: sourced).map {
      .figureUnsourced(prose.text($0), at: $0)
    }
  }
}

/// What needs no further source: links to evidence, code, quotations, and sentences that cite.
private func sourcedRanges(in prose: Prose) -> [Range<Int>] {
  var ranges: [Range<Int>] = []
  ranges.reserveCapacity(prose.block.spans.count + prose.quotations.count)
  for span in prose.block.spans where span.mark.accounts { ranges.append(span.range) }
  for quotation in prose.quotations { ranges.append(quotation.range) }
  for citation in prose.citations {
    ranges.append(prose.sentence(around: citation.range.lowerBound))
  }
  if ranges.count > 1 { ranges.sort { $0.lowerBound < $1.lowerBound } }
  return ranges
}

extension TextBlock.Mark {
  /// Whether a number inside it needs no source of its own: figures, code, citations.
  fileprivate var accounts: Bool {
    switch self {
    case .link(let destination):
      guard let scheme = EvidenceScheme(of: destination) else { return false }
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
