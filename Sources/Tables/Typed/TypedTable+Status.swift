extension TypedTable {
  /// The table with its columns of statuses taken into the cells that they mark: `status` belongs
  /// to `value`, `X-status` or `X_status` to `X`.
  func mergingStatus() -> TypedTable {
    var table = self
    for name in columns.map(\.name).reversed() {
      guard let status = table.column(named: name), let marked = table.marked(by: name) else {
        continue
      }
      var legend = Legend()
      for entry in table.legend { legend.add(entry.code, label: entry.label) }
      for row in table.rows.indices {
        let cell = table.rows[row].cells[status]
        if !cell.isEmpty {
          let code = cell.shorthand ?? shorthandCode(of: cell.text) ?? cell.text
          table.rows[row].cells[marked].shorthand = code
          legend.add(code)
        }
        table.rows[row].cells.remove(at: status)
      }
      table.columns.remove(at: status)
      table.legend = legend.entries
    }
    return table
  }

  /// The column that a column of statuses marks; nil where the name says no such thing.
  private func marked(by name: String) -> Int? {
    if name == "status" { return column(named: "value") }
    guard name.hasSuffix("-status") || name.hasSuffix("_status") else { return nil }
    return column(named: String(name.dropLast(7)))
  }
}
