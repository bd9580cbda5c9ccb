import Tables

/// BibLaTeX's fields, in UTF-8; `entrysubtype` keeps the type that BibTeX has no entry for.
package enum BibTeXExport: SourceExport {
  package static let name = "BibTeX"
  package static let fileEnding = "bib"
  package static let mediaType = "application/x-bibtex"

  package static func text(of sources: [Source]) -> String {
    sources.map(entry).joined(separator: "\n")
  }

  private static func entry(_ source: Source) -> String {
    let type = entryTypes[source.type]
    var fields = [
      ("author", names(source.authors)), ("editor", names(source.editors)),
      ("title", source.title), ("journaltitle", source.containerTitle),
      ("publisher", source.publisher), ("date", source.issuedText ?? source.issued?.iso),
      ("urldate", source.accessed?.iso), ("language", source.language), ("type", source.genre),
    ].compactMap { name, text in text.map { (name, isNames(name) ? $0 : TeXText.encoded($0)) } }
    fields += fieldNames.compactMap { variable, field in
      source.variable(variable).map { (field, TeXText.encoded($0)) }
    }
    if type == nil { fields.append(("entrysubtype", source.type)) }
    if let url = source.url, isSafeAddress(url) { fields.append(("url", verbatim(url))) }
    let lines = fields.filter { !$0.1.isEmpty }.map { "  \($0.0) = {\($0.1)},\n" }
    return "@\(type ?? "misc"){\(source.id),\n\(lines.joined())}\n"
  }

  private static func isNames(_ field: String) -> Bool { field == "author" || field == "editor" }

  private static func names(_ names: [PersonName]) -> String {
    names.map { name in
      guard let family = name.family else { return "{" + TeXText.encoded(name.literal ?? "") + "}" }
      return protected(family) + ", " + TeXText.encoded(name.given ?? "")
    }.joined(separator: " and ")
  }

  /// Braces keep a comma or an "and" of the name's own from dividing it.
  private static func protected(_ family: String) -> String {
    let text = TeXText.encoded(family)
    return family.contains(",") || family.contains(" and ") ? "{" + text + "}" : text
  }

  /// Braces and backslashes are no part of an address, and would end the field.
  private static func verbatim(_ address: String) -> String {
    address.replacing("{", with: "%7B").replacing("}", with: "%7D").replacing("\\", with: "%5C")
  }
}

private let entryTypes = [
  "article-journal": "article", "book": "book", "chapter": "incollection", "dataset": "dataset",
  "document": "misc", "paper-conference": "inproceedings", "report": "report",
  "software": "software", "thesis": "thesis", "webpage": "online",
]

private let fieldNames = [
  ("DOI", "doi"), ("ISBN", "isbn"), ("ISSN", "issn"), ("volume", "volume"), ("issue", "issue"),
  ("number", "number"), ("page", "pages"), ("edition", "edition"),
  ("publisher-place", "location"), ("collection-title", "series"), ("version", "version"),
  ("chapter-number", "chapter"), ("title-short", "shorttitle"),
]
