package import Base
package import SiteModel
import Tables

/// Every page for search engines, where the site has a base URL: `sitemap.xml`.
///
/// `lastmod` comes from the front matter alone.
package struct SitemapOutput: Output, OutputKind {
  static let address = "sitemap.xml"
  package let path = SitemapOutput.address
  package let origin = Place(file: "content")

  package static func outputs(of site: Site) -> [any Output] {
    site.catalogue.configuration.baseURL == nil ? [] : [SitemapOutput()]
  }

  package func write(_ site: Site, with worker: Worker) -> PageFacts {
    let listed = OutputIndex.outputs(of: site).filter(\.isListed).map(\.path)
    worker.output.removeAll()
    var xml = XMLWriter(into: worker.takeOutput())
    xml.element("urlset", [("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")]) { xml in
      for path in listed.sorted(by: { $0.precedes($1) }) { write(path, of: site, to: &xml) }
    }
    worker.output = xml.finish()
    return PageFacts()
  }

  private func write(_ path: String, of site: Site, to xml: inout XMLWriter) {
    let front = site.catalogue.page(routedTo: path).map { site.catalogue.pages[$0].front }
    guard !site.robots(for: front).contains(where: \.hides) else { return }
    guard let address = site.fullAddress(of: path) else { return }
    xml.element("url") { xml in
      xml.element("loc", text: address)
      if let date = front?.updated { xml.element("lastmod", text: date.iso) }
    }
  }
}

extension Site {
  /// What a page asks of robots, else the site. Pages that the program makes have no front matter.
  func robots(for front: FrontMatter?) -> [RobotsRule] {
    guard let own = front?.robots, !own.isEmpty else { return catalogue.configuration.robots }
    return own
  }
}
