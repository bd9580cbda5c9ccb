import Tables

/// Months as BibTeX's own strings name them.
let bibTeXMonths = [
  "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
]

extension BibTeXEntry {
  /// BibLaTeX's `date`, or BibTeX's `year` and `month`.
  var issued: (PartialDate?, String?) {
    if let date = fields["date"].map({ trimmed($0.text) }) {
      // A tilde marks an approximation, and is a space in TeX.
      return dateOfText(ExtendedDate(date) == nil ? TeXText.decoded(date) : date)
    }
    guard let written = fields["year"] else { return (nil, nil) }
    let text = TeXText.decoded(written.text)
    guard let year = Int(text), let date = PartialDate(year: year, month: month) else {
      return dateOfText(text)
    }
    return (date, nil)
  }

  /// A number, a string's name or an English word: 5, may, "May".
  private var month: Int? {
    guard let written = fields["month"].map({ TeXText.decoded($0.text) }) else { return nil }
    if let number = Int(written) { return number }
    let start = written.prefix(3).lowercased()
    return bibTeXMonths.firstIndex { $0 == start }.map { $0 + 1 }
  }
}
