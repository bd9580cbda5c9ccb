package import Evidence

/// The records that rest on each source, as indices into `Records`.
package struct RestingRecords: Sendable {
  /// What rests on one source, each kind in order of its files.
  package struct Indices: Sendable {
    package var statistics: [Int] = []
    package var measures: [Int] = []
    package var terms: [Int] = []
    /// The sources that relay it.
    package var sources: [Int] = []
  }

  private var bySource: [String: Indices] = [:]

  package init(_ records: Records) {
    for (index, statistic) in records.statistics.enumerated() {
      let named = [statistic.source] + statistic.observations.map(\.source)
      add(index, to: \.statistics, of: named)
    }
    for (index, measure) in records.measures.enumerated() {
      let named = measure.events.map(\.source) + measure.penalties.map(\.source)
      add(index, to: \.measures, of: measure.sources + named)
    }
    for (index, term) in records.terms.enumerated() { add(index, to: \.terms, of: [term.source]) }
    for (index, source) in records.sources.enumerated() {
      add(index, to: \.sources, of: [source.origin])
    }
  }

  package subscript(source: String) -> Indices { bySource[source] ?? Indices() }

  private mutating func add(
    _ record: Int, to kind: WritableKeyPath<Indices, [Int]>, of sources: [String?]
  ) {
    for source in Set(sources.compactMap(\.self)) {
      bySource[source, default: Indices()][keyPath: kind].append(record)
    }
  }
}
