package import Base
import Tables

/// BibTeX and BibLaTeX.
///
/// The format knows fewer types than CSL; `entrysubtype` may name CSL's own.
package enum BibTeXLibrary: SourceLibrary {
  package static let name = "BibTeX"
  package static let fileEndings = ["bib"]

  package static func read(_ file: InputFile) -> (sources: [Source], diagnostics: [Diagnostic]) {
    let parser = BibTeXParser(file)
    var diagnostics = parser.diagnostics
    let entries = inheriting(parser.entries, in: file, &diagnostics)
    let sources = entries.map { Source(bibTeX: $0, in: file, &diagnostics) }
    return (sources, diagnostics)
  }
}

extension Source {
  fileprivate init(
    bibTeX entry: BibTeXEntry, in file: InputFile, _ diagnostics: inout [Diagnostic]
  ) {
    let keyPlace = file.place(entry.keyRange)
    let subtype = entry.text("entrysubtype").flatMap(BibTeXTypes.cslSubtype)
    let type = subtype ?? BibTeXTypes.csl[entry.type]
    self.init(id: entry.key, type: type ?? "document", at: keyPlace)
    if type == nil { diagnostics.append(.typeLost(entry, at: file.place(entry.typeRange))) }
    if !CitationKey.isValid(id) { diagnostics.append(.unusableKey(id, at: keyPlace)) }
    title = entry.title("") ?? ""
    if title.isEmpty { diagnostics.append(.untitled(id, at: keyPlace)) }
    readNames(of: entry)
    readBodies(of: entry)
    containerTitle =
      entry.title("journal") ?? entry.text("journal") ?? entry.title("book") ?? entry.title("main")
    (issued, issuedText) = entry.issued
    accessed = entry.text("urldate").flatMap { PartialDate($0) }
    language = entry.text("language", "langid")
    genre = entry.text("type")
    readVariables(of: entry)
    readAddress(of: entry, in: file, &diagnostics)
  }

  private mutating func readNames(of entry: BibTeXEntry) {
    authors = entry.fields["author"].map { bibTeXNames($0.text) } ?? []
    editors = entry.fields["editor"].map { bibTeXNames($0.text) } ?? []
    if let names = entry.fields["translator"] {
      contributors = [("translator", bibTeXNames(names.text))]
    }
  }

  /// An institution is the publisher, unless there is another, or a court or a house acts.
  private mutating func readBodies(of entry: BibTeXEntry) {
    publisher = entry.text("publisher")
    let isAuthority = publisher != nil || BibTeXTypes.authorities.contains(type)
    if isAuthority, let institution = entry.text("institution") {
      variables.append(("authority", institution))
    } else if publisher == nil {
      publisher = entry.text("institution", "school", "organization")
    }
  }

  private mutating func readVariables(of entry: BibTeXEntry) {
    variables += variableNames.compactMap { field, name in entry.text(field).map { (name, $0) } }
    if let doi = entry.fields["doi"] { variables.append(("DOI", TeXText.verbatim(doi.text))) }
    let number = entry.text("number")
    let isIssue = type.hasPrefix("article")
    if let number { variables.append((isIssue ? "issue" : "number", number)) }
    if let eprint = entry.eprint, number == nil || isIssue {
      variables.append(("number", eprint.number))
    }
  }

  private mutating func readAddress(
    of entry: BibTeXEntry, in file: InputFile, _ diagnostics: inout [Diagnostic]
  ) {
    guard let field = entry.fields["url"] else {
      if doi == nil { url = entry.eprint?.address }
      return
    }
    let address = TeXText.verbatim(field.text)
    if isSafeAddress(address) {
      url = address
    } else {
      diagnostics.append(.unsafeAddress(address, at: file.place(field.range)))
    }
  }
}

extension BibTeXEntry {
  /// The first of some fields that is there.
  fileprivate func text(_ names: String...) -> String? {
    names.lazy.compactMap { fields[$0] }.first.map { TeXText.decoded($0.text) }
  }

  /// A title with its subtitle: "" for the entry's own, "book" for that of the book around it.
  fileprivate func title(_ kind: String) -> String? {
    guard let title = text(kind + "title") else { return nil }
    return [title, text(kind + "subtitle")].compactMap(\.self).joined(separator: ": ")
  }
}

private let variableNames = [
  ("isbn", "ISBN"), ("issn", "ISSN"), ("volume", "volume"), ("issue", "issue"),
  ("pages", "page"), ("edition", "edition"), ("address", "publisher-place"),
  ("location", "publisher-place"), ("series", "collection-title"), ("version", "version"),
  ("chapter", "chapter-number"), ("shorttitle", "title-short"),
]

extension Diagnostic {
  fileprivate static func typeLost(_ entry: BibTeXEntry, at place: Place) -> Diagnostic {
    let near = suggestion(for: entry.type, among: BibTeXTypes.csl.keys.sorted())
    var finding = Diagnostic(
      .dataInvalid, "no type of CSL is known for \"@\(entry.type)\": it is read as a document",
      at: place, help: near.isEmpty ? "name CSL's type in \"entrysubtype\"" : near)
    finding.level = .warning
    return finding
  }

  fileprivate static func untitled(_ id: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .dataInvalid, "a source must have a title: \"\(id)\" has none", at: place,
      help: "add \"title\"")
  }
}
