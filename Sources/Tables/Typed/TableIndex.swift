/// Tables by their names.
package struct TableIndex: Sendable {
  /// In the order in which they were added.
  package private(set) var names: [String] = []
  private var tables: [String: TypedTable] = [:]

  package init() {}

  package subscript(name: String) -> TypedTable? { tables[name] }

  /// Adds a table; false where its name is taken, and then the first one stands.
  package mutating func add(_ table: TypedTable) -> Bool {
    guard tables[table.name] == nil else { return false }
    tables[table.name] = table
    names.append(table.name)
    return true
  }
}
