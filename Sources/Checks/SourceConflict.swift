package import Base
import Evidence
import SiteModel
import Tables

/// Two sources that give different values for one observation must be declared.
package enum SourceConflict: Check {
  package static func findings(on site: GatheredSite) -> [Diagnostic] {
    let declared = DeclaredDiscrepancies(site.catalogue.records)
    var places = FieldPlaces(site)
    return site.catalogue.records.statistics.flatMap { statistic in
      conflicts(in: statistic, declared).map { first, second in
        .sourceConflict(statistic, first, second, &places)
      }
    }
  }

  /// Each value with the first one of another source from which it differs.
  private static func conflicts(
    in statistic: Statistic, _ declared: DeclaredDiscrepancies
  ) -> [(GivenValue, GivenValue)] {
    var given: [ObservationKey: [GivenValue]] = [:]
    return statistic.observations.compactMap { observation in
      guard let value = GivenValue(observation, of: statistic) else { return nil }
      let key = ObservationKey(observation)
      let earlier = given[key]?.first { other in
        other.source != value.source && other.number != value.number
          && !declared.names(
            statistic, observation, between: [other.source, value.source])
      }
      // One value of each source is enough to compare with, however many rows there are.
      if given[key]?.contains(where: { $0.source == value.source }) != true {
        given[key, default: []].append(value)
      }
      return earlier.map { ($0, value) }
    }
  }
}

/// A value with the source that gives it.
private struct GivenValue {
  var source: String
  var number: ExactDecimal
  var observation: Observation

  init?(_ observation: Observation, of statistic: Statistic) {
    guard let source = observation.source ?? statistic.source,
      let number = observation.value.flatMap({ ExactDecimal($0) })
    else { return nil }
    (self.source, self.number, self.observation) = (source, number, observation)
  }

  var text: String { observation.value ?? "" }
}

extension Diagnostic {
  fileprivate static func sourceConflict(
    _ statistic: Statistic, _ first: GivenValue, _ second: GivenValue,
    _ places: inout FieldPlaces
  ) -> Diagnostic {
    let address = second.observation.address(of: statistic)
    let place = places.place(of: second.text, under: "value", in: second.observation.place)
    let earlier = places.place(of: first.text, under: "value", in: first.observation.place)
    return Diagnostic(
      .sourceConflict,
      """
      two sources that differ on an observation must be declared: \(address) is \(second.text) in \
      \"\(second.source)\" and \(first.text) in \"\(first.source)\"
      """,
      at: place,
      help: """
        add an entry to discrepancies.yaml between the two, about \(address), or correct the value
        """,
      related: [.init(earlier, "\"\(first.source)\" gives \(first.text)")])
  }
}
