package import Base
package import SiteModel
import Templates

/// What a server shows for an address that leads nowhere: `404.html`.
///
/// It is shown at any address, so its links start at the server's root, and it needs a base URL.
package struct NotFoundOutput: Output, OutputKind {
  static let address = "404.html"
  package let path = NotFoundOutput.address
  package let origin = Place(file: "content")
  package var isListed: Bool { false }

  package static func outputs(of site: Site) -> [any Output] {
    site.catalogue.configuration.baseURL == nil ? [] : [NotFoundOutput()]
  }

  package func write(_ site: Site, with worker: Worker) -> PageFacts {
    var context = PageContext.made(site.word("found"), at: path, of: site.catalogue)
    context.isIndexed = false
    let root = site.catalogue.configuration.baseURL.map(BaseURL.path)
    worker.output.removeAll()
    var facts = PageFacts()
    facts.diagnostics = site.templates.render(
      "notfound", with: site.root(page: context), page: path, root: root, into: &worker.output)
    return facts
  }
}
