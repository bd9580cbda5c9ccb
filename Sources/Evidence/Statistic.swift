package import Base
package import Tables

/// A figure with its definition, unit, producer and observations.
package struct Statistic: Sendable {
  /// How a value is meant: an at-least value takes a lower bound in the prose, and so on.
  package enum Qualifier: String, CaseIterable, Sendable {
    case exact, approximate, estimate
    case atLeast = "at-least"
    case atMost = "at-most"
  }

  /// A figure that the source itself derives; recomputed, it must agree.
  package struct Published: Hashable, Sendable {
    /// The derivation as a link writes it: `change`, `difference`, `ratio`, `share-of`.
    package var derivation: String
    /// What it is derived from: `2023..2024`, or a statistic's id.
    package var operand: String
    /// Where another statistic is the operand: the period of both.
    package var period: Period?
    package var selection: [FigureAddress.Selection] = []
    /// A finite number as written.
    package var value: String
    package var locator: String?
    /// Of the value.
    package var place: Place
  }

  /// A data file beside the record.
  package struct DataFile: Hashable, Sendable {
    /// Which of the file's data it is.
    package enum Part: Hashable, Sendable {
      case whole
      /// The answer of a database to a query.
      case query(String, Place)
      /// A resource of a Data Package, by its name.
      case resource(String, Place)
    }

    /// Relative to content/.
    package var path: String
    package var part: Part
    package var place: Place
  }

  package var id: String
  package var place: Place
  package var title: String
  package var definition: String?
  /// `percent` holds 1.6, not 0.016.
  package var unit: String?
  package var producer: String?
  package var source: String?
  package var locator: String?
  package var referenceArea: String?
  package var asOf: PartialDate?
  package var reviewBy: PartialDate?
  package var qualifier: Qualifier?
  package var decimals: Int?
  package var caveats: [String]
  package var observations: [Observation]
  /// What the data say that their shorthands mean.
  package var shorthands: [TypedTable.Shorthand] = []
  /// The file that holds the observations, where they do not stand in the record.
  package var data: DataFile?
  package var published: [Published]
  /// Expressions over `value` that must hold.
  package var plausibility: [String]
  /// A view over the measures: the field that gives the values, so that a fact has one home.
  package var measureField: String?
}

/// One value of a statistic: for a period, in an area, from a source.
package struct Observation: Sendable {
  package var place: Place
  package var period: Period
  /// A finite number as written; nil where a status stands for it, or the cell is empty.
  package var value: String?
  /// GSS shorthand: `p`, `r`, `e`, `x`, `z`, `c`, `k` …
  package var status: String?
  /// Where it differs from the statistic's own.
  package var source: String?
  package var locator: String?
  /// Any other column, in the order of the data.
  package var dimensions: [(name: String, value: String)]

  package init(
    place: Place, period: Period, value: String?, status: String? = nil, source: String? = nil,
    locator: String? = nil, dimensions: [(name: String, value: String)] = []
  ) {
    self.place = place
    self.period = period
    self.value = value
    self.status = status
    self.source = source
    self.locator = locator
    self.dimensions = dimensions
  }
}
