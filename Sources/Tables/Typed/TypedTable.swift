package import Base

/// Data whose columns have types, units and roles: what a table on a page, a chart and a download
/// share.
///
/// It is made of a statistic's observations, of a resource of a Data Package, or of any other data
/// file. In each cell a number, zero among them, a text, a period, an empty cell and a shorthand
/// (`[x]`, `[c]`) stay apart.
package struct TypedTable: Sendable {
  /// The name by which pages ask for it: a statistic's id, a resource's name, a file's stem.
  package var name: String
  /// Empty where nobody gave one.
  package var title: String
  package var columns: [Column]
  /// Each row has a cell for each column.
  package var rows: [Row]
  /// What the shorthands of the cells stand for, as the data explain them, each code once, in the
  /// order in which they come; without an explanation of their own the site's words have one.
  package var legend: [Shorthand]
  /// Whose figures these are: ids of the site's sources, the first giving most of them.
  package var sources: [String]
  /// Rows of the data that were not kept, because a limit is reached: such a table is refused
  /// where it would be shown.
  package var omittedRows = 0
  /// What holds the data, for findings about the whole.
  package var place: Place?

  package init(
    name: String, title: String = "", columns: [Column], rows: [Row], legend: [Shorthand] = [],
    sources: [String] = []
  ) {
    precondition(
      rows.allSatisfy { $0.cells.count == columns.count }, "a row must have a cell for each column")
    self.name = name
    self.title = title
    self.columns = columns
    self.rows = rows
    self.legend = legend
    self.sources = sources
  }

  /// How many rows the data have, whether or not they were kept.
  package var rowCount: Int { rows.count + omittedRows }

  /// The number of a column by its name.
  package func column(named name: String) -> Int? {
    columns.firstIndex { $0.name == name }
  }
}

extension TypedTable {
  package struct Column: Hashable, Sendable {
    /// Unique in the table, not empty: as charts and links write it.
    package var name: String
    /// As readers see it, where that is not the name.
    package var title: String?
    package var description: String?
    package var type: ColumnType
    /// As statistics write it: `percent`, `GBP`, `µg/m³`.
    package var unit: String?
    package var role: Role?
    /// How many decimals every number of the column is shown with; else as the data write them.
    package var decimals: Int?

    package init(
      name: String, title: String? = nil, description: String? = nil, type: ColumnType = .any,
      unit: String? = nil, role: Role? = nil, decimals: Int? = nil
    ) {
      self.name = name
      self.title = title
      self.description = description
      self.type = type
      self.unit = unit
      self.role = role
      self.decimals = decimals
    }
  }

  /// What a column is to an observation, in the words of the Data Cube.
  package enum Role: String, CaseIterable, Sendable {
    case dimension, measure, attribute, time, area
  }

  package struct Row: Sendable {
    package var cells: [Cell]
    /// Where the row stands in the data; nil for a row that the program made.
    package var place: Place?

    package init(_ cells: [Cell], place: Place? = nil) {
      self.cells = cells
      self.place = place
    }
  }

  /// A shorthand of the data (`c`), with what the data say that it means; nil where they do not.
  package struct Shorthand: Hashable, Sendable {
    package var code: String
    package var label: String?

    package init(code: String, label: String? = nil) {
      self.code = code
      self.label = label
    }
  }
}
