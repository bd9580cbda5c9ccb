import Tables

/// RIS, one tag a line; line breaks in a text become spaces, since a line is all a tag has.
package enum RISExport: SourceExport {
  package static let name = "RIS"
  package static let fileEnding = "ris"
  package static let mediaType = "application/x-research-info-systems"

  package static func text(of sources: [Source]) -> String {
    sources.map(record).joined(separator: "\r\n")
  }

  private static func record(_ source: Source) -> String {
    var lines = [("TY", risTypes[source.type] ?? "GEN"), ("ID", source.id)]
    lines += source.authors.map { ("AU", name($0)) }
    lines += source.editors.map { ("ED", name($0)) }
    let date = source.issued.map { date in
      [String(date.year), date.month.map(twoDigits) ?? "", date.day.map(twoDigits) ?? ""]
        .joined(separator: "/")
    }
    let fields = [
      ("TI", source.title), ("T2", source.containerTitle), ("PB", source.publisher),
      ("CY", source.variable("publisher-place")), ("PY", source.issued.map { String($0.year) }),
      ("DA", date), ("VL", source.variable("volume")),
      ("IS", source.variable("issue") ?? source.variable("number")),
      ("ET", source.variable("edition")), ("SP", source.variable("page")),
      ("M3", source.genre), ("LA", source.language), ("DO", source.variable("DOI")),
      ("UR", source.address), ("Y2", source.accessed?.iso),
    ]
    lines += fields.compactMap { tag, text in text.map { (tag, $0) } }
    lines.append(("ER", ""))
    return lines.map { "\($0.0)  - \(oneLine($0.1))\r\n" }.joined()
  }

  private static func name(_ name: PersonName) -> String {
    guard let family = name.family else { return name.literal ?? "" }
    return [family, name.given].compactMap(\.self).joined(separator: ", ")
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  private static func oneLine(_ text: String) -> String {
    String(decoding: text.utf8.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
  }
}

private let risTypes = [
  "article-journal": "JOUR", "article-magazine": "MGZN", "article-newspaper": "NEWS",
  "bill": "BILL", "book": "BOOK", "broadcast": "VIDEO", "chapter": "CHAP", "dataset": "DATA",
  "hearing": "HEAR", "legal_case": "CASE", "legislation": "STAT", "map": "MAP",
  "paper-conference": "CPAPER", "post-weblog": "BLOG", "report": "RPRT", "software": "COMP",
  "standard": "STAND", "thesis": "THES", "webpage": "ELEC",
]
