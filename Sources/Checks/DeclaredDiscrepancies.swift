import Evidence
import SiteModel
import Tables

/// The contradictions that the site declares, by what they are about.
struct DeclaredDiscrepancies {
  private struct Entry {
    /// Nil where the text after `stat:` is no address: then it names the statistic as a whole.
    var address: FigureAddress?
    var between: Set<String>
  }

  private var byStatistic: [String: [Entry]] = [:]

  init(_ records: Records) {
    for discrepancy in records.discrepancies {
      for text in discrepancy.about {
        guard let reference = EvidenceReference(text), reference.scheme == .stat else { continue }
        let address = try? FigureAddress(String(text.drop { $0 != ":" }.dropFirst()))
        byStatistic[reference.id, default: []].append(
          Entry(address: address, between: Set(discrepancy.between)))
      }
    }
  }

  func names(_ statistic: Statistic) -> Bool { byStatistic[statistic.id] != nil }

  /// Whether the two sources are known to differ on an observation: by name, in its period, or on
  /// the statistic as a whole.
  func names(
    _ statistic: Statistic, _ observation: Observation, between sources: [String]
  ) -> Bool {
    byStatistic[statistic.id, default: []].contains { entry in
      entry.between.isSuperset(of: sources) && entry.address.map(observation.isMeant) ?? true
    }
  }
}

extension Observation {
  fileprivate func isMeant(by address: FigureAddress) -> Bool {
    (address.period == nil || address.period?.key == period.key)
      && address.selection.allSatisfy { selected in
        dimensions.contains { $0.name == selected.name && $0.value == selected.value }
      }
  }
}
