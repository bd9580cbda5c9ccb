import Evidence
import SiteModel

/// Which contradictions touch a record, as indices in the order of their file.
struct DiscrepancyIndex: Sendable {
  private var byRecord: [EvidenceReference: [Int]] = [:]
  /// By the sources that contradict each other.
  private var bySource: [String: [Int]] = [:]

  init(of discrepancies: [Discrepancy]) {
    for (index, discrepancy) in discrepancies.enumerated() {
      for record in Set(discrepancy.about.compactMap { EvidenceReference($0)?.ofRecord }) {
        byRecord[record, default: []].append(index)
      }
      for source in Set(discrepancy.between) { bySource[source, default: []].append(index) }
    }
  }

  /// Those that are about a record.
  func about(_ record: EvidenceReference) -> [Int] { byRecord[record.ofRecord] ?? [] }

  /// Those that are about a record, or in which it contradicts another.
  func touching(_ record: EvidenceReference) -> [Int] {
    guard record.scheme == .source else { return about(record) }
    return Set(about(record) + (bySource[record.id] ?? [])).sorted()
  }
}
