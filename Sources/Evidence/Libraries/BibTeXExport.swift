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
    let type = BibTeXTypes.entries[source.type]
    var fields = [("author", names(source.authors)), ("editor", names(source.editors))]
    for (role, names) in source.contributors where role == "translator" {
      fields.append((role, self.names(names)))
    }
    fields += texts(of: source).compactMap { field, text in
      text.map { (field, value($0, of: field)) }
    }
    fields += numbers(of: source)
    if type == nil { fields.append(("entrysubtype", source.type)) }
    if let url = source.url, isSafeAddress(url) { fields.append(("url", percentEncoded(url))) }
    let lines = fields.filter { !$0.1.isEmpty }.map { "  \($0.0) = {\($0.1)},\n" }
    return "@\(type ?? "misc"){\(source.id),\n\(lines.joined())}\n"
  }

  private static func texts(of source: Source) -> [(field: String, text: String?)] {
    let container = source.standsInBook ? "booktitle" : "journaltitle"
    return [
      ("title", source.title), (container, source.containerTitle),
      ("publisher", source.publisher), ("date", source.issuedText ?? source.issued?.iso),
      ("urldate", source.accessed?.iso), ("language", source.language), ("type", source.genre),
    ] + fieldNames.map { variable, field in (field, source.variable(variable)) }
  }

  /// Biber reads dates as they are: a tilde in one is no space.
  private static func value(_ text: String, of field: String) -> String {
    field == "date" && ExtendedDate(text) != nil ? text : TeXText.encoded(text)
  }

  private static func numbers(of source: Source) -> [(String, String)] {
    var fields: [(String, String)] = []
    if let doi = source.doi { fields.append(("doi", percentEncoded(doi))) }
    guard let number = source.variable("number") else { return fields }
    guard let eprint = ArchiveNumber(number: number) else {
      return fields + [("number", TeXText.encoded(number))]
    }
    return fields + [("eprint", percentEncoded(eprint.id)), ("eprinttype", eprint.type)]
  }

  private static func names(_ names: [PersonName]) -> String {
    names.map(name).joined(separator: " and ")
  }

  /// "Last, First", "Last, Jr, First"; a name of one part has no comma, and a body stands in braces.
  private static func name(_ name: PersonName) -> String {
    if name.isOthers { return "others" }
    guard let family = name.familyName else {
      return "{" + TeXText.encoded(name.literal ?? name.given ?? "") + "}"
    }
    let given = joined([name.given, name.droppingParticle])
    if let suffix = name.suffix {
      return [family, suffix, given].map(protected).joined(separator: ", ")
    }
    if !given.isEmpty { return protected(family) + ", " + protected(given) }
    let isWhole = !family.contains(" ") || family.first?.isLowercase == true
    return isWhole ? protected(family) : "{" + TeXText.encoded(family) + "}"
  }

  /// Braces keep a comma or an "and" of the name's own from dividing it.
  private static func protected(_ part: String) -> String {
    let text = TeXText.encoded(part)
    return part.contains(",") || part.contains(" and ") ? "{" + text + "}" : text
  }

  /// Braces and backslashes are no part of an address, and would end the field.
  private static func percentEncoded(_ address: String) -> String {
    address.replacing("{", with: "%7B").replacing("}", with: "%7D").replacing("\\", with: "%5C")
  }
}

private let fieldNames = [
  ("ISBN", "isbn"), ("ISSN", "issn"), ("volume", "volume"), ("issue", "issue"),
  ("page", "pages"), ("edition", "edition"), ("publisher-place", "location"),
  ("collection-title", "series"), ("version", "version"), ("chapter-number", "chapter"),
  ("title-short", "shorttitle"), ("authority", "institution"),
]
