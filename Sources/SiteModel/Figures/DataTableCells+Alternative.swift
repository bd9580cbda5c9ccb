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
    let all = joined(Array(table.rows.indices), value)
    let limit = PageLinks.longestAlternative
    guard all.count > limit else { return all }
    let some = joined(turningPoints(ofColumn: value), value)
    return some.count > limit ? some.prefix(limit - 1) + "…" : some
  }

  private func joined(_ rows: [Int], _ value: Int) -> String {
    var text = ""
    for (index, row) in rows.enumerated() {
      if index > 0 { text += row == rows[index - 1] + 1 ? "; " : "; … " }
      text += entry(table.rows[row], value)
    }
    return text
  }

  private func entry(_ row: TypedTable.Row, _ value: Int) -> String {
    let labels = table.columns.indices.filter { !table.columns[$0].type.isNumeric }
      .map { text(of: row.cells[$0], inColumn: $0) }
    return labels.joined(separator: ", ") + ": " + text(of: row.cells[value], inColumn: value)
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
