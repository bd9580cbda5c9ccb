import Base
import Tables

/// Names and dates in CSL-JSON's forms.
extension FieldReader {
  mutating func cslNames(_ key: String) -> [PersonName] {
    maps(key) { name in
      let particles = [name.text("non-dropping-particle"), name.text("dropping-particle")]
      let suffix = name.text("suffix")?.value
      let family = name.text("family")?.value
      let given = name.text("given")?.value
      let literal = name.text("literal")?.value
      for flag in ["comma-suffix", "static-ordering", "parse-names"] { _ = name.node(flag) }
      if family == nil, literal == nil {
        name.report(
          "a name must have \"family\" and \"given\", or \"literal\"", at: name.start)
      }
      return PersonName(
        family: family.map { joined([particles[0]?.value, $0, suffix]) },
        given: given.map { joined([$0, particles[1]?.value]) }, literal: literal)
    }.map(\.value)
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
    return (first, dates.count == 2 ? first.iso + "/" + (dates[1]?.iso ?? "") : note(first, node))
  }

  private func note(_ date: PartialDate, _ node: DataNode) -> String? {
    if let season = node["season"]?.scalar?.integer, (1...4).contains(season) {
      return "\(date.year)-2\(season)"
    }
    guard let circa = node["circa"]?.scalar, circa.bool != false, circa.text != "0" else {
      return nil
    }
    return date.iso + "~"
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

/// A date as text: ISO, or EDTF's range and approximation; other words stay words.
func dateOfText(_ text: String) -> (date: PartialDate?, text: String?) {
  if let date = PartialDate(text) { return (date, nil) }
  if text.hasSuffix("~"), let date = PartialDate(String(text.dropLast())) { return (date, text) }
  if let slash = text.firstIndex(of: "/"), let date = PartialDate(String(text[..<slash])),
    PartialDate(String(text[text.index(after: slash)...])) != nil
  {
    return (date, text)
  }
  return (nil, text)
}

func joined(_ words: [String?]) -> String {
  words.compactMap(\.self).joined(separator: " ")
}
