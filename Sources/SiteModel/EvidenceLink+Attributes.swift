import Base
import Evidence
import Tables

/// What the theme knows a link to a record by.
extension Catalogue {
  /// Ready to stand in the tag: empty, or attributes with a blank between them.
  ///
  /// A figure says where it comes from (value, period, names, source) in `data-evidence`, which style
  /// sheets show on focus and hover: so the sentence around it is read, searched and printed once.
  func attributes(of meaning: EvidenceLink.Meaning, _ scheme: EvidenceScheme) -> String {
    switch meaning {
    case .mention: scheme == .term ? "class=\"term\"" : ""
    case .figure(let figure): attributes(ofFigure: provenance(of: figure))
    case .field(let field):
      attributes(
        ofFigure: [words.text(of: field.value), place(of: field.sources.first, field.locator)])
    }
  }

  private func attributes(ofFigure parts: [String?]) -> String {
    var html = HTMLBuffer()
    html.write("class=\"figure\" data-evidence=\"")
    html.write(escaping: parts.compactMap(\.self).joined(separator: " · "))
    html.write("\"")
    return String(decoding: html.bytes, as: UTF8.self)
  }

  private func provenance(of figure: ResolvedFigure) -> [String?] {
    [value(of: figure), words.text(ofAll: figure.periods)] + figure.dimensions
      + [place(of: figure.source, figure.locator)]
  }

  /// The value in the site's number style, with its unit; the status where there is none.
  private func value(of figure: ResolvedFigure) -> String? {
    guard let value = figure.value else { return figure.status }
    let text = words.numbers.write(value, decimals: figure.decimals)
    guard value.unit == .other else { return text }
    return [text, records.statistics[figure.statistic].unit].compactMap(\.self)
      .joined(separator: " ")
  }

  /// "LBC, para. 23": where the value was published, and where in it.
  private func place(of source: String?, _ locator: String?) -> String? {
    guard let source else { return nil }
    let known = citing.source(of: source)
    let name = known?.containerTitle ?? known?.publisher ?? known?.title ?? source
    return [name, locator].compactMap(\.self).joined(separator: ", ")
  }
}
