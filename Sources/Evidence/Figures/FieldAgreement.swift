package import Tables

/// What came of comparing a text with a field of a measure.
package enum FieldAgreement: Hashable, Sendable {
  case agrees
  /// With what the data say: "the data say 5 years".
  case differs(String)

  /// - Parameters:
  ///   - before: what stands before the text, for a hedge: "up to".
  ///   - after: what stands behind it, for a unit: "years".
  package init(
    of text: String, before: String = "", after: String = "", with value: FieldValue
  ) {
    let agrees =
      switch value {
      case .duration(let duration): says(duration, text, before, after)
      case .date(let date): says(date, text)
      case .words(let words): comparable(text) == comparable(words)
      }
    self = agrees ? .agrees : .differs("the data say \(value.text)")
  }
}

private func says(_ duration: Duration, _ text: String, _ before: String, _ after: String) -> Bool {
  let value = FigureValue(ExactDecimal(duration.count), unit: .duration(duration.unit.timeUnit))
  return FigureAgreement(of: text, before: before, after: after, with: value) == .agrees
}

private func says(_ date: PartialDate, _ text: String) -> Bool {
  do {
    // A year alone may be a number too, so it is read as one.
    let reading = try FigureReading(text)
    return reading.numbers.map(\.value) == [ExactDecimal(date.year)] && reading.unit == .none
      && agreement(ofDates: reading.dates, with: .date(date))
  } catch {
    guard case .onlyDates(let said) = error else { return false }
    return agreement(ofDates: said, with: .date(date))
  }
}

extension Duration.Unit {
  fileprivate var timeUnit: TimeUnit {
    switch self {
    case .years: .year
    case .months: .month
    case .weeks: .week
    case .days: .day
    }
  }
}

/// The words in lower case, with hyphens and runs of white space as one blank.
private func comparable(_ text: String) -> [Substring] {
  text.lowercased().split { $0 == "-" || $0.isWhitespace }
}

// MARK: - Dates

/// Whether dates in a link's text are the period of its figure: the date or a part of it; the quarter
/// or financial year in which it lies; of a financial year or an interval either end, or what lies
/// within.
package func agreement(ofDates said: [SaidDate], with period: Period) -> Bool {
  said.allSatisfy { period.holds($0) }
}

extension Period {
  fileprivate func holds(_ said: SaidDate) -> Bool {
    if let months = said.months { return holds(months.first, months.last) }
    return switch self {
    case .date(let date): date.isNamed(by: said)
    case .quarter(let year, let number):
      isWithin(
        said, PartialDate(year: year, month: 3 * number - 2), .init(year: year, month: 3 * number))
    case .financialYear(let year):
      isWithin(said, PartialDate(year: year, month: 4), .init(year: year + 1, month: 3))
    case .interval(let start, let end): isWithin(said, start, end)
    case .unknown(let label): said.year.map { label.contains(String($0)) } ?? false
    }
  }

  /// Whether the months said are the period, hold it, or lie within it.
  private func holds(_ first: PartialDate, _ last: PartialDate) -> Bool {
    guard let firstDay, let lastDay else {
      guard case .unknown(let label) = self else { return false }
      return label.contains(String(first.year))
    }
    if first.firstDay <= firstDay, lastDay <= last.lastDay { return true }
    let isWithin = firstDay <= first.firstDay && last.lastDay <= lastDay
    switch self {
    case .financialYear: return isWithin
    // "2023/24" may be another kind of year, from September to August.
    case .interval(let start, let end):
      return isWithin
        || first.year < last.year && (start.year, end.year) == (first.year, last.year)
    case .date, .quarter, .unknown: return false
    }
  }
}

extension PartialDate {
  /// Whether the text gives the date or a part of it, and nothing beyond.
  fileprivate func isNamed(by said: SaidDate) -> Bool {
    (said.year == nil || said.year == year) && (said.month == nil || said.month == month)
      && (said.day == nil || said.day == day)
  }
}

/// Whether the date is one of the two, a part of it, or between them.
private func isWithin(_ said: SaidDate, _ start: PartialDate?, _ end: PartialDate?) -> Bool {
  guard let start, let end else { return false }
  if start.isNamed(by: said) || end.isNamed(by: said) { return true }
  let years = said.year.map { $0...$0 } ?? start.year...max(start.year, end.year)
  return years.contains { year in
    guard let date = PartialDate(year: year, month: said.month, day: said.day) else {
      return false
    }
    return start.firstDay <= date.firstDay && date.lastDay <= end.lastDay
  }
}
