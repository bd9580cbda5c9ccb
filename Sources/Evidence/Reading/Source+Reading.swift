import Base
package import Tables

extension Source {
  /// Reads a source's fields; those of the page itself are the caller's.
  package init(_ fields: inout FieldReader, fallbackID: String) {
    id = fields.recordID(fallback: fallbackID)
    place = fields.start
    type = fields.cslType(isOpen: true)
    title = fields.requiredText("title")?.value ?? ""
    authors = PersonName.read("author", &fields)
    editors = PersonName.read("editor", &fields)
    publisher = fields.text("publisher")?.value
    containerTitle = fields.text("container-title")?.value
    issued = fields.knownDate("issued")
    accessed = fields.knownDate("accessed")
    url = fields.text("URL")?.value
    language = fields.text("language")?.value
    genre = fields.text("genre")?.value
    variables = Source.otherVariables.compactMap { name in
      fields.text(name).map { (name, $0.value) }
    }
    tier = fields.keyword("tier", as: Tier.self)
    origin = fields.text("origin")?.value
    archive = fields.map("archive", read: Archive.init)?.value
    archiveURL = fields.text("archive-url")?.value
    limitations = fields.text("limitations")?.value
  }

  /// The CSL variables that are kept as text (csl-data.json); `archive` and `note` have other
  /// meanings here.
  private static let otherVariables = [
    "DOI", "ISBN", "ISSN", "authority", "chapter-number", "collection-title", "edition",
    "event-title", "issue", "jurisdiction", "medium", "number", "number-of-pages", "original-date",
    "page", "part-title", "publisher-place", "references", "section", "status", "title-short",
    "version", "volume",
  ]
}

extension Source.Archive {
  init(_ fields: inout FieldReader) {
    file = fields.requiredText("file")?.value ?? ""
    sha256 = fields.requiredText("sha256")?.value ?? ""
    kind = fields.text("kind")?.value
    if let written = fields.text("sha256"), !isSHA256(written.value) {
      fields.report(
        "\"sha256\" must be 64 hexadecimal digits", at: fields.place(written.range),
        help: "sha256sum \(file) prints them")
    }
  }
}

extension FieldReader {
  /// A type of CSL's.
  ///
  /// - Parameter isOpen: whether others are let through, but for what is nearly one.
  mutating func cslType(isOpen: Bool) -> String {
    guard let type = requiredText("type") else { return "document" }
    guard !CSLNames.types.contains(type.value) else { return type.value }
    let help = suggestion(for: type.value, among: CSLNames.types.sorted())
    if !isOpen || !help.isEmpty {
      report(
        "\"type\" must be one of CSL's types: \"\(type.value)\"", at: place(type.range), help: help)
    }
    return type.value
  }
}

private func isSHA256(_ text: String) -> Bool {
  text.utf8.count == 64 && text.allSatisfy(\.isHexDigit)
}

extension PersonName {
  /// Names as CSL writes them, or plain texts, which are whole names.
  fileprivate static func read(_ key: String, _ fields: inout FieldReader) -> [PersonName] {
    fields.maps(key, orTexts: { PersonName(literal: $0) }, read: PersonName.init)
  }

  init(_ fields: inout FieldReader) {
    family = fields.text("family")?.value
    given = fields.text("given")?.value
    literal = fields.text("literal")?.value
    particle = fields.text("non-dropping-particle")?.value
    droppingParticle = fields.text("dropping-particle")?.value
    suffix = fields.text("suffix")?.value
    if family == nil, literal == nil {
      fields.report(
        "a name must have \"family\" and \"given\", or \"literal\"", at: fields.start)
    }
  }
}
