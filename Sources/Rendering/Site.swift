package import Base
package import Evidence
package import SiteModel
import Tables
package import Templates

/// Everything that rendering asks: the catalogue, the templates, and the values that all pages share.
package struct Site: Sendable {
  package let catalogue: Catalogue
  package private(set) var templates: TemplateSet
  /// The templates that put the same pages into a handout; nil where the site makes none.
  package var handoutTemplates: TemplateSet?
  /// Style sheets, scripts and pictures of the theme: output path and bytes.
  package let themeFiles: [InputFile]

  /// What all pages say about evidence; nil until they are compiled.
  package var evidence: GatheredEvidence?
  /// Whether the lock bears a claim out: `verified`, `unverified`.
  package var claimState: @Sendable (Claim) -> String = { _ in "unverified" }

  /// What is wrong with site.yaml where it names pages and addresses.
  package let diagnostics: [Diagnostic]

  let build: Value
  let data: Value
  /// Whether a template asks for `page.extra`: only then is front matter read twice.
  let usesExtra: Bool
  /// The theme's words by their names.
  let themeWords: [String: String]
  let bibliography: Bibliography
  let discrepancyIndex: DiscrepancyIndex
  let sourceRoots: SourceRoots
  private let menu: Menu
  private let plain: Record
  /// What many pages share, made once: by section, and by tag.
  private let valueBySection: [Value]
  private let crumbsBySection: [[Value]]
  private let tagLinks: [Value]
  /// By section, for its pages but its own.
  private(set) var linkedFrames: [LinkedFrame] = []
  let linkedSources: [String: LinkedSource]
  let locale: Value
  let direction: Value
  /// Each page as lists show it: in its section's, in each of its tags', on the home page.
  let entries: [Value]

  /// - Parameters:
  ///   - templates: every template file, the author's and the built-in ones that he does not replace.
  ///   - data: the values of content/data by name.
  ///   - version: the program's version, which pages name.
  package init(
    catalogue: Catalogue, templates: TemplateSet, templateFiles: [InputFile],
    themeFiles: [InputFile], data: Record, version: String
  ) {
    self.catalogue = catalogue
    self.templates = templates
    self.themeFiles = themeFiles
    self.data = .record(data)
    self.build = .record(
      Record([("program", .text("Briefwright")), ("version", .text(version))]))
    self.usesExtra = templateFiles.contains { contains("extra", in: $0.bytes) }
    self.themeWords = Dictionary(
      catalogue.words.theme.map { ($0.name, $0.text) }, uniquingKeysWith: { first, _ in first })
    self.bibliography = Bibliography(of: catalogue)
    self.discrepancyIndex = DiscrepancyIndex(of: catalogue.records.discrepancies)
    self.sourceRoots = SourceRoots(catalogue.records.sources)
    self.menu = Menu(of: catalogue)
    let footer = SiteFooter(of: catalogue)
    self.diagnostics = menu.diagnostics + footer.diagnostics
    let plain = siteRecord(of: catalogue, themeFiles, footer: footer.html)
    let menu = menu
    self.plain = plain
    self.valueBySection = catalogue.sections.map { section in
      .record(plain.setting(.navigation, to: menu.value(at: "", in: section.folder)))
    }
    self.crumbsBySection = catalogue.sections.indices.map { section in
      catalogue.path(to: section).map(catalogue.link(toSection:))
    }
    self.tagLinks = catalogue.tags.map { .link($0.name, to: $0.route) }
    self.entries = catalogue.pages.indices.map(catalogue.entry(of:))
    self.linkedSources = catalogue.linkedSources
    self.direction = textDirection(of: catalogue.configuration.language)
    self.locale = openGraphLocale(catalogue.configuration.language)
    self.linkedFrames = catalogue.sections.indices.map(linkedFrame(ofSection:))
  }

  /// The site whose pages come in the frame of a handout.
  var inHandouts: Site {
    var site = self
    if let handoutTemplates { site.templates = handoutTemplates }
    return site
  }

  /// The joined facts; nothing where they are not known yet.
  var backLinks: GatheredEvidence {
    evidence ?? GatheredEvidence(of: [], records: Records())
  }

  /// The value of `site` for a page: its menu marks where the page stands.
  func value(at route: String) -> Value {
    let folder = SitePath.folder(of: route)
    if let section = catalogue.section(of: folder), !menu.holds(route) {
      return valueBySection[section]
    }
    return .record(plain.setting(.navigation, to: menu.value(at: route, in: folder)))
  }

  /// Sections in the order of the menu, those that it does not name after them.
  func inMenuOrder(_ sections: [Int]) -> [Int] {
    let routes = menu.routes
    func position(_ section: Int) -> Int {
      routes.firstIndex(of: catalogue.route(ofSection: section)) ?? routes.count
    }
    return sections.sorted { (position($0), $0) < (position($1), $1) }
  }

  /// The sections above a page, the home page first.
  func breadcrumbs(of page: Page) -> [Value] {
    let crumbs = crumbsBySection[catalogue.section(of: page)]
    return page.isIndex ? crumbs.dropLast() : crumbs
  }

  /// The sections above a section.
  func breadcrumbs(above section: Int) -> [Value] {
    crumbsBySection[section].dropLast()
  }

  func links(toTags tags: [Int]) -> [Value] { tags.map { tagLinks[$0] } }
}

/// The style sheet of a site's own, which comes after the theme's.
let ownStyle = "assets/site.css"

private func siteRecord(
  of catalogue: Catalogue, _ themeFiles: [InputFile], footer: [UInt8]
) -> Record {
  let words = Record(catalogue.words.theme.map { (Name($0.name), .text($0.text)) })
  return Record([
    (.title, .text(catalogue.title)),
    (
      "style", themeFiles.contains { $0.path == "templates/" + ownStyle } ? .path(ownStyle) : .empty
    ),
    ("publisher", .text(catalogue.configuration.publisher ?? catalogue.title)),
    ("feed", catalogue.hasFeed ? .path(FeedOutput.address) : .empty),
    (.language, .text(catalogue.configuration.language)),
    (.words, .record(words)),
    (.base, .path("")),
    (.home, .path(catalogue.sections[Section.home].route)),
    (.hasNavigation, .bool(!Menu(of: catalogue).isEmpty)),
    (.navigation, .list([])),
    (.indexes, .list(siteIndexes(of: catalogue))),
    ("search", catalogue.configuration.hasSearch ? .path(SearchOutput.address) : .empty),
    ("footer", .markup(footer)),
  ])
}

/// The pages that the program makes for the site as a whole, as links.
private func siteIndexes(of catalogue: Catalogue) -> [Value] {
  let words = Record(catalogue.words.theme.map { (Name($0.name), .text($0.text)) })
  return catalogue.madePages.map { page in
    .record(Record([(.title, words[Name(page.word)] ?? .empty), (.url, .path(page.path))]))
  }
}

private func contains(_ word: StaticString, in bytes: [UInt8]) -> Bool {
  let word = Array(word.description.utf8)
  guard bytes.count >= word.count else { return false }
  return (0...bytes.count - word.count).contains { start in
    bytes[start] == word[0] && bytes[start..<start + word.count].elementsEqual(word)
  }
}
