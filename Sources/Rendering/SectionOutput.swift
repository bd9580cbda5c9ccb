package import Base
package import SiteModel
import Templates

/// The page of a section that nobody wrote: its title and its list.
package struct SectionOutput: Output, OutputKind {
  package let path: String
  package let origin: Place
  private let section: Int

  package var needsFacts: Bool { path == "sources/index.html" }

  package static func outputs(of site: Site) -> [any Output] {
    let sections = site.catalogue.sections
    return sections.indices.filter { sections[$0].index == nil }.map {
      SectionOutput(of: $0, in: site)
    }
  }

  /// - Parameter section: its place in the catalogue.
  init(of section: Int, in site: Site) {
    self.path = site.catalogue.sections[section].route
    self.origin = Place(
      file: SitePath.join("content", site.catalogue.sections[section].folder))
    self.section = section
  }

  package func write(_ site: Site, with worker: Worker) -> PageFacts {
    let catalogue = site.catalogue
    let section = catalogue.sections[section]
    let isHome = self.section == Section.home
    var context = PageContext.made(
      isHome ? catalogue.title : section.title, at: path, of: catalogue)
    context.isHome = isHome
    context.section = section
    context.breadcrumbs = site.breadcrumbs(above: self.section)
    let root = site.root(page: context, list: site.list(of: self.section))
    var facts = PageFacts()
    facts.diagnostics = site.render(site.template(of: section), root, at: path, with: worker)
    return facts
  }
}

extension Site {
  /// What templates see as `list` on a section's page.
  func list(of position: Int) -> Record {
    let section = catalogue.sections[position]
    // Records have rows of their own in the section's list.
    let pages = section.pages.filter { !catalogue.pages[$0].kind.isRecord }
    var fields: [(Name, Value)] = [
      (.pages, .list(pages.map { entries[$0] })),
      (.hasPages, .bool(!pages.isEmpty)),
      (.sections, .list(inMenuOrder(section.children).map(brief(of:)))),
      ("has-sections", .bool(!section.children.isEmpty)),
    ]
    switch section.kind {
    case .policy: fields += measureList()
    case .statistics: fields += statisticList()
    case .sources: fields += sourceList()
    case .plain: if position == Section.home { fields += homeLists() }
    }
    return Record(fields)
  }

  /// A section as the list above it shows it: its title and its first pages.
  private func brief(of position: Int) -> Value {
    let section = catalogue.sections[position]
    let first = section.pages.prefix(5)
    let more = section.pages.count - first.count
    return .record(
      Record([
        (.title, .text(section.title)), (.url, .path(section.route)),
        (.pages, .list(first.map { entries[$0] })), (.hasPages, .bool(!first.isEmpty)),
        ("more", more == 0 ? .empty : .text("\(more)")),
      ]))
  }
}

extension Page.Kind {
  /// Whether the page is a record's.
  var isRecord: Bool {
    switch self {
    case .measure, .statistic, .source: true
    case .home, .section, .page: false
    }
  }
}
