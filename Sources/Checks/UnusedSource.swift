package import Base
import Evidence
import SiteModel

/// A source supports something: a page cites it or links to it, or a record names it.
package enum UnusedSource: Check {
  package static func findings(on site: GatheredSite) -> [Diagnostic] {
    let records = site.catalogue.records
    guard !records.sources.isEmpty else { return [] }
    let used = named(in: records).union(named(on: site.facts))
    return records.sources.filter { !used.contains($0.id) }.map { .unusedSource($0) }
  }

  private static func named(on pages: [PageFacts]) -> Set<String> {
    var ids: Set<String> = []
    for facts in pages {
      for citation in facts.citations { ids.insert(citation.source) }
      for index in facts.uses.indices where facts.uses[index].subject.record.scheme == .source {
        ids.insert(facts.uses[index].subject.record.id)
      }
    }
    return ids
  }

  private static func named(in records: Records) -> Set<String> {
    var ids = Set(records.sources.filter { $0.origin != $0.id }.compactMap(\.origin))
    for statistic in records.statistics {
      ids.formUnion([statistic.source].compactMap(\.self))
      ids.formUnion(statistic.observations.lazy.compactMap(\.source))
    }
    for measure in records.measures {
      ids.formUnion(measure.sources)
      ids.formUnion(measure.events.lazy.compactMap(\.source))
      ids.formUnion(measure.penalties.lazy.compactMap(\.source))
    }
    ids.formUnion(records.terms.lazy.compactMap(\.source))
    ids.formUnion(records.events.lazy.compactMap(\.source))
    return ids.union(records.discrepancies.lazy.flatMap(\.between))
  }
}

extension Diagnostic {
  fileprivate static func unusedSource(_ source: Source) -> Diagnostic {
    Diagnostic(
      .unusedSource, "a source must support something: nothing cites or names \"\(source.id)\"",
      at: source.place, help: "cite it where it is used, or delete the record")
  }
}
