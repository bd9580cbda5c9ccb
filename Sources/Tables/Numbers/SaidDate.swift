/// A date or a part of one as prose writes it: "1 February 2025", "May 2024", "in June", "Q2 2024",
/// "2023/24", "2024".
package struct SaidDate: Hashable, Sendable {
  package var year: Int?
  package var month: Int?
  package var day: Int?
  /// 1 to 4.
  package var quarter: Int?
  /// Whether the year is a financial one, which begins in `year` and ends in the next.
  package var isFinancialYear = false

  package init(year: Int? = nil, month: Int? = nil, day: Int? = nil) {
    (self.year, self.month, self.day) = (year, month, day)
  }

  package init(quarter: Int, of year: Int) {
    (self.quarter, self.year) = (quarter, year)
  }

  package init(financialYear year: Int) {
    (self.year, isFinancialYear) = (year, true)
  }
}

extension SaidDate {
  /// The date that begins at a token and the index after it; a bare year is left to the caller.
  static func read(_ tokens: [NumberToken], at index: Int) -> (date: SaidDate, end: Int)? {
    guard tokens[index].numeral != nil else {
      return monthFirst(tokens, at: index) ?? quarter(tokens, at: index)
    }
    return dayFirst(tokens, at: index) ?? quarter(tokens, at: index)
      ?? withDashes(tokens, at: index) ?? financialYear(tokens, at: index)
      ?? withSlashes(tokens, at: index)
  }

  /// A year in four digits, not a count: no separator, no decimals, nothing attached.
  static func year(_ token: NumberToken) -> Int? {
    guard let numeral = token.numeral, numeral.wholeDigits == 4, !numeral.isGrouped,
      numeral.precision == 0, [.none, .plural].contains(numeral.suffix)
    else { return nil }
    return whole(numeral, in: 1500...2100)
  }

  private static func dayFirst(_ tokens: [NumberToken], at index: Int) -> (SaidDate, Int)? {
    guard let day = number(tokens, at: index, in: 1...31) else { return nil }
    let next = index + 1 < tokens.count && tokens[index + 1].word == "of" ? index + 2 : index + 1
    guard let month = month(tokens, at: next) else { return nil }
    let (year, end) = yearAhead(tokens, at: next + 1)
    return (SaidDate(year: year, month: month, day: day), end)
  }

  private static func monthFirst(_ tokens: [NumberToken], at index: Int) -> (SaidDate, Int)? {
    guard let month = month(tokens, at: index) else { return nil }
    if let day = number(tokens, at: index + 1, in: 1...31), index + 2 <= tokens.count {
      let (year, end) = yearAhead(tokens, at: index + 2)
      return (SaidDate(year: year, month: month, day: day), end)
    }
    let (year, end) = yearAhead(tokens, at: index + 1)
    // A name of a month by itself may be a word or a person's: "May", "April".
    let isMonth = index > 0 && tokens[index - 1].isOne(of: wordsBeforeMonths)
    return year == nil && !isMonth ? nil : (SaidDate(year: year, month: month), end)
  }

  /// The year behind a month or quarter: "May 2024", "May, 2024", "Sept. 2024", "May of 2024".
  static func yearAhead(_ tokens: [NumberToken], at index: Int) -> (Int?, Int) {
    var next = index
    if next < tokens.count, tokens[next].isMark("."), !tokens[next].followsSpace { next += 1 }
    if next < tokens.count, tokens[next].isMark(",") || tokens[next].word == "of" { next += 1 }
    guard next < tokens.count, let year = year(tokens[next]) else { return (nil, index) }
    return (year, next + 1)
  }

  /// ISO 8601; "2011-12" is always a month.
  private static func withDashes(_ tokens: [NumberToken], at index: Int) -> (SaidDate, Int)? {
    guard let year = year(tokens[index]), isJoined(tokens, by: "-", at: index + 1),
      let month = number(tokens, at: index + 2, in: 1...12), digits(tokens, index + 2) == 2
    else { return nil }
    guard isJoined(tokens, by: "-", at: index + 3), digits(tokens, index + 4) == 2,
      let day = number(tokens, at: index + 4, in: 1...31)
    else { return (SaidDate(year: year, month: month), index + 3) }
    return (SaidDate(year: year, month: month, day: day), index + 5)
  }

  /// "2023/24", "2023–24"
  private static func financialYear(_ tokens: [NumberToken], at index: Int) -> (SaidDate, Int)? {
    guard let year = year(tokens[index]),
      ["/", "–", "-"].contains(where: { isJoined(tokens, by: $0, at: index + 1) }),
      let next = number(tokens, at: index + 2, in: 0...2100),
      next == year + 1 || digits(tokens, index + 2) == 2 && next == (year + 1) % 100
    else { return nil }
    return (SaidDate(financialYear: year), index + 3)
  }

  /// "01/02/2025", in the British order.
  private static func withSlashes(_ tokens: [NumberToken], at index: Int) -> (SaidDate, Int)? {
    guard let day = number(tokens, at: index, in: 1...31),
      isJoined(tokens, by: "/", at: index + 1), isJoined(tokens, by: "/", at: index + 3),
      let month = number(tokens, at: index + 2, in: 1...12), index + 4 < tokens.count,
      let year = year(tokens[index + 4])
    else { return nil }
    return (SaidDate(year: year, month: month, day: day), index + 5)
  }

  /// Whether a mark stands between two tokens without spaces.
  static func isJoined(
    _ tokens: [NumberToken], by mark: Unicode.Scalar, at index: Int
  ) -> Bool {
    index + 1 < tokens.count && tokens[index].isMark(mark) && !tokens[index].followsSpace
      && !tokens[index + 1].followsSpace
  }

  /// Names of months are capitalised, so that "may" and "march" stay words.
  private static func month(_ tokens: [NumberToken], at index: Int) -> Int? {
    guard index < tokens.count, tokens[index].isCapitalised,
      case .month(let month)? = tokens[index].meaning
    else { return nil }
    return month
  }

  /// A whole number in digits, or a rank, as days and quarters are written.
  static func number(
    _ tokens: [NumberToken], at index: Int, in range: ClosedRange<Int>
  ) -> Int? {
    guard index < tokens.count, let numeral = tokens[index].numeral, !numeral.isGrouped,
      numeral.suffix == .none || numeral.suffix == .ordinal
    else { return nil }
    return whole(numeral, in: range)
  }

  private static func digits(_ tokens: [NumberToken], _ index: Int) -> Int? {
    index < tokens.count ? tokens[index].numeral?.wholeDigits : nil
  }

  private static func whole(_ numeral: Numeral, in range: ClosedRange<Int>) -> Int? {
    guard numeral.precision == 0, let value = numeral.value.whole else { return nil }
    return range.contains(value) ? value : nil
  }
}

private let wordsBeforeMonths: [ShortWord] = [
  "in", "during", "since", "until", "by", "of", "from", "to",
]

extension ExactDecimal {
  /// The number as an Int; nil for fractions and for what does not fit.
  var whole: Int? {
    guard exponent >= 0, exponent < 19 else { return nil }
    return Int(exactly: (0..<exponent).reduce(mantissa) { value, _ in value &* 10 })
  }
}
