package import Base
package import Tables

/// A measure of policy: an offence, a power, a duty, a statement, a voluntary rule.
package struct Measure: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case offence, duty, power, funding, guidance, statement, voluntary, inquiry, review, treaty
    case other
    case regulatorPower = "regulator-power"
  }

  /// Whether the measure binds anybody. Enacted is not in force.
  package enum LegalForce: String, CaseIterable, Sendable {
    case proposed, enacted, part, repealed, superseded, withdrawn, lapsed, none
    case inForce = "in-force"
  }

  /// One dated step of a measure's life; a bill repeats stages, so there is a list of them.
  package struct Event: Sendable {
    /// Nil where the date is not known; never a stand-in.
    package var date: PartialDate?
    package var stage: String
    /// Nil where the stage says it.
    package var label: String?
    package var source: String?
    package var locator: String?
    package var place: Place
  }

  package struct Penalty: Sendable {
    /// `summary`, `indictment`, `either-way`, `civil`, `regulatory` or `unspecified`.
    package var route: String?
    package var maximumTerm: Duration?
    package var fine: String?
    package var source: String?
    package var locator: String?
    package var place: Place
  }

  package var id: String
  package var place: Place
  package var title: String
  package var jurisdiction: String?
  package var extent: [String]
  package var kind: Kind?
  package var instrument: String?
  package var responsible: String?
  package var events: [Event]
  package var legalForce: LegalForce?
  package var penalties: [Penalty]
  package var appliesTo: [String]
  package var asOf: PartialDate?
  package var reviewBy: PartialDate?
  package var supersedes: [String]
  package var sources: [String]
}
