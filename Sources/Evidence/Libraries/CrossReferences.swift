import Base

/// Entries with the fields that they lack and that those which `crossref` names have.
func inheriting(
  _ entries: [BibTeXEntry], in file: InputFile, _ diagnostics: inout [Diagnostic]
) -> [BibTeXEntry] {
  let byKey = Dictionary(entries.map { ($0.key, $0) }) { first, _ in first }
  reportMissingParents(of: entries, among: byKey.keys.sorted(), in: file, &diagnostics)
  return entries.map { entry in
    var heir = entry
    var child = entry
    // References may run in a circle, and long chains would cost much.
    var seen: Set = [entry.key]
    while seen.count <= 8, let key = child.fields["crossref"],
      let parent = byKey[trimmed(key.text)],
      seen.insert(parent.key).inserted
    {
      heir.inherit(from: parent, asIn: child.type)
      child = parent
    }
    return heir
  }
}

/// At most a hundred: each costs a look at all keys.
private func reportMissingParents(
  of entries: [BibTeXEntry], among keys: [String], in file: InputFile,
  _ diagnostics: inout [Diagnostic]
) {
  let known = Set(keys)
  let missing = entries.compactMap { $0.fields["crossref"] }.filter {
    !known.contains(trimmed($0.text))
  }
  diagnostics += missing.prefix(100).map { field in
    .parentMissing(trimmed(field.text), among: keys, at: file.place(field.range))
  }
}

extension BibTeXEntry {
  /// - Parameter type: of the entry that names the parent, which decides what the title becomes.
  fileprivate mutating func inherit(from parent: BibTeXEntry, asIn type: String) {
    let own = self
    for (name, value) in parent.fields where !ownFields.contains(name) && !own.says(name) {
      fields[name] = value
    }
    let title = containerFields[type] ?? "book"
    guard !says(title + "title") else { return }
    for name in ["title", "subtitle"] { fields[title + name] = parent.fields[name] }
  }

  /// Whether the field or another of its meaning is there: a `year` must not meet the parent's
  /// `date`.
  private func says(_ field: String) -> Bool {
    (meanings.first { $0.contains(field) } ?? [field]).contains { fields[$0] != nil }
  }
}

private let meanings = [
  ["date", "year", "month"], ["address", "location"], ["journal", "journaltitle"],
]

/// What tells of the one work only.
private let ownFields: Set = [
  "abstract", "archiveprefix", "crossref", "doi", "entrysubtype", "eprint", "eprinttype", "ids",
  "keywords", "note", "pages", "shorttitle", "subtitle", "title", "titleaddon", "xref",
]

/// What the fields for a parent's title begin with.
private let containerFields = [
  "article": "journal", "book": "main", "collection": "main", "proceedings": "main",
  "reference": "main",
]

extension Diagnostic {
  fileprivate static func parentMissing(
    _ key: String, among keys: [String], at place: Place
  ) -> Diagnostic {
    let near = suggestion(for: key, among: keys)
    var finding = Diagnostic(
      .dataInvalid, "\"crossref\" must name an entry of the file: \"\(key)\"", at: place,
      help: near.isEmpty ? "the entry is read without it" : near)
    finding.level = .warning
    return finding
  }
}
