package import Base
import Evidence
import SiteModel

/// No claim rests on tertiary sources alone; a source that relays another counts as that one.
package enum SourceTier: Check {
  package static func findings(on site: GatheredSite) -> [Diagnostic] {
    let records = site.catalogue.records
    let tiers = RootTiers(records.sources)
    var places = FieldPlaces(site)
    let statistics = records.statistics.compactMap { statistic -> Diagnostic? in
      guard tiers.areAllTertiary(statistic.sourceIDs) else { return nil }
      let place = places.place(of: nil, under: "source", in: statistic.place)
      return .tertiary("statistic", statistic.id, statistic.sourceIDs, at: place)
    }
    let measures = records.measures.compactMap { measure -> Diagnostic? in
      guard tiers.areAllTertiary(measure.sourceIDs) else { return nil }
      let key = measure.sources.isEmpty ? "source" : "sources"
      let place = places.place(of: nil, under: key, in: measure.place)
      return .tertiary("measure", measure.id, measure.sourceIDs, at: place)
    }
    return statistics + measures
  }
}

/// The tier of what each source relays, at the end of the chain.
private struct RootTiers {
  private let sources: [String: Source]

  init(_ sources: [Source]) {
    self.sources = Dictionary(sources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func areAllTertiary(_ ids: [String]) -> Bool {
    !ids.isEmpty && ids.allSatisfy { root(of: $0)?.tier == .tertiary }
  }

  /// A chain that leads back to itself is reported elsewhere; here it ends.
  private func root(of id: String) -> Source? {
    var seen: Set<String> = [id]
    var source = sources[id]
    while let origin = source?.origin, let next = sources[origin], seen.insert(origin).inserted {
      source = next
    }
    return source
  }
}

extension Statistic {
  /// Every source that gives a value, each once.
  fileprivate var sourceIDs: [String] {
    distinct([source] + observations.map(\.source))
  }
}

extension Measure {
  fileprivate var sourceIDs: [String] {
    distinct(sources + events.map(\.source) + penalties.map(\.source))
  }
}

private func distinct(_ ids: [String?]) -> [String] {
  var seen: Set<String> = []
  return ids.compactMap(\.self).filter { seen.insert($0).inserted }
}

extension Diagnostic {
  fileprivate static func tertiary(
    _ kind: String, _ id: String, _ sources: [String], at place: Place
  ) -> Diagnostic {
    let names = sources.prefix(8).map { "\"\($0)\"" }.joined(separator: ", ")
    return Diagnostic(
      .sourceTier, "a \(kind) must not rest on tertiary sources alone: \"\(id)\" has \(names)",
      at: place, help: "add a primary or secondary source, or give the \"origin\" that it relays")
  }
}
