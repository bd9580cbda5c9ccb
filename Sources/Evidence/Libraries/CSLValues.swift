import Base
import Tables

/// Names and dates in CSL-JSON's forms.
extension FieldReader {
  mutating func cslNames(_ key: String) -> [PersonName] {
    maps(key) { name in
      for flag in ["comma-suffix", "static-ordering", "parse-names"] { _ = name.node(flag) }
      return PersonName(&name)
    }.map(\.value)
  }

  /// A text without its tags.
  mutating func cslText(_ key: String) -> String? {
    text(key).map { withoutRichText($0.value) }
  }

  /// A date, and what it says beyond that; an EDTF text is understood too.
  mutating func cslDate(_ key: String) -> (date: PartialDate?, text: String?) {
    guard let node = node(key) else { return (nil, nil) }
    if let text = node.scalar?.text { return dateOfText(text) }
    let parts = (node["date-parts"]?.list ?? []).map { ($0.list ?? []).map(\.scalar?.text) }
    let dates = parts.map { numbers -> PartialDate? in
      let values = numbers.compactMap { $0.flatMap { Int($0) } }
      guard values.count == numbers.count, let year = values.first, values.count <= 3 else {
        return nil
      }
      return PartialDate(
        year: year, month: values.count > 1 ? values[1] : nil,
        day: values.count > 2 ? values[2] : nil)
    }
    guard let first = dates.first else { return worded(key, node) }
    guard let first, dates.count <= 2, dates.last != .some(nil) else {
      report(
        "\"date-parts\" of \"\(key)\" must be lists of year, month and day", at: place(node.range),
        help: "[[2024, 5, 1]]")
      return (nil, nil)
    }
    let end = dates.count == 2 ? dates[1] : nil
    return (first, ExtendedDate(from: first, to: end, node).text)
  }

  private mutating func worded(_ key: String, _ node: DataNode) -> (PartialDate?, String?) {
    guard let text = (node["literal"] ?? node["raw"])?.scalar?.text else {
      report(
        "\"\(key)\" must be a date: \"date-parts\", \"literal\" or \"raw\"", at: place(node.range))
      return (nil, nil)
    }
    return dateOfText(text)
  }
}

/// A date as text: ISO, or EDTF's range, season and approximation; what says that there is none is
/// none, and other words stay words.
func dateOfText(_ text: String) -> (date: PartialDate?, text: String?) {
  if let date = PartialDate(text) { return (date, nil) }
  if ["n.d.", "n. d.", "nd", "no date"].contains(text.lowercased()) { return (nil, nil) }
  guard let date = ExtendedDate(text) else { return (nil, text) }
  return (date.start, date.text)
}

extension ExtendedDate {
  /// A date's parts, with what CSL-JSON says beside them.
  fileprivate init(from start: PartialDate, to end: PartialDate?, _ node: DataNode) {
    let season = node["season"]?.scalar?.integer.flatMap { (1...4).contains($0) ? $0 : nil }
    let circa = node["circa"]?.scalar
    self.init(
      start: start, end: end, season: end == nil ? season : nil,
      isApproximate: circa.map { $0.bool != false && $0.text != "0" } ?? false)
  }
}

func joined(_ words: [String?]) -> String {
  words.compactMap(\.self).joined(separator: " ")
}
