/// Typed columns and rows of values: what a chart draws.
///
/// Made by the caller from a statistic's observations, or from a data file by `init(_:)`. Zero, an
/// empty cell and a shorthand stay apart: 0 is a number, the others are `missing`.
package struct ChartTable: Sendable {
  /// What the values of a column are, in Vega-Lite's words.
  package enum Kind: String, CaseIterable, Sendable {
    case quantitative, temporal
    /// Names with an order, which is that of the data.
    case ordinal
    case nominal
  }

  package struct Column: Hashable, Sendable {
    /// As encodings name it: `period`, `value`, or a dimension.
    package var name: String
    /// As readers see it, on an axis or above a legend; the name where there is none.
    package var title: String?
    /// As readers see it beside the title: `%`, `£`, `µg/m³`.
    package var unit: String?
    package var kind: Kind
    /// Of the numbers in labels; where there is none, as many as the data have.
    package var decimals: Int?

    package init(
      _ name: String, _ kind: Kind, title: String? = nil, unit: String? = nil, decimals: Int? = nil
    ) {
      self.name = name
      self.title = title
      self.unit = unit
      self.kind = kind
      self.decimals = decimals
    }
  }

  package enum Value: Hashable, Sendable {
    /// A finite number, and its text in the source.
    case number(Double, text: String)
    case text(String)
    case period(ChartPeriod)
    /// No value; with the letter that says why, where the data give one: `x`, `z`, `c`, `k`.
    case missing(shorthand: String?)
  }

  package var columns: [Column]
  /// Each row has a value for each column.
  package var rows: [[Value]]

  package init(columns: [Column], rows: [[Value]]) {
    precondition(
      rows.allSatisfy { $0.count == columns.count }, "a row must have a value for each column")
    self.columns = columns
    self.rows = rows
  }

  /// The number of a column by its name.
  package func column(named name: String) -> Int? {
    columns.firstIndex { $0.name == name }
  }
}

extension ChartTable.Value {
  /// Nil for all but numbers.
  package var number: Double? {
    if case .number(let number, _) = self { number } else { nil }
  }

  package var isMissing: Bool {
    if case .missing = self { true } else { false }
  }
}
