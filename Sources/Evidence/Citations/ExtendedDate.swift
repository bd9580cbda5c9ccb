import Tables

/// What EDTF writes beyond a date: a range, an approximation, a season.
struct ExtendedDate {
  var start: PartialDate
  var end: PartialDate?
  /// 1 to 4, from spring to winter.
  var season: Int?
  var isApproximate = false
}

extension ExtendedDate {
  /// Reads `2023/2024`, `2024~` and `2024-21`; "c. 2024", "ca. 2024" and "circa 2024" are
  /// approximations too.
  init?(_ text: String) {
    let bare = withoutCirca(text)
    let parts = (bare ?? text).split(separator: "/", omittingEmptySubsequences: false)
    let exact = parts.map { $0.hasSuffix("~") ? String($0.dropLast()) : String($0) }
    guard let first = exact.first, exact.count <= 2 else { return nil }
    isApproximate = bare != nil || parts.contains { $0.hasSuffix("~") }
    if exact.count == 1, let (year, number) = yearAndSeason(first) {
      start = year
      season = number
      return
    }
    guard let date = PartialDate(first) else { return nil }
    start = date
    guard exact.count == 2 else { return }
    guard let date = PartialDate(exact[1]) else { return nil }
    end = date
  }

  /// In EDTF; nil where the start says it all.
  var text: String? {
    guard end != nil || season != nil || isApproximate else { return nil }
    let first = season.map { "\(start.iso.prefix(4))-2\($0)" } ?? start.iso
    let mark = isApproximate ? "~" : ""
    return first + mark + (end.map { "/" + $0.iso + mark } ?? "")
  }
}

/// The text after a word for "about"; nil where there is none.
private func withoutCirca(_ text: String) -> String? {
  let lower = text.lowercased()
  guard let word = ["circa ", "ca. ", "ca ", "c. "].first(where: lower.hasPrefix) else {
    return nil
  }
  return trimmed(String(text.dropFirst(word.count)))
}

private func yearAndSeason(_ text: String) -> (PartialDate, Int)? {
  let parts = text.split(separator: "-")
  guard parts.count == 2, parts[0].utf8.count == 4, let year = PartialDate(String(parts[0])),
    let code = Int(parts[1]), (21...24).contains(code)
  else { return nil }
  return (year, code - 20)
}
