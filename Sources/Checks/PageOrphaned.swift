package import Base
import SiteModel
import Tables

/// Something leads to every page: a link, a menu or a list.
///
/// A section's page lists its pages and the sections below it, unless it names a template of its
/// own, which may show anything.
package enum PageOrphaned: Check {
  package static func findings(on site: GatheredSite) -> [Diagnostic] {
    let reached = reachedPages(of: site)
    return site.catalogue.pages.indices.filter { !reached[$0] }.map { page in
      Diagnostic(
        .pageOrphaned, "something must lead to every page: a link, a menu or a list",
        at: Place(file: site.catalogue.pages[page].file),
        help: "link to it, or add its section to \"navigation\" in site.yaml")
    }
  }

  private static func reachedPages(of site: GatheredSite) -> [Bool] {
    let catalogue = site.catalogue
    var reached = [Bool](repeating: false, count: catalogue.pages.count)
    var open = catalogue.sections[Section.home].index.map { [$0] } ?? []
    open += catalogue.sections.filter { $0.index == nil }.flatMap { listed(in: $0, of: catalogue) }
    open += catalogue.configuration.navigation.compactMap { page(named: $0.value, in: catalogue) }
    open += catalogue.tags.flatMap(\.pages)
    while let page = open.popLast() {
      guard !reached[page] else { continue }
      reached[page] = true
      open += site.facts[page].linkedPages
      if catalogue.pages[page].isIndex, catalogue.pages[page].front.template == nil {
        open += listed(
          in: catalogue.sections[catalogue.section(of: catalogue.pages[page])], of: catalogue)
      }
    }
    return reached
  }

  private static func listed(in section: Section, of catalogue: Catalogue) -> [Int] {
    section.pages + section.children.compactMap { catalogue.sections[$0].index }
  }

  /// An entry of the menu is a folder's name or a page.
  private static func page(named name: String, in catalogue: Catalogue) -> Int? {
    catalogue.page(at: name) ?? catalogue.section(of: name).flatMap { catalogue.sections[$0].index }
  }
}
