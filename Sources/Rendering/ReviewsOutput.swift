package import Base
package import SiteModel
import Tables

/// What falls due for review when, for machines: `reviews.json`.
package struct ReviewsOutput: Output, OutputKind {
  static let address = "reviews.json"
  package let path = ReviewsOutput.address
  package let origin = Place(file: "content")

  package static func outputs(of site: Site) -> [any Output] {
    site.catalogue.hasReviews ? [ReviewsOutput()] : []
  }

  package func write(_ site: Site, with worker: Worker) -> PageFacts {
    let due = site.catalogue.pages.compactMap { page in
      page.front.reviewBy.map { (date: $0.iso, page: page) }
    }
    let sorted = due.sorted {
      ($0.date, $0.page.route, $0.page.title) < ($1.date, $1.page.route, $1.page.title)
    }
    var json = JSONWriter(layout: .indented)
    json.array { json in
      for entry in sorted {
        json.object { json in
          json.member("date", entry.date)
          json.member("address", entry.page.route)
          json.member("title", entry.page.title)
          json.member("kind", entry.page.kind.template)
        }
      }
    }
    json.endLine()
    worker.output.removeAll()
    worker.output.write(json.bytes)
    return PageFacts()
  }
}
