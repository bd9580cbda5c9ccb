import Base
import Tables

extension Records {
  /// What the records themselves say on a source's authority: one claim for each observation with
  /// a value, each published figure and each penalty with a maximum term.
  package func claims() -> [Claim] {
    statistics.flatMap { statistic in
      statistic.observations.compactMap { Claim($0, of: statistic) }
        + statistic.published.compactMap { Claim($0, of: statistic) }
    } + measures.flatMap { measure in measure.penalties.compactMap { Claim($0, of: measure) } }
  }
}

extension Claim {
  fileprivate init?(_ observation: Observation, of statistic: Statistic) {
    guard let value = observation.value, !value.isEmpty,
      let source = observation.source ?? statistic.source
    else { return nil }
    // The statistic's locator is a passage of its own source, which this one need not share.
    let shared = source == statistic.source ? statistic.locator : nil
    self.init(
      .figure, owner: relative(observation.place.file), source: source, text: value,
      subject: observation.address(of: statistic), unit: statistic.unit,
      locator: observation.locator ?? shared, place: .known(observation.place))
  }

  fileprivate init?(_ published: Statistic.Published, of statistic: Statistic) {
    guard let source = statistic.source else { return nil }
    self.init(
      .figure, owner: relative(published.place.file), source: source, text: published.value,
      subject: "stat:\(statistic.id)?\(published.derivation)=\(published.operand)",
      unit: published.unit(of: statistic), locator: published.locator ?? statistic.locator,
      place: .known(published.place))
  }

  fileprivate init?(_ penalty: Measure.Penalty, of measure: Measure) {
    guard let term = penalty.maximumTerm, let source = penalty.source ?? measure.sources.first
    else { return nil }
    let route = penalty.route.map { "." + $0 } ?? ""
    self.init(
      .figure, owner: relative(penalty.place.file), source: source, text: "\(term.count)",
      subject: "measure:\(measure.id)#maximum-penalty\(route)", unit: term.unit.rawValue,
      locator: penalty.locator, place: .known(penalty.place))
  }
}

extension Observation {
  /// As a link writes it: `stat:no2-mean/2024`, with the dimensions that select it.
  package func address(of statistic: Statistic) -> String {
    let selection = dimensions.map { "\($0.name)=\($0.value)" }.joined(separator: "&")
    return "stat:\(statistic.id)/\(period.key)" + (selection.isEmpty ? "" : "?" + selection)
  }
}

extension Statistic.Published {
  /// The unit of the derived figure, as records name units.
  fileprivate func unit(of statistic: Statistic) -> String? {
    switch derivation {
    case "change", "share-of": "percent"
    case "difference": statistic.unit == "percent" ? "percentage points" : statistic.unit
    default: nil
    }
  }
}

/// A file's path relative to content/.
private func relative(_ path: String) -> String {
  let folder = "content/"
  return path.hasPrefix(folder) ? String(path.dropFirst(folder.utf8.count)) : path
}
