package import Base

/// Ids that two records of one kind share: each pair is an error with both places.
package func duplicates(in records: Records) -> [Diagnostic] {
  duplicates(of: "source", records.sources.map { ($0.id, $0.place) })
    + duplicates(of: "statistic", records.statistics.map { ($0.id, $0.place) })
    + duplicates(of: "measure", records.measures.map { ($0.id, $0.place) })
    + duplicates(of: "term", records.terms.map { ($0.id, $0.place) })
    + duplicates(of: "discrepancy", records.discrepancies.map { ($0.id, $0.place) })
}

private func duplicates(of kind: String, _ records: [(id: String, place: Place)]) -> [Diagnostic] {
  var first: [String: Place] = [:]
  return records.compactMap { id, place in
    guard let earlier = first[id] else {
      first[id] = place
      return nil
    }
    return Diagnostic(
      .dataInvalid, "the id of a \(kind) must be its own: \"\(id)\" is taken", at: place,
      help: "give one of the two another id",
      related: [.init(earlier, "\"\(id)\" is first given here")])
  }
}
