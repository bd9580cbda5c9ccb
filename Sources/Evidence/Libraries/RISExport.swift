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
    let pages = pages(of: source)
    let fields = [
      ("TI", source.title), ("T2", source.containerTitle),
      ("PB", source.publisher ?? source.variable("authority")),
      ("CY", source.variable("publisher-place")), ("PY", source.issued.map { String($0.year) }),
      ("DA", date(of: source)), ("VL", source.variable("volume")),
      ("IS", source.variable("issue") ?? source.variable("number")),
      ("ET", source.variable("edition")), ("SP", pages.first), ("EP", pages.last),
      ("M3", source.genre), ("LA", source.language), ("DO", source.variable("DOI")),
      ("UR", source.address), ("Y2", source.accessed?.iso),
    ]
    lines += fields.compactMap { tag, text in text.map { (tag, $0) } }
    lines.append(("ER", ""))
    return lines.map { "\($0.0)  - \(oneLine($0.1))\r\n" }.joined()
  }

  /// "Last, First, Jr"
  private static func name(_ name: PersonName) -> String {
    guard let family = name.familyName else { return name.text }
    let given = joined([name.given, name.droppingParticle])
    let parts = [family, given, name.suffix ?? ""]
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// "2024/06/03", "2024//"; what is no date stands behind a further stroke.
  private static func date(of source: Source) -> String? {
    guard let date = source.issued else { return nil }
    let isApproximate = source.issuedText.flatMap { ExtendedDate($0) }?.isApproximate == true
    let parts = [String(date.year), date.month.map(twoDigits) ?? "", date.day.map(twoDigits) ?? ""]
    return (parts + (isApproximate ? ["circa"] : [])).joined(separator: "/")
  }

  /// The first page and the last; what names more than one range has no end of its own.
  private static func pages(of source: Source) -> (first: String?, last: String?) {
    guard let page = source.variable("page") else { return (nil, nil) }
    let ends = page.split { "-–".contains($0) }.map { trimmed(String($0)) }
    guard ends.count == 2, !page.contains(","), !page.contains(";") else { return (page, nil) }
    return (ends[0], ends[1])
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
