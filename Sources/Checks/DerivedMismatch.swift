package import Base
import Evidence
import SiteModel

/// A figure that a source derives must agree with its own observations.
package enum DerivedMismatch: Check {
  package static func findings(on site: GatheredSite) -> [Diagnostic] {
    let records = site.catalogue.records
    guard records.statistics.contains(where: { !$0.published.isEmpty }) else { return [] }
    let figures = Figures(records)
    let declared = DeclaredDiscrepancies(records)
    return records.statistics.filter { !declared.names($0) }.flatMap { statistic in
      figures.recomputations(of: statistic).compactMap { published, result in
        switch result {
        case .success(let found):
          found.agrees ? nil : .derivedMismatch(found, in: statistic)
        case .failure(let fault): fault.diagnostic(at: published.place)
        }
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func derivedMismatch(
    _ found: Recomputation, in statistic: Statistic
  ) -> Diagnostic {
    let published = found.published
    return Diagnostic(
      .derivedMismatch,
      """
      a published figure must agree with its own observations: \
      \(published.derivation) \(published.operand) is published as \(found.publishedText) and \
      comes to \(found.recomputedText)
      """,
      at: published.place,
      help: """
        correct the value or the observations; if the source itself is wrong, declare it in \
        discrepancies.yaml about stat:\(statistic.id)
        """)
  }
}
