package import Base
import Evidence
import SiteModel

/// Every statistic and every measure names a source.
///
/// A view over the measures has theirs, and observations may each name their own.
package enum RecordUnsourced: Check {
  package static func findings(on site: GatheredSite) -> [Diagnostic] {
    let records = site.catalogue.records
    return records.statistics.filter(isUnsourced).map {
      .unsourced("statistic", $0.id, key: "source", at: $0.place)
    }
      + records.measures.filter(isUnsourced).map {
        .unsourced("measure", $0.id, key: "sources", at: $0.place)
      }
  }

  private static func isUnsourced(_ statistic: Statistic) -> Bool {
    statistic.source == nil && statistic.measureField == nil
      && (statistic.observations.isEmpty || statistic.observations.contains { $0.source == nil })
  }

  private static func isUnsourced(_ measure: Measure) -> Bool {
    measure.sources.isEmpty && measure.events.allSatisfy { $0.source == nil }
      && measure.penalties.allSatisfy { $0.source == nil }
  }
}

extension Diagnostic {
  fileprivate static func unsourced(
    _ kind: String, _ id: String, key: String, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .frontMatterInvalid, "a \(kind) must name its source: \"\(id)\" names none", at: place,
      help: "add \"\(key)\" with the id of a source in sources/")
  }
}
