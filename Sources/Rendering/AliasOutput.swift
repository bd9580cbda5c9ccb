package import Base
package import SiteModel
import Tables
import Templates

/// An old address of a page: a file that sends its reader on.
package struct AliasOutput: Output, OutputKind {
  package let path: String
  package let origin: Place
  package var name: String? { "an alias of the page" }
  package var isListed: Bool { false }
  private let page: Int

  package static func outputs(of site: Site) -> [any Output] {
    site.catalogue.pages.enumerated().flatMap { index, page in
      page.front.aliases.map {
        AliasOutput(path: $0.value, origin: Place(file: page.file), page: index)
      }
    }
  }

  package func write(_ site: Site, with worker: Worker) -> PageFacts {
    let page = site.catalogue.pages[page]
    var context = PageContext.made(page.title, at: path, of: site.catalogue)
    context.isIndexed = false
    var root = site.root(page: context)
    root.set(.alias, to: .link(page.title, to: page.route))
    var facts = PageFacts()
    facts.diagnostics = site.render("alias", root, at: path, with: worker)
    return facts
  }
}
