import Tables

extension DataTableCells {
  /// What a chart of the table shows, for readers who do not see it: "2023: 51; 2024: 245".
  ///
  /// Each value with what it is of; where that is longer than an alternative text may be, the
  /// first, the least, the greatest and the last. It has no words, so it suits any language.
  var alternative: String {
    guard
      let value = table.columns.firstIndex(where: { $0.role == .measure && $0.type.isNumeric })
        ?? table.columns.firstIndex(where: { $0.type.isNumeric })
    else { return "" }
    let all = joined(Array(table.rows.indices), series(like: value))
    let limit = PageLinks.longestAlternative
    guard all.count > limit else { return all }
    let some = joined(turningPoints(ofColumn: value), [value])
    return some.count > limit ? some.prefix(limit - 1) + "…" : some
  }

  /// The columns that hold the same in several names, as a chart draws it.
  private func series(like value: Int) -> [Int] {
    let column = table.columns[value]
    guard column.role == .measure else { return [value] }
    return table.columns.indices.filter { table.columns[$0].role == .measure }
      .filter { table.columns[$0].unit == column.unit }
  }

  private func joined(_ rows: [Int], _ values: [Int]) -> String {
    var text = ""
    for (index, row) in rows.enumerated() {
      if index > 0 { text += row == rows[index - 1] + 1 ? "; " : "; … " }
      text += entry(table.rows[row], values)
    }
    return text
  }

  /// "2024: 12", of several series "2024: north 5, south 7".
  private func entry(_ row: TypedTable.Row, _ values: [Int]) -> String {
    let labels = table.columns.indices.filter { !table.columns[$0].type.isNumeric }
      .map { text(of: row.cells[$0], inColumn: $0) }
    let numbers = values.map { column in
      let name = values.count > 1 ? (table.columns[column].title ?? table.columns[column].name) : ""
      return (name.isEmpty ? "" : name + " ") + text(of: row.cells[column], inColumn: column)
    }
    return labels.joined(separator: ", ") + ": " + numbers.joined(separator: ", ")
  }

  private func turningPoints(ofColumn value: Int) -> [Int] {
    let numbers = table.rows.indices.compactMap { row in
      table.rows[row].cells[value].double.map { (row: row, number: $0) }
    }
    let ends = [numbers.first, numbers.last]
    let extremes = [numbers.min { $0.number < $1.number }, numbers.max { $0.number < $1.number }]
    return Set((ends + extremes).compactMap { $0?.row }).sorted()
  }
}
