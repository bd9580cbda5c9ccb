package import Base
import Evidence
import Tables

extension SiteConfiguration {
  /// Reads site.yaml; what is wrong is reported, and the defaults stand for it.
  package static func read(_ file: InputFile) -> (SiteConfiguration, [Diagnostic]) {
    var configuration = SiteConfiguration()
    configuration.file = file
    let (node, faults) = YAMLFormat.read(file)
    guard let node else { return (configuration, faults) }
    var fields = FieldReader(node, in: file, code: .dataInvalid)
    configuration.read(&fields)
    fields.finish(foreign: foreignNames)
    return (configuration, faults + fields.diagnostics)
  }

  private static let foreignNames = [
    "baseURL": "base-url", "base_url": "base-url", "site_url": "base-url", "url": "base-url",
    "site_name": "title", "name": "title", "languageCode": "language",
    "default_language":
      "language", "lang": "language", "menu": "navigation", "nav": "navigation",
    "csl":
      "citation-style", "organisation": "publisher", "organization": "publisher",
    "author": "publisher",
  ]

  private mutating func read(_ fields: inout FieldReader) {
    title = fields.text("title")
    language = fields.languageTag("language") ?? language
    baseURL = SiteConfiguration.baseURL(&fields)
    siteID = SiteConfiguration.siteID(&fields)
    publisher = fields.text("publisher")?.value
    robots = fields.robots()
    navigation = fields.texts("navigation")
    citationStyle = fields.keyword("citation-style", as: CitationStyle.self) ?? citationStyle
    archive = fields.text("archive")?.value
    keepsRawHTML = fields.bool("raw-html")?.value ?? keepsRawHTML
    hasSearch = fields.bool("search")?.value ?? hasSearch
    assets = fields.texts("assets")
    footer = fields.text("footer")
    _ = fields.map("checks") { levels.read(&$0) }
    _ = fields.map("limits") { limits.read(&$0) }
  }

  private static func baseURL(_ fields: inout FieldReader) -> String? {
    guard let written = fields.text("base-url") else { return nil }
    if let address = BaseURL.read(written.value) { return address }
    fields.report(
      "\"base-url\" must be the full address of a folder, with http or https",
      at: fields.place(written.range), help: BaseURL.help)
    return nil
  }

  private static func siteID(_ fields: inout FieldReader) -> UniversalID? {
    guard let written = fields.text("site-id") else { return nil }
    if let id = UniversalID(written.value) { return id }
    fields.report(
      "\"site-id\" must be a UUID", at: fields.place(written.range),
      help: "write 32 hexadecimal digits in groups, as uuidgen prints them")
    return nil
  }
}

extension SiteConfiguration.Limits {
  fileprivate mutating func read(_ fields: inout FieldReader) {
    page = fields.integer("page-bytes", in: 0...Int.max)?.value ?? page
    data = fields.integer("data-bytes", in: 0...Int.max)?.value ?? data
    asset = fields.integer("asset-bytes", in: 0...Int.max)?.value ?? asset
    dataRows = fields.integer("data-rows", in: 0...Int.max)?.value ?? dataRows
    tableRows = fields.integer("table-rows", in: 0...Int.max)?.value ?? tableRows
    handout = fields.integer("handout-bytes", in: 0...Int.max)?.value ?? handout
  }
}

// MARK: - Levels of checks

/// Levels as site.yaml writes them.
private enum LevelWord: String, CaseIterable {
  case error, warning, off

  var level: Diagnostic.Level? { Diagnostic.Level(rawValue: rawValue) }
}

extension CheckLevels {
  fileprivate mutating func read(_ fields: inout FieldReader) {
    for code in DiagnosticCode.allCases {
      guard let node = fields.node(code.rawValue) else { continue }
      settings[code] =
        node.map == nil
        ? fields.keyword(code.rawValue, as: LevelWord.self).map { Setting(level: $0.level) }
        : fields.map(code.rawValue, read: Setting.init)?.value
    }
  }
}

extension CheckLevels.Setting {
  fileprivate init(_ fields: inout FieldReader) {
    let level = fields.keyword("level", as: LevelWord.self)
    self.init(
      level: (level ?? .error).level, paths: fields.texts("paths").map { Glob($0.value) },
      except: fields.texts("except").map { Glob($0.value) })
  }
}
