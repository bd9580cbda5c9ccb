import Base

/// The values of columns in which none may stand twice: keys, and fields that are unique.
struct SeenValues {
  struct Message {
    var text: String
    var related: [Diagnostic.Related]
  }

  private struct Key {
    var names: [String]
    var columns: [Int]
    /// Whether no part may be missing, as in a primary key.
    var isPrimary: Bool
    var first: [[TypedTable.Cell]: Place] = [:]
  }

  private var keys: [Key] = []

  init(_ names: [String], _ fields: [TableSchema.Field?], _ schema: TableSchema) {
    for field in fields.compactMap(\.self) where field.isUnique {
      add([field.name], names, isPrimary: false)
    }
    let primary = schema.primaryKey.map(\.value)
    for key in schema.uniqueKeys.map({ $0.map(\.value) }) {
      add(key, names, isPrimary: key == primary)
    }
  }

  private mutating func add(_ key: [String], _ names: [String], isPrimary: Bool) {
    let columns = key.compactMap { names.firstIndex(of: $0) }
    guard columns.count == key.count, !columns.isEmpty else { return }
    keys.append(Key(names: key, columns: columns, isPrimary: isPrimary))
  }

  /// What the row repeats, each with the column that shows it; missing values repeat nothing.
  mutating func repeats(
    in cells: [TypedTable.Cell], at rows: any DataRows
  ) -> [(Message, column: Int)] {
    keys.indices.compactMap { index in
      let key = keys[index]
      let values = key.columns.map { cells[$0] }
      let column = key.columns[0]
      let names = key.names.map { "\"\($0)\"" }.joined(separator: ", ")
      if let gap = values.firstIndex(where: { $0.content == .missing }) {
        guard key.isPrimary else { return nil }
        let message = "a cell of the primary key must not be empty: \"\(key.names[gap])\" is"
        return (Message(text: message, related: []), key.columns[gap])
      }
      guard let first = keys[index].first[values] else {
        keys[index].first[values] = rows.place(ofCell: column)
        return nil
      }
      let value = values.map(\.text).joined(separator: ", ")
      return (
        Message(
          text: "a value of \(names) must stand once: \"\(value)\" is given twice",
          related: [.init(first, "it is first given here")]), column
      )
    }
  }
}
