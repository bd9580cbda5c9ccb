package import Base

/// The types, constraints and keys of a table, by Table Schema 2.0.
package struct TableSchema: Sendable {
  /// How the schema's fields and the data's columns must meet.
  package enum Matching: String, CaseIterable, Sendable {
    /// The same names, in the same order.
    case exact
    /// The same names.
    case equal
    /// The data have all fields of the schema, and perhaps more columns.
    case subset
    /// The data's columns are all fields of the schema.
    case superset
    /// At least one is in both.
    case partial
  }

  package var fields: [Field]
  package var matching = Matching.exact
  package var primaryKey: [Located<String>] = []
  /// Each is a list of fields; the primary key is one of them.
  package var uniqueKeys: [[Located<String>]] = []
  package var foreignKeys: [ForeignKey] = []

  package struct ForeignKey: Sendable {
    package var fields: [String]
    /// Empty for the same table.
    package var resource: String
    package var referenced: [String]
    package var place: Place
  }

  /// A text that stands for a missing value.
  package struct MissingValue: Hashable, Sendable {
    package var text: String
    package var label: String?
  }

  package struct Field: Sendable {
    package var name: String
    package var place: Place
    package var title: String?
    package var description: String?
    package var type = ColumnType.any
    package var format: CellFormat
    package var constraints: [Constraint] = []
    package var isRequired = false
    package var isUnique = false
    package var missingValues: [MissingValue]
    package var unit: String?
    package var role: TypedTable.Role?
    package var decimals: Int?
  }

  package func field(named name: String) -> Field? {
    fields.first { $0.name == name }
  }
}
