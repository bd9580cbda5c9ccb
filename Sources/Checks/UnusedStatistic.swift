package import Base
import Evidence
import SiteModel

/// A statistic is used: on a page other than its own, if only by a link to its page, by another
/// statistic's published figure, or in a declared discrepancy.
package enum UnusedStatistic: Check {
  package static func findings(on site: GatheredSite) -> [Diagnostic] {
    let records = site.catalogue.records
    guard !records.statistics.isEmpty else { return [] }
    let used = named(in: records).union(named(on: site))
    return records.statistics.filter { !used.contains($0.id) }.map { .unusedStatistic($0) }
  }

  private static func named(on site: GatheredSite) -> Set<String> {
    var ids: Set<String> = []
    // Uses of one figure share their subject, and there are very many.
    var known: Set<ObjectIdentifier> = []
    for (page, facts) in site.facts.enumerated() {
      for linked in facts.linkedPages where linked != page {
        if case .statistic(let record) = site.catalogue.pages[linked].kind {
          ids.insert(site.catalogue.records.statistics[record].id)
        }
      }
      for index in facts.uses.indices {
        let subject = facts.uses[index].subject
        guard !known.contains(ObjectIdentifier(subject)), subject.record.showsStatistic,
          site.catalogue.statisticPages[subject.record.id] != page
        else { continue }
        known.insert(ObjectIdentifier(subject))
        ids.insert(subject.record.id)
      }
    }
    return ids
  }

  private static func named(in records: Records) -> Set<String> {
    let about = records.discrepancies.lazy.flatMap(\.about).compactMap { EvidenceReference($0) }
    let declared = Set(about.filter { $0.scheme == .stat }.map(\.id))
    return records.statistics.reduce(into: declared) { ids, statistic in
      ids.formUnion(statistic.published.lazy.map(\.operand).filter { $0 != statistic.id })
    }
  }
}

extension EvidenceReference {
  fileprivate var showsStatistic: Bool { ofRecord.scheme == .stat }
}

extension Diagnostic {
  fileprivate static func unusedStatistic(_ statistic: Statistic) -> Diagnostic {
    Diagnostic(
      .unusedStatistic,
      "a statistic must be used by a page: none but its own refers to \"\(statistic.id)\"",
      at: statistic.place, help: "link to it where its figure stands, or delete the record")
  }
}
