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
    let sources = parser.entries.map { Source(bibTeX: $0, in: file, &diagnostics) }
    return (sources, diagnostics)
  }
}

extension Source {
  fileprivate init(
    bibTeX entry: BibTeXEntry, in file: InputFile, _ diagnostics: inout [Diagnostic]
  ) {
    func text(_ names: String...) -> String? {
      names.lazy.compactMap { entry.fields[$0] }.first.map { TeXText.decoded($0.text) }
    }
    let keyPlace = file.place(entry.keyRange)
    let type = text("entrysubtype").flatMap(cslSubtype) ?? cslTypes[entry.type]
    self.init(id: entry.key, type: type ?? "document", at: keyPlace)
    if type == nil { diagnostics.append(.typeLost(entry, at: file.place(entry.typeRange))) }
    if !CitationKey.isValid(id) { diagnostics.append(.unusableKey(id, at: keyPlace)) }
    title = [text("title"), text("subtitle")].compactMap(\.self).joined(separator: ": ")
    if title.isEmpty { diagnostics.append(.untitled(id, at: keyPlace)) }
    authors = entry.fields["author"].map { bibTeXNames($0.text) } ?? []
    editors = entry.fields["editor"].map { bibTeXNames($0.text) } ?? []
    if let names = entry.fields["translator"] {
      contributors = [("translator", bibTeXNames(names.text))]
    }
    publisher = text("publisher", "institution", "school", "organization")
    containerTitle = text("journaltitle", "journal", "booktitle", "maintitle")
    (issued, issuedText) = entry.issued
    accessed = text("urldate").flatMap { PartialDate($0) }
    language = text("language", "langid")
    genre = text("type")
    variables = variableNames.compactMap { field, name in text(field).map { (name, $0) } }
    if let number = text("number") {
      variables.append((type?.hasPrefix("article") == true ? "issue" : "number", number))
    }
    readAddress(of: entry, in: file, &diagnostics)
  }

  private mutating func readAddress(
    of entry: BibTeXEntry, in file: InputFile, _ diagnostics: inout [Diagnostic]
  ) {
    guard let field = entry.fields["url"] else { return }
    let address = unescaped(field.text)
    if isSafeAddress(address) {
      url = address
    } else {
      diagnostics.append(.unsafeAddress(address, at: file.place(field.range)))
    }
  }
}

/// An address is no TeX, but some programs escape its signs all the same.
private func unescaped(_ address: String) -> String {
  var bytes: [UInt8] = []
  var isEscaped = false
  for byte in address.utf8 {
    isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    if !isEscaped { bytes.append(byte) }
  }
  return trimmed(String(decoding: bytes, as: UTF8.self))
}

extension BibTeXEntry {
  /// BibLaTeX's `date`, or BibTeX's `year` and `month`.
  fileprivate var issued: (PartialDate?, String?) {
    if let date = fields["date"] { return dateOfText(TeXText.decoded(date.text)) }
    guard let written = fields["year"] else { return (nil, nil) }
    let text = TeXText.decoded(written.text)
    let month = fields["month"].flatMap { Int(trimmed($0.text)) }
    guard let year = Int(text), let date = PartialDate(year: year, month: month) else {
      return dateOfText(text)
    }
    return (date, nil)
  }
}

private func cslSubtype(_ name: String) -> String? {
  if CSLNames.types.contains(name) { return name }
  return ["newspaper": "article-newspaper", "magazine": "article-magazine"][name]
}

private let cslTypes = [
  "article": "article-journal", "book": "book", "booklet": "pamphlet", "collection": "book",
  "conference": "paper-conference", "dataset": "dataset", "electronic": "webpage",
  "inbook": "chapter", "incollection": "chapter", "inproceedings": "paper-conference",
  "jurisdiction": "legal_case", "legislation": "legislation", "manual": "report",
  "mastersthesis": "thesis", "misc": "document", "online": "webpage", "phdthesis": "thesis",
  "proceedings": "book", "report": "report", "software": "software", "standard": "standard",
  "techreport": "report", "thesis": "thesis", "unpublished": "manuscript", "www": "webpage",
]

private let variableNames = [
  ("doi", "DOI"), ("isbn", "ISBN"), ("issn", "ISSN"), ("volume", "volume"), ("issue", "issue"),
  ("pages", "page"), ("edition", "edition"), ("address", "publisher-place"),
  ("location", "publisher-place"), ("series", "collection-title"), ("version", "version"),
  ("chapter", "chapter-number"), ("shorttitle", "title-short"),
]

extension Diagnostic {
  fileprivate static func typeLost(_ entry: BibTeXEntry, at place: Place) -> Diagnostic {
    let near = suggestion(for: entry.type, among: cslTypes.keys.sorted())
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
