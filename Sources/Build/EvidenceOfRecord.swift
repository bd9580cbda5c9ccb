package import Base
import Evidence
import Rendering
import SiteModel

/// What rests on a source, or is said of a statistic or measure.
package struct RecordEvidence: Sendable {
  /// "source", "statistic" or "measure".
  package var kind: String
  package var id: String
  package var title: String
  package var entries: [EvidenceStatus.Entry]
}

/// The claims that rest on a source, or that are about a statistic or measure, with their state.
///
/// An id is unique in its kind only, so there may be several records.
package func evidence(
  on id: String, _ request: BuildRequest
) throws(MachineError) -> [RecordEvidence] {
  let review = try reviewEvidence(request, against: .all)
  let records = review.survey.site.catalogue.records
  let entries = status(of: review).entries
  var found: [RecordEvidence] = []
  if let source = records.sources.first(where: { $0.id == id }) {
    found.append(
      RecordEvidence(
        kind: "source", id: id, title: source.title, entries: entries.filter { $0.source == id }))
  }
  if let statistic = records.statistics.first(where: { $0.id == id }) {
    found.append(
      RecordEvidence(
        kind: "statistic", id: id, title: statistic.title,
        entries: entries.filter { $0.isAbout("stat:" + id) }))
  }
  if let measure = records.measures.first(where: { $0.id == id }) {
    found.append(
      RecordEvidence(
        kind: "measure", id: id, title: measure.title,
        entries: entries.filter { $0.isAbout("measure:" + id) }))
  }
  guard found.isEmpty else { return found }
  let known =
    records.sources.map(\.id) + records.statistics.map(\.id) + records.measures.map(\.id)
  let near = suggestion(for: id, among: known)
  throw MachineError(
    "there is no source, statistic or measure \"\(id)\"\(near.isEmpty ? "" : "; \(near)")")
}

extension EvidenceStatus.Entry {
  /// Whether the claim's subject is a record, or a part of it.
  fileprivate func isAbout(_ record: String) -> Bool {
    guard let subject, subject.hasPrefix(record) else { return false }
    return subject.utf8.dropFirst(record.utf8.count).first.map { "/?#".utf8.contains($0) } ?? true
  }
}
