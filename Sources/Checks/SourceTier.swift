package import Base
import Evidence
import SiteModel

/// No claim rests on tertiary sources alone; a source that relays another counts as that one.
package enum SourceTier: Check {
  package static func findings(on site: GatheredSite) -> [Diagnostic] {
    let records = site.catalogue.records
    let roots = SourceRoots(records.sources)
    var places = FieldPlaces(site)
    let statistics = records.statistics.compactMap { statistic -> Diagnostic? in
      guard roots.areAllTertiary(statistic.sourceIDs) else { return nil }
      let place = places.place(of: nil, under: "source", in: statistic.place)
      return .tertiary("statistic", statistic.id, statistic.sourceIDs, at: place)
    }
    let measures = records.measures.compactMap { measure -> Diagnostic? in
      guard roots.areAllTertiary(measure.sourceIDs) else { return nil }
      let key = measure.sources.isEmpty ? "source" : "sources"
      let place = places.place(of: nil, under: key, in: measure.place)
      return .tertiary("measure", measure.id, measure.sourceIDs, at: place)
    }
    return statistics + measures
  }
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
