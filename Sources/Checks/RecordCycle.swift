package import Base
import Evidence
import SiteModel

/// No source relays itself, and no measure supersedes itself, by way of others either.
package enum RecordCycle: Check {
  package static func findings(on site: GatheredSite) -> [Diagnostic] {
    let records = site.catalogue.records
    let sources = records.sources.map { Node($0.id, [$0.origin].compactMap(\.self), $0.place) }
    let measures = records.measures.map { Node($0.id, $0.supersedes, $0.place) }
    return findings(among: sources, "origin", on: site)
      + findings(among: measures, "supersedes", on: site)
  }

  private struct Node {
    var id: String
    var leads: [String]
    var place: Place

    init(_ id: String, _ leads: [String], _ place: Place) {
      (self.id, self.leads, self.place) = (id, leads, place)
    }
  }

  private static func findings(
    among nodes: [Node], _ key: String, on site: GatheredSite
  ) -> [Diagnostic] {
    let cyclic = namesInCycles(nodes)
    var places = FieldPlaces(site)
    return nodes.compactMap { node in
      guard cyclic.contains(node.id), let next = node.leads.first(where: cyclic.contains) else {
        return nil
      }
      let place = places.place(of: next, under: key, in: node.place)
      return .cycle(node.id, key, next, at: place)
    }
  }

  /// What is left when everything is taken away that leads nowhere or that nothing leads to.
  private static func namesInCycles(_ nodes: [Node]) -> Set<String> {
    let leads = Dictionary(nodes.map { ($0.id, $0.leads) }, uniquingKeysWith: { first, _ in first })
    let ahead = remaining(leads)
    var back: [String: [String]] = [:]
    for (id, names) in ahead { for name in names { back[name, default: []].append(id) } }
    for id in ahead.keys where back[id] == nil { back[id] = [] }
    return Set(remaining(back).keys)
  }

  /// The names from which one can go on for ever, each with those to which it leads.
  private static func remaining(_ leads: [String: [String]]) -> [String: [String]] {
    var behind: [String: [String]] = [:]
    var counts: [String: Int] = [:]
    for (id, names) in leads {
      let known = names.filter { leads[$0] != nil }
      counts[id] = known.count
      for name in known { behind[name, default: []].append(id) }
    }
    var ends = counts.filter { $0.value == 0 }.map(\.key)
    while let end = ends.popLast() {
      counts[end] = nil
      for id in behind[end] ?? [] {
        guard let count = counts[id] else { continue }
        counts[id] = count - 1
        if count == 1 { ends.append(id) }
      }
    }
    return leads.filter { counts[$0.key] != nil }.mapValues { $0.filter { counts[$0] != nil } }
  }
}

extension Diagnostic {
  fileprivate static func cycle(
    _ id: String, _ key: String, _ next: String, at place: Place
  ) -> Diagnostic {
    let message =
      id == next
      ? "\"\(key)\" must name another record than its own: \"\(id)\""
      : "\"\(key)\" must not lead back to its own record: \"\(id)\" by way of \"\(next)\""
    return Diagnostic(
      .frontMatterInvalid, message, at: place, help: "remove it from the one that came first")
  }
}
