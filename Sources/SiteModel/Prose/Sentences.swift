import Markup

/// The sentences of a block, without the blanks between them.
///
/// A full stop, question mark or exclamation mark ends one where white space and a capital, a
/// digit or an opening mark follow, and no abbreviation stands before it. A semicolon ends none.
/// A citation in brackets that stands right after a sentence belongs to it.
func sentences(of block: TextBlock) -> [Range<Int>] {
  SentenceScan(block).sentences()
}

private struct SentenceScan {
  private let text: [UInt8]
  /// Citations and code are taken as wholes: no sentence ends inside them.
  private let wholes: [TextBlock.Span]

  init(_ block: TextBlock) {
    text = block.text
    wholes = block.spans.filter { span in
      switch span.mark {
      case .citation, .code: true
      case .link, .image, .emphasis, .note: false
      }
    }
  }

  func sentences() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = skipBlanks(from: 0)
    var index = start
    var nextWhole = 0
    while index < text.count {
      if nextWhole < wholes.count, index >= wholes[nextWhole].range.lowerBound {
        index = max(index, wholes[nextWhole].range.upperBound)
        nextWhole += 1
      } else if let end = end(at: index, from: &nextWhole) {
        found.append(start..<end)
        start = skipBlanks(from: end)
        index = start
      } else {
        index += 1
      }
    }
    if start < text.count { found.append(start..<text.count) }
    return found
  }

  /// Where a sentence ends whose last mark stands at `index`; nil where none does.
  private func end(at index: Int, from nextWhole: inout Int) -> Int? {
    guard isStop(text[index]), !isAbbreviation(before: index) else { return nil }
    var end = index + 1
    while end < text.count, isStop(text[end]) { end += 1 }
    while let mark = closingMark(at: end) { end += mark }
    guard end < text.count, isBlank(text[end]) else { return nil }
    let next = skipBlanks(from: end)
    if let citation = citation(at: next) {
      nextWhole = (wholes.firstIndex { $0.range == citation } ?? nextWhole) + 1
      return citation.upperBound
    }
    return next == text.count || opensSentence(at: next) ? end : nil
  }

  /// A citation in brackets; one that is part of the sentence (`@key says`) opens its own.
  private func citation(at index: Int) -> Range<Int>? {
    guard index < text.count, text[index] == UInt8(ascii: "[") else { return nil }
    return wholes.first { $0.range.lowerBound == index }?.range
  }

  private func opensSentence(at index: Int) -> Bool {
    switch text[index] {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: "["),
      UInt8(ascii: "@"), 0x80...0xFF:
      true
    default: false
    }
  }

  private func isStop(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!")
  }

  /// The bytes of a quotation mark or bracket that closes after the sentence's own mark.
  private func closingMark(at index: Int) -> Int? {
    guard index < text.count else { return nil }
    switch text[index] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): return 1
    // ” and ’
    case 0xE2 where index + 2 < text.count && text[index + 1] == 0x80:
      return text[index + 2] == 0x9D || text[index + 2] == 0x99 ? 3 : nil
    default: return nil
    }
  }

  private func isAbbreviation(before index: Int) -> Bool {
    guard text[index] == UInt8(ascii: ".") else { return false }
    var start = index
    while start > 0, isLetter(text[start - 1]) { start -= 1 }
    let word = String(decoding: text[start..<index], as: UTF8.self)
    // An initial: "J. Smith"; also the letters of "e.g." and "i.e.".
    if word.utf8.count == 1, word != "I", word != "a" { return true }
    return abbreviations.contains(word.lowercased())
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    default: false
    }
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 }

  private func skipBlanks(from start: Int) -> Int {
    var index = start
    while index < text.count, isBlank(text[index]) { index += 1 }
    return index
  }
}

/// Words after which a full stop ends no sentence.
private let abbreviations: Set<String> = [
  "mr", "mrs", "ms", "dr", "prof", "st", "sir", "rt", "hon", "no", "nos", "para", "paras", "ss",
  "sec", "p", "pp", "cf", "vs", "ca", "approx", "fig", "figs", "vol", "art", "arts", "reg", "regs",
  "sch", "ch", "cl", "pt", "ed", "eds", "ltd", "inc", "jan", "feb", "aug", "sept", "oct", "nov",
  "dec", "viz", "al", "est",
]
