import Base
package import Evidence
package import Tables

/// What the survey found, ready for look-up: pages, sections, tags, records and files.
///
/// Immutable while pages are compiled, so every worker asks it without a lock. A class, so that
/// handing it to a page costs one reference and not twenty.
package final class Catalogue: Sendable {
  package let configuration: SiteConfiguration
  package let words: Words
  package let title: String
  package let pages: [Page]
  package let sections: [Section]
  package let tags: [Tag]
  package let records: Records
  /// Every file of content/ that is no page, relative to it.
  package let files: Set<String>
  /// Pages that are not built, by their files relative to content/.
  let drafts: Set<String>
  /// Old addresses that lead to pages.
  package let aliases: Set<String>
  package let citing: Citing
  package let figures: Figures
  /// Data that are no statistic's, by the names that pages call them.
  package let tables: TableIndex
  /// The chart specifications of content/charts, by their names.
  package let chartSpecifications: [String: NamedChart]
  let shown = ShownFigures()
  let avoided: AvoidedWordings
  /// The pages of records, by the record's id.
  package let sourcePages: [String: Int]
  package let statisticPages: [String: Int]
  package let measurePages: [String: Int]

  private let routes: [String]
  private let pageByPath: [String: Int]
  private let pageByRoute: [String: Int]
  private let sectionByFolder: [String: Int]
  private let tagByName: [String: Int]
  /// The page's place in its section's order; nil for index pages.
  private let positions: [Int?]

  /// - Parameter pages: in order of their paths.
  package init(
    configuration: SiteConfiguration, pages: [Page], records: Records, files: [String],
    drafts: [String] = [], tables: TableIndex = TableIndex(), charts: [String: NamedChart] = [:]
  ) {
    self.configuration = configuration
    self.words = configuration.words ?? Words.of(configuration.language)
    self.records = records
    self.citing = Citing(records, configuration)
    self.figures = Figures(records)
    self.tables = tables
    self.chartSpecifications = charts
    let pages = PlainTitles(figures, citing, words).resolve(pages)
    self.pages = pages
    self.avoided = AvoidedWordings(of: records.terms)
    self.files = Set(files)
    self.drafts = Set(drafts)
    self.aliases = Set(pages.lazy.flatMap(\.front.aliases).map(\.value))
    self.routes = pages.map(\.route)
    self.pageByPath = index(pages, by: \.path)
    self.pageByRoute = index(pages, by: \.route)
    self.sections = makeSections(of: pages, hasSources: !records.sources.isEmpty)
    self.sectionByFolder = index(sections, by: \.folder)
    let recordPages = RecordPages(pages, records)
    self.sourcePages = recordPages.sources
    self.statisticPages = recordPages.statistics
    self.measurePages = recordPages.measures
    self.tags = makeTags(of: pages)
    self.tagByName = index(tags, by: \.name)
    self.positions = makePositions(in: sections, count: pages.count)
    self.title = configuration.title?.value ?? sections[Section.home].title
  }

  // MARK: - Look-up

  /// The data that `table:NAME` and `chart:NAME` mean: a statistic's observations, a resource of a
  /// Data Package, or a file of content/data by its stem; nil where there is none such.
  package func table(named name: String) -> TypedTable? {
    if let statistic = records.statistics.first(where: { $0.id == name }) {
      return records.typedTable(of: statistic)
    }
    return tables[name]
  }

  /// Every name that `table(named:)` knows, for suggestions.
  package var tableNames: [String] { records.statistics.map(\.id) + tables.names }

  /// - Parameter path: relative to content/.
  package func page(at path: String) -> Int? { pageByPath[path] }

  /// Whether any dated event is known, and so whether the site has a timeline.
  package var hasTimeline: Bool {
    !records.events.isEmpty || records.measures.contains { !$0.events.isEmpty }
  }

  /// A page's file in the output; the page itself is large, and copying it costs.
  package func route(of page: Int) -> String { routes[page] }

  package func route(ofSection section: Int) -> String { sections[section].route }

  package func page(routedTo route: String) -> Int? { pageByRoute[route] }

  package func section(of folder: String) -> Int? { sectionByFolder[folder] }

  package func section(of page: Page) -> Int { sectionByFolder[page.folder] ?? Section.home }

  package func tag(named name: String) -> Int? { tagByName[name] }

  /// The page before and the page after in the section's order.
  package func neighbours(of page: Int) -> (previous: Int?, next: Int?) {
    guard let position = positions[page] else { return (nil, nil) }
    let order = sections[section(of: pages[page])].pages
    return (
      position > 0 ? order[position - 1] : nil,
      position + 1 < order.count ? order[position + 1] : nil
    )
  }

  /// The section's ancestors and itself, from the home section down.
  package func path(to section: Int) -> [Int] {
    var path = [section]
    while let parent = sections[path[0]].parent { path.insert(parent, at: 0) }
    return path
  }
}

private func index<Element>(_ elements: [Element], by key: KeyPath<Element, String>) -> [String:
  Int]
{
  var index = [String: Int](minimumCapacity: elements.count)
  for (position, element) in elements.enumerated() where index[element[keyPath: key]] == nil {
    index[element[keyPath: key]] = position
  }
  return index
}

private func makePositions(in sections: [Section], count: Int) -> [Int?] {
  var positions = [Int?](repeating: nil, count: count)
  for section in sections {
    for (position, page) in section.pages.enumerated() { positions[page] = position }
  }
  return positions
}
