import Evidence
import Markup
import Tables

/// A link's text with what stands around it in its block.
///
/// Holds the block's bytes: most links agree with the data, and need no strings for it.
struct Surroundings {
  private let block: [UInt8]
  private let range: Range<Int>

  private init(block: [UInt8], range: Range<Int>) {
    (self.block, self.range) = (block, range)
  }

  init(of link: Link, in block: TextBlock?) {
    if let block, link.textRange.upperBound <= block.text.count {
      (self.block, range) = (block.text, link.textRange)
    } else {
      (self.block, range) = ([], 0..<0)
    }
  }

  /// Whether the link is all of its block.
  var isAlone: Bool { range == 0..<block.count }

  var text: String { String(decoding: block[range], as: UTF8.self) }

  /// As far back as hedges and directions are looked for.
  private var before: String {
    String(decoding: block[..<range.lowerBound].suffix(160), as: UTF8.self)
  }

  private var after: String {
    String(decoding: block[range.upperBound...].prefix(80), as: UTF8.self)
  }

  /// What an empty link shows: the value between the author's words, or the status for it.
  func filled(with figure: ResolvedFigure, in style: NumberStyle = .enGB) -> String {
    guard let value = figure.value else { return figure.status ?? "" }
    return block.withUnsafeBufferPointer {
      style.write(value, decimals: figure.decimals, block: $0, range: range)
    }
  }

  /// The block with what fills an empty link in the link's place.
  func filled(by text: String) -> Surroundings {
    let filled = Array(text.utf8)
    return Surroundings(
      block: Array(block[..<range.lowerBound]) + filled + block[range.upperBound...],
      range: range.lowerBound..<range.lowerBound + filled.count)
  }

  private func reading(by reader: inout FigureReader) throws(NoFigure) -> FigureReading {
    try block.withUnsafeBufferPointer { bytes throws(NoFigure) in
      try reader.read(block: bytes, range: range)
    }
  }

  /// The link with all of a number that goes on beside it: `[12](…),000`, `1[2](…)`, `[12](…)k`,
  /// `[12](…) 000`, `[12](…)½`.
  private var whole: Surroundings {
    guard let first = block[range].first, let last = block[range].last else { return self }
    var (start, end) = (range.lowerBound, range.upperBound)
    if isDigit(last) {
      while end < block.count, isDigit(block[end]) || isLetter(block[end]) || joinsDigits(at: end) {
        end += 1
      }
      end += lengthOfGroup(at: end) + lengthOfFraction(at: end)
    }
    if isDigit(first) {
      while start > 0, isDigit(block[start - 1]) || joinsDigits(at: start - 1) { start -= 1 }
    }
    return Surroundings(block: block, range: start..<end)
  }

  /// Whether a point or comma stands here before a digit, and at the beginning or behind one.
  private func joinsDigits(at index: Int) -> Bool {
    let isMark = block[index] == UInt8(ascii: ".") || block[index] == UInt8(ascii: ",")
    guard isMark, index + 1 < block.count, isDigit(block[index + 1]) else { return false }
    return index == 0 || isDigit(block[index - 1])
      || block[index] == UInt8(ascii: ".") && block[index - 1] <= 0x20
  }

  /// The length of three digits behind a space: of any digits where it does not break, since "12 300
  /// metres away" may be two numbers, else of zeros.
  private func lengthOfGroup(at index: Int) -> Int {
    let rest = block[index...]
    guard let space = groupSpaces.first(where: { rest.starts(with: $0) }) else { return 0 }
    let digits = rest.dropFirst(space.count).prefix(4).prefix(while: isDigit)
    guard digits.count == 3, space.count > 1 || digits.allSatisfy({ $0 == UInt8(ascii: "0") })
    else { return 0 }
    return space.count + 3
  }

  /// The length of a fraction in one character: ¼ ½ ¾, and ⅐ to ⅞.
  private func lengthOfFraction(at index: Int) -> Int {
    let rest = block[index...].prefix(3)
    if rest.starts(with: [0xC2]), (0xBC...0xBE).contains(rest.dropFirst().first ?? 0) { return 2 }
    let isThree = rest.starts(with: [0xE2, 0x85]) && (0x90...0x9E).contains(rest.last ?? 0)
    return isThree ? 3 : 0
  }

  /// What is wrong with the text as a reading of the field; nil where they agree.
  func fault(against field: MeasureField, said: String) -> LinkFault? {
    FieldAgreement(of: text, before: before, after: after, with: field.value) == .agrees
      ? nil : .fieldMismatch(text, said: said)
  }

  /// What is wrong with the text as a reading of the figure; nil where they agree.
  func fault(
    against figure: ResolvedFigure, words: @autoclosure () -> Words,
    readBy reader: inout FigureReader
  ) -> LinkFault? {
    guard let value = figure.value else { return faultWithoutValue(figure, &reader) }
    let whole = whole
    guard whole.range == range || whole.agrees(with: value, &reader) else {
      return .cutNumber(whole.text, said: text)
    }
    do {
      let reading = try reading(by: &reader)
      switch reading.agreement(with: value) {
      case .agrees: return reading.dates.isEmpty ? nil : periodFault(reading.dates, figure, words())
      case .overstated: return .overstated(text, certainty: value.certainty)
      case .differs(let difference, _, _):
        return .figureMismatch(difference, text: text, figure, filled: filled(with: figure))
      case .noNumber(let reason): return .noFigure(reason, text: text)
      }
    } catch {
      return .noFigure(error, text: text)
    }
  }

  private func agrees(with value: FigureValue, _ reader: inout FigureReader) -> Bool {
    (try? reading(by: &reader))?.agreement(with: value) == .agrees
  }

  /// A number may not stand for a value that there is not, and nothing may not be filled in.
  private func faultWithoutValue(
    _ figure: ResolvedFigure, _ reader: inout FigureReader
  ) -> LinkFault? {
    guard range.isEmpty || (try? reading(by: &reader)) != nil else { return nil }
    return .valueMissing(text, status: figure.status)
  }

  private func periodFault(
    _ said: [SaidDate], _ figure: ResolvedFigure, _ words: Words
  ) -> LinkFault? {
    let disagrees = said.contains { date in
      !figure.periods.contains { agreement(ofDates: [date], with: $0) }
    }
    guard disagrees, let period = figure.period else { return nil }
    return .periodMismatch(text: text, period: words.text(of: period))
  }
}

/// No-break, thin and narrow no-break space, and the plain one.
private let groupSpaces: [[UInt8]] = ["\u{A0}", "\u{2009}", "\u{202F}", " "].map { Array($0.utf8) }

private func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }
