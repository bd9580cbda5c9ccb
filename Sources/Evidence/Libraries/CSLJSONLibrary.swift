package import Base
import Tables

/// CSL-JSON, as Zotero and pandoc write it: a list of items.
///
/// What is ours is read from `custom`, as a source's page has it; other keys in there are other
/// programs' affair.
package enum CSLJSONLibrary: SourceLibrary {
  package static let name = "CSL-JSON"
  package static let fileEndings = ["json"]

  package static func read(_ file: InputFile) -> (sources: [Source], diagnostics: [Diagnostic]) {
    var (node, diagnostics) = JSONFormat.read(file)
    guard let node else { return ([], diagnostics) }
    guard let items = node.list else {
      diagnostics.append(.notAList(at: file.place(node.range)))
      return ([], diagnostics)
    }
    let sources = items.compactMap { item -> Source? in
      var fields = FieldReader(item, in: file, code: .dataInvalid)
      let source = item.map == nil ? nil : Source(csl: &fields, item)
      if item.map != nil { fields.finish() }
      diagnostics += fields.diagnostics
      return source.map { withSafeAddresses($0, fields, &diagnostics) }
    }
    return (sources, diagnostics)
  }

  private static func withSafeAddresses(
    _ source: Source, _ fields: FieldReader, _ diagnostics: inout [Diagnostic]
  ) -> Source {
    var source = source
    if let url = source.url, !isSafeAddress(url) {
      diagnostics.append(.unsafeAddress(url, at: fields.place(of: "URL")))
      source.url = nil
    }
    if let url = source.archiveURL, !isSafeAddress(url) {
      diagnostics.append(.unsafeAddress(url, at: fields.place(of: "custom")))
      source.archiveURL = nil
    }
    return source
  }
}

extension Source {
  fileprivate init(csl fields: inout FieldReader, _ item: DataNode) {
    let id = fields.text("id")
    let key = fields.text("citation-key") ?? id
    self.init(id: key?.value ?? "", type: fields.cslType(isOpen: false), at: fields.start)
    if key == nil {
      fields.report("\"id\" is required", at: fields.start, help: "add \"id\"")
    } else if let key, !CitationKey.isValid(key.value) {
      let finding = Diagnostic.unusableKey(key.value, at: fields.place(key.range))
      fields.report(finding.message, at: finding.place, help: finding.help)
    }
    title = withoutRichText(fields.requiredText("title")?.value ?? "")
    authors = fields.cslNames("author")
    editors = fields.cslNames("editor")
    publisher = fields.cslText("publisher")
    containerTitle = fields.cslText("container-title")
    (issued, issuedText) = fields.cslDate("issued")
    accessed = fields.cslDate("accessed").date
    url = fields.text("URL")?.value
    language = fields.text("language")?.value
    genre = fields.cslText("genre")
    readOthers(&fields)
    fields.openMap("custom") { readCustom(&$0) }
  }

  private mutating func readOthers(_ fields: inout FieldReader) {
    for role in CSLNames.roles {
      let names = fields.cslNames(role)
      if !names.isEmpty { contributors.append((role, names)) }
    }
    for name in CSLNames.texts {
      if let text = fields.cslText(name) { variables.append((name, text)) }
    }
    for name in CSLNames.dates {
      let (date, text) = fields.cslDate(name)
      if let text = text ?? date?.iso { variables.append((name, text)) }
    }
    // The schema's lists, which pandoc and Zotero write and no reference list shows.
    _ = fields.node("categories")
  }

  private mutating func readCustom(_ custom: inout FieldReader) {
    tier = custom.keyword("tier", as: Tier.self)
    origin = custom.text("origin")?.value
    limitations = custom.text("limitations")?.value
    archiveURL = custom.text("archive-url")?.value
    archive = custom.map("archive", read: Archive.init)?.value
  }
}

extension Diagnostic {
  fileprivate static func notAList(at place: Place) -> Diagnostic {
    Diagnostic(
      .dataInvalid, "a library in CSL-JSON must be a list of sources", at: place,
      help: "write the sources between \"[\" and \"]\"")
  }
}
