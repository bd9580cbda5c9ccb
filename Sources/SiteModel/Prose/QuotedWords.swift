import Base
import Evidence
import Markup

/// The words of a block quotation's paragraph: without its citations, its outer marks, and what
/// names the speaker, a line or a whole paragraph that opens with a dash.
func quotedWords(of block: TextBlock, in file: InputFile) -> Range<Int> {
  let text = block.text
  var range = trimmed(block.withoutCitationsAround, in: text)
  if let speaker = speaker(in: range, of: block, file) {
    range = trimmed(range.lowerBound..<speaker, in: text)
  }
  let whole = quotations(in: text, minimumWords: 1).first { $0.range == range }
  return whole?.content ?? range
}

extension TextBlock {
  /// The text between the citations at its start and those at its end.
  fileprivate var withoutCitationsAround: Range<Int> {
    var range = 0..<text.count
    for span in spans {
      guard case .citation = span.mark else { continue }
      if span.range.lowerBound <= range.lowerBound {
        range = span.range.upperBound..<max(range.upperBound, span.range.upperBound)
      } else {
        range = range.lowerBound..<min(range.upperBound, span.range.lowerBound)
      }
    }
    return range
  }
}

private func trimmed(_ range: Range<Int>, in text: [UInt8]) -> Range<Int> {
  var range = range
  while let last = range.last, text[last] <= 0x20 { range = range.lowerBound..<last }
  while let first = range.first, text[first] <= 0x20 { range = first + 1..<range.upperBound }
  return range
}

/// Where a line opens with a dash: an author's, or of a paragraph that is nothing else.
private func speaker(in range: Range<Int>, of block: TextBlock, _ file: InputFile) -> Int? {
  range.first { offset in
    let rest = block.text[offset..<range.upperBound]
    guard rest.first == 0xE2, rest.starts(with: "—".utf8) || rest.starts(with: "– ".utf8) else {
      return false
    }
    if offset == range.lowerBound { return true }
    return opensLine(block.locate(offset..<offset + 1, in: file), file)
  }
}

/// Whether nothing stands before a place on its line but the marks of quotations.
private func opensLine(_ place: Range<Int>, _ file: InputFile) -> Bool {
  let before = file.bytes[..<place.lowerBound].reversed().prefix { $0 != 0x0A && $0 != 0x0D }
  return before.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">") }
}
