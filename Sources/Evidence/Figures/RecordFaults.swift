package import Base
import Tables

/// What is wrong with records in themselves, whatever the pages say.
package func faults(in records: Records) -> [Diagnostic] {
  records.statistics.flatMap { statistic in
    [emptyStatistic(statistic), unknownView(statistic)].compactMap(\.self)
      + repeatedObservations(of: statistic) + termsOfOtherUnits(for: statistic, in: records)
  }
}

/// Where the observations stand in a file, reading it has said so already.
private func emptyStatistic(_ statistic: Statistic) -> Diagnostic? {
  guard statistic.observations.isEmpty, statistic.data == nil, statistic.measureField == nil else {
    return nil
  }
  return Diagnostic(
    .frontMatterInvalid, "a statistic must have observations: \"\(statistic.id)\" has none",
    at: statistic.place,
    help: "add \"observations\", name a file of them in \"data\", or write \"of: measures\"")
}

private func unknownView(_ statistic: Statistic) -> Diagnostic? {
  guard let field = statistic.measureField, field != "maximum-penalty",
    !field.hasPrefix("maximum-penalty.")
  else { return nil }
  return Diagnostic(
    .frontMatterInvalid,
    "a view over the measures must name a field that holds numbers: \"\(field)\" does not",
    at: statistic.place, help: "write \"field: maximum-penalty\", or maximum-penalty. and a route")
}

/// Terms of measures that a view cannot show in its unit: 90 days are no number of years.
private func termsOfOtherUnits(for statistic: Statistic, in records: Records) -> [Diagnostic] {
  guard let field = statistic.measureField else { return [] }
  let unit = FigureUnit(named: statistic.unit)
  return records.measures.compactMap { measure in
    guard let penalty = measure.maximumPenalty(field), let term = penalty.maximumTerm,
      term.count(in: unit) == nil
    else { return nil }
    return Diagnostic(
      .frontMatterInvalid,
      """
      a view over the measures must have a unit in which it can count their terms: \
      a term in \(term.unit.rawValue) is no number of "\(statistic.unit ?? "")"
      """,
      at: statistic.place,
      help: "write \"unit: \(term.unit.rawValue)\", or narrow the view to one route",
      related: [.init(penalty.place, "the term stands here")])
  }
}

/// Observations that one source gives twice: same period, same dimensions. A hundred say enough.
private func repeatedObservations(of statistic: Statistic) -> [Diagnostic] {
  struct Key: Hashable {
    var source: String?
    var observation: ObservationKey
  }
  var first: [Key: Place] = [:]
  let repeated = statistic.observations.compactMap { observation -> Diagnostic? in
    let source = observation.source ?? statistic.source
    let key = Key(source: source, observation: ObservationKey(observation))
    guard let earlier = first[key] else {
      first[key] = observation.place
      return nil
    }
    return Diagnostic(
      .dataInvalid,
      """
      a source must give an observation once: \
      \"\(observation.address(of: statistic))\" is given twice
      """,
      at: observation.place,
      help: "remove one of the two, or add the dimension that tells them apart",
      related: [.init(earlier, "it is first given here")])
  }
  return Array(repeated.prefix(DataLimits.rowFindings))
}

/// What makes two values of a statistic values of one observation.
package struct ObservationKey: Hashable, Sendable {
  private var period: Period
  private var dimensions: [String: String]

  package init(_ observation: Observation) {
    period = observation.period
    dimensions = Dictionary(
      observation.dimensions.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
  }
}
