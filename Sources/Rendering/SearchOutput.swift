package import Base
package import SiteModel

/// The page on which readers search; the index that its script loads is written by the build.
package struct SearchOutput: Output, OutputKind {
  static let address = "search.html"
  /// The script of the page, a file of the theme.
  static let script = "assets/search.js"
  package let path = SearchOutput.address
  package let origin = Place(file: "content")

  package static func outputs(of site: Site) -> [any Output] {
    site.catalogue.configuration.hasSearch ? [SearchOutput()] : []
  }

  package func write(_ site: Site, with worker: Worker) -> PageFacts {
    site.writeMade("search", title: site.word("search"), list: [], at: path, with: worker)
  }
}
