package import Base
package import SiteModel

/// A handout that a page's front matter asks for: `handout: true`.
package struct HandoutOutput: Output, OutputKind {
  package let path: String
  package let origin: Place
  /// It may hold records, which show what other pages say.
  package let needsFacts = true
  /// It is a page's copy.
  package let isListed = false
  private let handout: Handout

  package static func outputs(of site: Site) -> [any Output] {
    site.catalogue.pages.indices.filter { site.catalogue.pages[$0].front.isHandout }.map {
      HandoutOutput(Handout(of: $0, in: site))
    }
  }

  private init(_ handout: Handout) {
    self.handout = handout
    path = "handouts/" + handout.name
    origin = handout.origin
  }

  package func write(_ site: Site, with worker: Worker) -> PageFacts {
    handout.write(site, at: path, with: worker)
  }
}
