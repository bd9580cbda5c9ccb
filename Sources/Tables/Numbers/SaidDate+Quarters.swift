/// Quarters of years: "Q2 2024", "2024-Q2", "the second quarter of 2024".
extension SaidDate {
  /// The quarter that begins at a token, with its year, and the index after it.
  static func quarter(_ tokens: [NumberToken], at index: Int) -> (SaidDate, Int)? {
    if let year = year(tokens[index]) {
      let next = isJoined(tokens, by: "-", at: index + 1) ? index + 2 : index + 1
      return code(tokens, at: next).map { (SaidDate(quarter: $0, of: year), next + 1) }
    }
    guard
      let (quarter, end) = code(tokens, at: index).map({ ($0, index + 1) })
        ?? inWords(tokens, at: index)
    else { return nil }
    let (year, last) = yearAhead(tokens, at: end)
    return year.map { (SaidDate(quarter: quarter, of: $0), last) }
  }

  /// "Q2"
  private static func code(_ tokens: [NumberToken], at index: Int) -> Int? {
    guard index < tokens.count, case .quarterOfYear(let quarter)? = tokens[index].meaning else {
      return nil
    }
    return quarter
  }

  /// "second quarter", "2nd quarter"
  private static func inWords(_ tokens: [NumberToken], at index: Int) -> (Int, Int)? {
    guard index + 1 < tokens.count, tokens[index + 1].word == "quarter" else { return nil }
    if case .ordinal(let rank)? = tokens[index].meaning, (1...4).contains(rank) {
      return (rank, index + 2)
    }
    guard tokens[index].numeral?.suffix == .ordinal else { return nil }
    return number(tokens, at: index, in: 1...4).map { ($0, index + 2) }
  }
}

extension SaidDate {
  /// The months from the first to the last of a quarter or a financial year; nil for other dates.
  package var months: (first: PartialDate, last: PartialDate)? {
    guard let year else { return nil }
    if isFinancialYear { return span(from: (year, 4), to: (year + 1, 3)) }
    return quarter.flatMap { span(from: (year, 3 * $0 - 2), to: (year, 3 * $0)) }
  }

  private func span(
    from start: (year: Int, month: Int), to end: (year: Int, month: Int)
  ) -> (first: PartialDate, last: PartialDate)? {
    guard let first = PartialDate(year: start.year, month: start.month),
      let last = PartialDate(year: end.year, month: end.month)
    else { return nil }
    return (first, last)
  }
}
