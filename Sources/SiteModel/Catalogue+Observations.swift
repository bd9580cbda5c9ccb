package import Evidence

extension Catalogue {
  /// A statistic's observations: its own, or one for each measure where it is a view over them.
  package func observations(of statistic: Statistic) -> [Observation] {
    records.observations(of: statistic)
  }
}
