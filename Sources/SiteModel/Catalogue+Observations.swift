package import Evidence

extension Catalogue {
  /// A statistic's observations: its own, or one for each measure where it is a view over them.
  package func observations(of statistic: Statistic) -> [Observation] {
    guard statistic.measureField != nil else { return statistic.observations }
    return records.measures.compactMap { measure in
      guard let term = measure.penalties.lazy.compactMap(\.maximumTerm).first,
        let announced = measure.events.lazy.compactMap(\.date).first
      else { return nil }
      return Observation(
        place: measure.place, period: .date(announced), value: "\(term.count)", status: nil,
        source: measure.sources.first, locator: nil,
        dimensions: [(name: "measure", value: measure.title)])
    }
  }
}
