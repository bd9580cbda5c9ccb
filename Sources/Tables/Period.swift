/// The time that an observation is about.
///
/// Written `2024`, `2024-Q1`, `2024-05`, `2024-05-01`, `A/B`, `2023/24` (a financial year), or
/// `unknown` with a label. `2011-12` is always a month.
package enum Period: Hashable, Sendable {
  /// A year, a month or a day.
  case date(PartialDate)
  case quarter(year: Int, number: Int)
  /// April to March; the year in which it begins.
  case financialYear(Int)
  case interval(PartialDate, PartialDate)
  case unknown(label: String)

  /// Nil where the text is no period.
  package init?(_ text: String, label: String? = nil) {
    if text == "unknown" {
      self = .unknown(label: label ?? "")
    } else if let date = PartialDate(text) {
      self = .date(date)
    } else if let quarter = Period.quarter(text) ?? Period.span(text) {
      self = quarter
    } else {
      return nil
    }
  }

  /// As a link writes it after the statistic's id.
  package var key: String {
    switch self {
    case .date(let date): date.iso
    case .quarter(let year, let number): "\(year)-Q\(number)"
    case .financialYear(let year): "\(year)/" + twoDigits((year + 1) % 100)
    case .interval(let start, let end): "\(start.iso)/\(end.iso)"
    case .unknown: "unknown"
    }
  }

  private static func quarter(_ text: String) -> Period? {
    let bytes = Array(text.utf8)
    guard bytes.count == 7, bytes[4] == UInt8(ascii: "-"), bytes[5] == UInt8(ascii: "Q"),
      let year = wholeNumber(text.prefix(4)),
      (UInt8(ascii: "1")...UInt8(ascii: "4")).contains(bytes[6])
    else { return nil }
    return .quarter(year: year, number: Int(bytes[6] - UInt8(ascii: "0")))
  }

  private static func span(_ text: String) -> Period? {
    guard let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    let left = text[..<slash]
    let right = text[text.index(after: slash)...]
    if left.utf8.count == 4, right.utf8.count == 2, let year = wholeNumber(left),
      let next = wholeNumber(right)
    {
      return (year + 1) % 100 == next ? .financialYear(year) : nil
    }
    guard let start = PartialDate(String(left)), let end = PartialDate(String(right)),
      !(end < start)
    else { return nil }
    return .interval(start, end)
  }
}

private func twoDigits(_ number: Int) -> String {
  number < 10 ? "0\(number)" : "\(number)"
}

/// The number that digits alone write; nil for a sign, and beyond 64 bits.
package func wholeNumber(_ text: Substring) -> Int? {
  text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(text) : nil
}
