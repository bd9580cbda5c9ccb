package import Base
import Evidence
package import SiteModel

/// Every claim, use and citation of the site with its source, for machines: `evidence.json`.
///
/// Each takes one line, so that two editions are easily compared, and a large site's file is no
/// larger than need be.
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
    var places = facts.indices.map { JSONPlace(page: site.catalogue.pages[$0]) }
    worker.output.removeAll()
    worker.output.reserve(facts.reduce(0) { $0 + $1.itemCount } * usualItem)
    var json = JSONWriter(layout: .elementsOnLines, into: worker.takeOutput())
    json.object { json in
      json.key("claims")
      json.array { json in
        gathered.forEachClaim { claim, page in
          let state = site.claimState(claim)
          json.object { $0.write(claim, state: state, at: &places[page]) }
        }
      }
      var subjects = JSONSubjects()
      json.list("uses", &places, facts, \.uses) { subjects.write($1, at: &$2, to: &$0) }
      json.list("citations", &places, facts, \.citations) { $0.write($1, at: &$2) }
    }
    json.endLine()
    worker.output = json.finish()
    return PageFacts()
  }
}

/// How many bytes most items take at the most.
private let usualItem = 320

extension PageFacts {
  fileprivate var itemCount: Int { uses.count + citations.count + claims.count }
}

/// The page on which something stands.
private struct JSONPlace {
  let title: String
  let route: String
  /// What stands before an anchor.
  let start: String
  /// The member that names the page, once it has been written: a page says many things.
  var written: [UInt8] = []

  init(page: Page) {
    title = page.title
    route = page.route
    start = page.route + "#"
  }
}

/// What uses say of their subjects, written once: a figure has very many uses.
private struct JSONSubjects {
  private var known: [ObjectIdentifier: (head: [UInt8], tail: [UInt8])] = [:]

  mutating func write(_ use: EvidenceUse, at place: inout JSONPlace, to json: inout JSONWriter) {
    let subject = ObjectIdentifier(use.subject)
    guard let (head, tail) = known[subject] else {
      known[subject] = writeAll(use, at: &place, to: &json)
      return
    }
    json.members(again: head)
    json.member("text", use.text)
    json.write(&place, anchor: use.anchor)
    json.members(again: tail)
  }

  private func writeAll(
    _ use: EvidenceUse, at place: inout JSONPlace, to json: inout JSONWriter
  ) -> (head: [UInt8], tail: [UInt8]) {
    let head = json.members {
      $0.member("record", "\(use.record.scheme.rawValue):\(use.record.id)")
    }
    json.member("text", use.text)
    json.write(&place, anchor: use.anchor)
    let tail = json.members { json in
      json.optional("value", use.value)
      json.optional("period", use.period)
      if !use.dimensions.isEmpty {
        json.key("dimensions")
        json.array { json in use.dimensions.forEach { json.string($0) } }
      }
      json.key("sources")
      json.array { json in
        for source in use.sources { json.string(source) }
      }
      json.optional("locator", use.locator)
    }
    return (head, tail)
  }
}

extension JSONWriter {
  /// A list over all pages, in their order.
  fileprivate mutating func list<Item>(
    _ name: StaticString, _ places: inout [JSONPlace], _ facts: [PageFacts],
    _ items: (PageFacts) -> [Item], _ write: (inout JSONWriter, Item, inout JSONPlace) -> Void
  ) {
    key(name)
    array { json in
      for page in facts.indices {
        items(facts[page]).withUnsafeBufferPointer { items in
          for index in items.indices {
            json.object { write(&$0, items[index], &places[page]) }
          }
        }
      }
    }
  }

  fileprivate mutating func write(_ claim: Claim, state: String, at place: inout JSONPlace) {
    member("kind", claim.kind.rawValue)
    member("text", claim.text)
    write(&place, anchor: claim.anchor ?? "")
    optional("record", claim.subject)
    optional("unit", claim.unit)
    member("source", claim.source)
    optional("locator", claim.locator)
    member("state", state)
  }

  fileprivate mutating func write(_ citation: CitationUse, at place: inout JSONPlace) {
    member("source", citation.source)
    write(&place, anchor: citation.anchor)
    optional("locator", citation.locator)
  }

  fileprivate mutating func write(_ place: inout JSONPlace, anchor: String) {
    if place.written.isEmpty {
      place.written = members { $0.member("page", place.title) }
    } else {
      members(again: place.written)
    }
    member("address", anchor.isEmpty ? place.route : place.start, anchor)
  }

  fileprivate mutating func optional(_ name: StaticString, _ text: String?) {
    if let text { member(name, text) }
  }
}
