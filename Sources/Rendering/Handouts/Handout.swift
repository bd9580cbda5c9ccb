import Base
import SiteModel

/// Pages of the site as one file that needs no other: what it is called and what it holds.
package struct Handout: Sendable {
  package let title: String
  /// In the folder of handouts: `briefings/vans.html`.
  package let name: String
  /// The file that asks for it; findings name it.
  let origin: Place
  let language: String
  /// In reading order.
  let parts: [any Output]
  /// The pages behind the parts, but for those that the program makes.
  let pages: [Int]

  /// A page alone; of a folder's own page, the folder with all that is below it.
  package init(of page: Int, in site: Site) {
    let front = site.catalogue.pages[page]
    if front.isIndex {
      self.init(ofSection: site.catalogue.section(of: front), in: site)
    } else {
      self.init(ofPage: page, front, in: site)
    }
  }

  private init(ofPage page: Int, _ front: Page, in site: Site) {
    title = front.title
    name = front.route
    origin = Place(file: front.file)
    language = front.front.language ?? site.catalogue.configuration.language
    parts = [PageOutput(of: page, in: site)]
    pages = [page]
  }

  /// A folder's own page, its pages in their order, then the folders below it.
  package init(ofSection section: Int, in site: Site) {
    let catalogue = site.catalogue
    let folder = catalogue.sections[section].folder
    title = folder.isEmpty ? catalogue.title : catalogue.sections[section].title
    name = Handout.name(ofSection: section, in: catalogue)
    origin = Place(
      file: catalogue.sections[section].index.map { catalogue.pages[$0].file }
        ?? SitePath.join("content", folder))
    language = catalogue.configuration.language
    let contents = site.contents(ofSection: section)
    parts = contents.map(\.output)
    pages = contents.compactMap(\.page)
  }

  /// Where the site has the handout of a page: `handouts/briefings/vans.html`.
  static func address(of page: Int, in catalogue: Catalogue) -> String {
    "handouts/" + name(of: page, in: catalogue)
  }

  private static func name(of page: Int, in catalogue: Catalogue) -> String {
    catalogue.pages[page].isIndex
      ? name(ofSection: catalogue.section(of: catalogue.pages[page]), in: catalogue)
      : catalogue.route(of: page)
  }

  private static func name(ofSection section: Int, in catalogue: Catalogue) -> String {
    let folder = catalogue.sections[section].folder
    return (folder.isEmpty ? "site" : folder) + ".html"
  }
}

extension Site {
  /// The outputs of a section's pages in reading order, each with its page where it has one.
  fileprivate func contents(ofSection section: Int) -> [(output: any Output, page: Int?)] {
    let found = catalogue.sections[section]
    let own: (any Output, Int?) =
      found.index.map { (PageOutput(of: $0, in: self), $0) }
      ?? (SectionOutput(of: section, in: self), nil)
    return [own]
      + found.pages.map { (PageOutput(of: $0, in: self), $0) }
      + inMenuOrder(found.children).flatMap(contents(ofSection:))
  }
}
