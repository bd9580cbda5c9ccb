package import Base
import Evidence
import SiteModel
import Tables

/// Every value of a statistic keeps to the statistic's own rules.
package enum PlausibilityFailed: Check {
  package static func findings(on site: GatheredSite) -> [Diagnostic] {
    var places = FieldPlaces(site)
    let records = site.catalogue.records
    var findings: [Diagnostic] = []
    for statistic in records.statistics {
      for text in statistic.plausibility {
        if let rule = PlausibilityRule(text) {
          let observations = records.observations(of: statistic)
          findings += self.findings(rule, text, observations, &places)
        } else {
          let place = places.place(of: text, under: "plausibility", in: statistic.place)
          findings.append(.noRule(text, at: place))
        }
      }
    }
    return findings
  }

  private static func findings(
    _ rule: PlausibilityRule, _ text: String, _ observations: [Observation],
    _ places: inout FieldPlaces
  ) -> [Diagnostic] {
    observations.compactMap { observation in
      guard let written = observation.value, let value = ExactDecimal(written),
        rule.holds(for: value) != true
      else { return nil }
      let place = places.place(of: written, under: "value", in: observation.place)
      return .implausible(written, text, at: place)
    }
  }
}

extension Diagnostic {
  fileprivate static func noRule(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .frontMatterInvalid,
      "a rule of plausibility must compare \"value\" with numbers: \"\(text)\" does not", at: place,
      help: "write value > 0, or value >= 0 and value <= 100")
  }

  fileprivate static func implausible(
    _ value: String, _ rule: String, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .plausibilityFailed,
      "a value must keep to its statistic's rule \"\(rule)\": \(value) does not",
      at: place, help: "correct the value, or the rule")
  }
}
