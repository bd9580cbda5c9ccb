/// A work's number in an archive of electronic texts: `eprint` and `eprinttype` in BibLaTeX,
/// "arXiv:2101.00001" as CSL's number.
struct ArchiveNumber {
  /// As BibLaTeX names the archive, as numbers do, and where its works are found.
  private static let archives: [(type: String, name: String, address: String)] = [
    ("arxiv", "arXiv", "https://arxiv.org/abs/"), ("hdl", "hdl", "https://hdl.handle.net/"),
    ("jstor", "JSTOR", "https://www.jstor.org/stable/"),
    ("pubmed", "PMID", "https://pubmed.ncbi.nlm.nih.gov/"),
  ]

  /// In lower case, as `eprinttype` has it.
  let type: String
  let id: String
  let number: String
  /// Nil where the archive is not known.
  let address: String?

  init(type: String, id: String) {
    let archive = ArchiveNumber.archives.first { $0.type == type.lowercased() }
    self.type = type.lowercased()
    self.id = id
    number = type.isEmpty ? id : (archive?.name ?? type) + ":" + id
    address = archive.map { $0.address + id }
  }

  /// A number that names its archive; nil for any other.
  init?(number: String) {
    guard let archive = ArchiveNumber.archives.first(where: { number.hasPrefix($0.name + ":") })
    else {
      return nil
    }
    self.init(type: archive.type, id: String(number.dropFirst(archive.name.count + 1)))
  }
}

extension BibTeXEntry {
  var eprint: ArchiveNumber? {
    guard let id = fields["eprint"] else { return nil }
    let type = fields["eprinttype"] ?? fields["archiveprefix"]
    return ArchiveNumber(type: TeXText.decoded(type?.text ?? ""), id: TeXText.verbatim(id.text))
  }
}
