package import Base

/// Rows of a package's tables that refer to rows which are not there.
///
/// - Parameter tables: those that could be read, by their resources' names.
package func brokenReferences(
  in package: DataPackage, _ tables: [String: TypedTable]
) -> [Diagnostic] {
  let names = package.resources.map(\.name)
  return package.resources.flatMap { resource -> [Diagnostic] in
    guard let table = tables[resource.name] else { return [] }
    return (resource.schema?.foreignKeys ?? []).flatMap { key -> [Diagnostic] in
      let target = key.resource.isEmpty ? resource.name : key.resource
      guard names.contains(target) else { return [.noTarget(key, known: names)] }
      guard let other = tables[target] else { return [] }
      return brokenReferences(key, of: table, to: other)
    }
  }
}

private func brokenReferences(
  _ key: TableSchema.ForeignKey, of table: TypedTable, to other: TypedTable
) -> [Diagnostic] {
  let own = key.fields.compactMap { table.column(named: $0) }
  let foreign = key.referenced.compactMap { other.column(named: $0) }
  guard foreign.count == key.referenced.count else {
    return [.noTargetField(key, known: other.columns.map(\.name))]
  }
  // Rows that were left out might hold what is missed; the schema's own fault has been said.
  guard own.count == foreign.count, other.omittedRows == 0 else { return [] }
  let known = Set(other.rows.map { row in foreign.map { row.cells[$0].text } })
  return Array(
    table.rows.lazy.filter { row in
      !own.contains { row.cells[$0].content == .missing }
        && !known.contains(own.map { row.cells[$0].text })
    }.map { row in
      .noReferent(
        key, own.map { row.cells[$0].text }, in: other.name, at: row.place ?? key.place)
    }.prefix(DataLimits.rowFindings))
}

extension Diagnostic {
  fileprivate static func noTarget(_ key: TableSchema.ForeignKey, known: [String]) -> Diagnostic {
    Diagnostic(
      .dataInvalid,
      "a foreign key must refer to a table of its package; there is no \"\(key.resource)\"",
      at: key.place, help: suggestion(for: key.resource, among: known))
  }

  fileprivate static func noTargetField(
    _ key: TableSchema.ForeignKey, known: [String]
  ) -> Diagnostic {
    let wrong = key.referenced.first { !known.contains($0) } ?? ""
    return Diagnostic(
      .dataInvalid, "a foreign key must refer to fields that are there; there is no \"\(wrong)\"",
      at: key.place, help: suggestion(for: wrong, among: known))
  }

  fileprivate static func noReferent(
    _ key: TableSchema.ForeignKey, _ values: [String], in table: String, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .dataInvalid,
      """
      \(key.fields.map { "\"\($0)\"" }.joined(separator: ", ")) must refer to a row of \
      "\(table)": it has no "\(values.joined(separator: ", "))"
      """,
      at: place, help: "mend the value, or add the row",
      related: [.init(key.place, "the schema says so")])
  }
}
