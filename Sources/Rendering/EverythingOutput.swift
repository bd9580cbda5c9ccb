package import Base
import Evidence
package import SiteModel
import Templates

/// The list of every page, section by section, for those who would rather look than search.
package struct EverythingOutput: Output, OutputKind {
  static let address = "everything.html"
  package let path = EverythingOutput.address
  package let origin = Place(file: "content")

  package static func outputs(of site: Site) -> [any Output] { [EverythingOutput()] }

  package func write(_ site: Site, with worker: Worker) -> PageFacts {
    let catalogue = site.catalogue
    let terms = catalogue.records.terms.sorted {
      $0.term.lowercased().precedes($1.term.lowercased())
    }
    let lists =
      [(.sections, .list(site.inReadingOrder().map(site.wholeSection)))]
      + namedList(
        "terms", terms.map { .link($0.term, to: GlossaryOutput.address + "#term." + $0.id) })
      + namedList("tags", catalogue.tags.map { .link($0.name, to: $0.route) })
      + namedList(
        "others",
        catalogue.madePages.filter { $0.path != path }.map {
          .link(site.word($0.word), to: $0.path)
        })
    return site.writeMade(
      "everything", title: site.word("everything"), list: lists, at: path, with: worker)
  }
}

extension Site {
  /// All sections, each before those below it.
  fileprivate func inReadingOrder() -> [Int] {
    var order: [Int] = []
    var waiting = [Section.home]
    while let section = waiting.popLast() {
      order.append(section)
      waiting += inMenuOrder(catalogue.sections[section].children).reversed()
    }
    return order
  }

  /// A section with all its pages.
  fileprivate func wholeSection(_ position: Int) -> Value {
    let section = catalogue.sections[position]
    let title = position == Section.home ? catalogue.homeTitle : section.title
    let made = section.kind == .sources ? catalogue.librarySources : []
    let pages =
      section.pages.map { entries[$0] }
      + made.map { .link($0.title, to: libraryRoute(of: $0.id)) }
    return .record(
      Record([
        (.title, .text(title)), (.url, .path(section.route)), (.pages, .list(pages)),
        (.hasPages, .bool(!pages.isEmpty)),
      ]))
  }
}
