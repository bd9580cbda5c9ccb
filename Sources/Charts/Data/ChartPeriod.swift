package import Tables

/// A span of time on an axis: a year, a quarter, a financial year, a month, a day.
///
/// Written as in a statistic's data: `2024`, `2024-Q1`, `2023/24`, `2024-05`, `2024-05-01`.
package struct ChartPeriod: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case year, financialYear, quarter, month, day
  }

  package let kind: Kind
  /// Steps of the kind since the year 0, of days since 1970: neighbours differ by one.
  package let index: Int

  package init(_ kind: Kind, index: Int) {
    self.kind = kind
    self.index = index
  }

  /// Nil where the text is no such period, intervals included.
  package init?(_ text: String) {
    if let date = PartialDate(text) {
      self.init(date)
    } else if let quarter = Self.quarter(text) ?? Self.financialYear(text) {
      self = quarter
    } else {
      return nil
    }
  }

  package init(_ date: PartialDate) {
    if let days = date.daysSinceEpoch {
      self.init(.day, index: days)
    } else if let month = date.month {
      self.init(.month, index: date.year * 12 + month - 1)
    } else {
      self.init(.year, index: date.year)
    }
  }

  private static func quarter(_ text: String) -> ChartPeriod? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, let year = Int(parts[0]), year > 0,
      parts[1].utf8.count == 2, parts[1].first == "Q", let number = Int(parts[1].dropFirst()),
      (1...4).contains(number)
    else { return nil }
    return ChartPeriod(.quarter, index: year * 4 + number - 1)
  }

  private static func financialYear(_ text: String) -> ChartPeriod? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      let year = Int(parts[0]), year > 0, let next = Int(parts[1]), (year + 1) % 100 == next
    else { return nil }
    return ChartPeriod(.financialYear, index: year)
  }
}
