import Evidence
import SiteModel

/// The contradictions that the site declares, by what they are about.
struct DeclaredDiscrepancies {
  private var byStatistic: [String: [(period: Period?, between: Set<String>)]] = [:]

  init(_ records: Records) {
    for discrepancy in records.discrepancies {
      for text in discrepancy.about {
        guard let reference = EvidenceReference(text), reference.scheme == .stat else { continue }
        let address = try? FigureAddress(String(text.drop { $0 != ":" }.dropFirst()))
        byStatistic[reference.id, default: []].append(
          (address?.period, Set(discrepancy.between)))
      }
    }
  }

  func names(_ statistic: Statistic) -> Bool { byStatistic[statistic.id] != nil }

  /// Whether the two sources are known to differ on the statistic, in that period or in all.
  func names(_ statistic: Statistic, _ period: Period, between sources: [String]) -> Bool {
    byStatistic[statistic.id, default: []].contains { entry in
      (entry.period == nil || entry.period?.key == period.key)
        && entry.between.isSuperset(of: sources)
    }
  }
}
