package import Tables

extension Source {
  /// The year of publication as citations write it: "2024", "2023–2024", "c. 2024", words of the
  /// source's own, or "n.d.".
  package var yearText: String {
    guard let issuedText else { return issued.map { String($0.year) } ?? "n.d." }
    guard let date = ExtendedDate(issuedText) else { return issuedText }
    let start = (date.isApproximate ? "c. " : "") + String(date.start.year)
    guard let end = date.end, end.year != date.start.year else { return start }
    return "\(start)–\(end.year)"
  }

  /// The day or month beyond the year, "3 June"; nil where the source gives none.
  var dayText: String? {
    guard let issued, issued.month != nil, issuedText == nil else { return nil }
    return issued.text(withYear: false)
  }

  /// "3 June 2024", "June 2024", "2024"; nil where the source gives no date.
  var dateText: String? { dateText { $0.text() } }

  /// The date of publication, with its range or approximation; nil where the source gives none.
  ///
  /// - Parameter words: writes a date.
  package func dateText(_ words: (PartialDate) -> String) -> String? {
    guard let issuedText else { return issued.map(words) }
    guard let date = ExtendedDate(issuedText) else { return issuedText }
    let start = (date.isApproximate ? "c. " : "") + words(date.start)
    guard let end = date.end, end != date.start else { return start }
    let areYears = date.start.month == nil && end.month == nil
    return start + (areYears ? "–" : " – ") + words(end)
  }
}

extension PartialDate {
  /// In words, as precise as it is known: "3 June 2024".
  func text(withYear: Bool = true) -> String {
    let parts = [
      day.map(String.init), month.map { monthNames[$0 - 1] }, withYear ? String(year) : nil,
    ]
    return parts.compactMap(\.self).joined(separator: " ")
  }
}

private let monthNames = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September",
  "October", "November", "December",
]
