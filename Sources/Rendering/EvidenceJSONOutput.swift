package import Base
import Evidence
package import SiteModel

/// Every claim, use and citation of the site with its source, for machines: `evidence.json`.
package struct EvidenceJSONOutput: Output, OutputKind {
  static let address = "evidence.json"
  package let path = EvidenceJSONOutput.address
  package let origin = Place(file: "content")
  package let needsFacts = true

  package static func outputs(of site: Site) -> [any Output] {
    site.catalogue.records.isEmpty ? [] : [EvidenceJSONOutput()]
  }

  package func write(_ site: Site, with worker: Worker) -> PageFacts {
    let gathered = site.backLinks
    let facts = gathered.facts
    let places = facts.indices.map { JSONPlace(page: site.catalogue.pages[$0]) }
    worker.output.removeAll()
    var json = JSONWriter(layout: .indented, into: worker.takeOutput())
    json.object { json in
      json.key("claims")
      json.array { json in
        gathered.forEachClaim { claim, page in
          let state = site.claimState(claim)
          json.object { $0.write(claim, state: state, at: places[page]) }
        }
      }
      json.list("uses", places, facts.map(\.uses)) { $0.write($1, at: $2) }
      json.list("citations", places, facts.map(\.citations)) { $0.write($1, at: $2) }
    }
    json.endLine()
    worker.output = json.finish()
    return PageFacts()
  }
}

/// The page on which something stands.
private struct JSONPlace {
  let title: String
  let route: String

  init(page: Page) {
    title = page.title
    route = page.route
  }
}

extension JSONWriter {
  /// A list over all pages, in their order.
  fileprivate mutating func list<Item>(
    _ name: String, _ places: [JSONPlace], _ items: [[Item]],
    _ write: (inout JSONWriter, Item, JSONPlace) -> Void
  ) {
    key(name)
    array { json in
      for (place, items) in zip(places, items) {
        for item in items { json.object { write(&$0, item, place) } }
      }
    }
  }

  fileprivate mutating func write(_ claim: Claim, state: String, at place: JSONPlace) {
    member("kind", claim.kind.rawValue)
    member("text", claim.text)
    write(place, anchor: claim.anchor ?? "")
    optional("record", claim.subject)
    optional("unit", claim.unit)
    member("source", claim.source)
    optional("locator", claim.locator)
    member("state", state)
  }

  fileprivate mutating func write(_ use: EvidenceUse, at place: JSONPlace) {
    member("record", "\(use.record.scheme.rawValue):\(use.record.id)")
    member("text", use.text)
    write(place, anchor: use.anchor)
    optional("value", use.value)
    optional("period", use.period)
    key("sources")
    array { json in
      for source in use.sources { json.string(source) }
    }
    optional("locator", use.locator)
  }

  fileprivate mutating func write(_ citation: CitationUse, at place: JSONPlace) {
    member("source", citation.source)
    write(place, anchor: citation.anchor)
    optional("locator", citation.locator)
  }

  private mutating func write(_ place: JSONPlace, anchor: String) {
    member("page", place.title)
    member("address", anchor.isEmpty ? place.route : "\(place.route)#\(anchor)")
  }

  private mutating func optional(_ name: StaticString, _ text: String?) {
    if let text { member(name, text) }
  }
}
