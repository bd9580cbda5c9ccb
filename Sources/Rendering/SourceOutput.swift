package import Base
import Evidence
package import SiteModel
import Templates

/// The page of a source that comes from a library and so has no page of an author's.
package struct SourceOutput: Output, OutputKind {
  package let path: String
  package let origin: Place
  package let needsFacts = true
  private let source: Source

  package static func outputs(of site: Site) -> [any Output] {
    site.catalogue.librarySources.map { source in
      SourceOutput(path: libraryRoute(of: source.id), origin: source.place, source: source)
    }
  }

  package func write(_ site: Site, with worker: Worker) -> PageFacts {
    var context = PageContext.made(source.title, at: path, of: site.catalogue)
    if let section = site.catalogue.section(of: "sources") {
      context.section = site.catalogue.sections[section]
      context.breadcrumbs = site.catalogue.path(to: section).map(site.catalogue.link(toSection:))
    }
    let root = site.root(page: context, record: site.record(of: source))
    var facts = PageFacts()
    facts.diagnostics = site.render("source", root, at: path, with: worker)
    return facts
  }
}
