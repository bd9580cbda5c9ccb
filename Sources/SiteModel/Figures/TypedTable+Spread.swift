import Base
import Tables

extension TypedTable {
  /// How many columns one of dimensions may become.
  private static let widest = 6

  /// A series for each of a few names as a table to read: a row a period, a column a name. Names at
  /// one period need no column for it, since the figure says which.
  ///
  /// Any other table stays as it is: with a second dimension, with names that are many, or with two
  /// values for one period and name.
  func spread() -> TypedTable {
    let dimensions = columns.indices.filter { columns[$0].role == .dimension }
    guard columns.count == 3, dimensions.count == 1,
      let period = columns.firstIndex(where: { $0.role == .time }),
      let value = columns.firstIndex(where: { $0.role == .measure })
    else { return self }
    let names = rows.map { $0.cells[dimensions[0]].text }.distinct()
    let periods = rows.map { $0.cells[period].content }.distinct()
    if periods.count == 1, names.count > 1 { return without(column: period) }
    guard (2...Self.widest).contains(names.count), periods.count > 1 else { return self }
    var cells: [Spot: Cell] = [:]
    for row in rows {
      let spot = Spot(period: row.cells[period].content, name: row.cells[dimensions[0]].text)
      guard cells.updateValue(row.cells[value], forKey: spot) == nil else { return self }
    }
    return spread(period, value, names, periods.sorted(by: precedes), cells)
  }

  private func without(column: Int) -> TypedTable {
    let kept = columns.indices.filter { $0 != column }
    var table = TypedTable(
      name: name, title: title, columns: kept.map { columns[$0] },
      rows: rows.map { row in Row(kept.map { row.cells[$0] }, place: row.place) }, legend: legend,
      sources: sources)
    table.place = place
    return table
  }

  private struct Spot: Hashable {
    var period: Cell.Content
    var name: String
  }

  private func spread(
    _ period: Int, _ value: Int, _ names: [String], _ periods: [Cell.Content],
    _ cells: [Spot: Cell]
  ) -> TypedTable {
    let series = names.map { name in
      var column = columns[value]
      column.name = name
      column.title = name
      column.decimals = columns[value].decimals ?? decimals(ofColumn: value)
      return column
    }
    var table = TypedTable(
      name: name, title: title, columns: [columns[period]] + series,
      rows: periods.map { period in
        Row([Cell(period)] + names.map { cells[Spot(period: period, name: $0)] ?? .empty })
      },
      legend: legend, sources: sources)
    table.place = place
    return table
  }
}

extension TypedTable {
  /// Gives the rows a name that leave a dimension empty where others have one.
  func naming(emptyNames name: String) -> TypedTable {
    var table = self
    for column in columns.indices where columns[column].role == .dimension {
      let isEmpty = rows.map(\.cells[column].isEmpty)
      guard isEmpty.contains(false) else { continue }
      for row in rows.indices where isEmpty[row] {
        table.rows[row].cells[column] = Cell(.text(name))
      }
    }
    return table
  }
}

/// In time; what has no place in it stays last.
private func precedes(_ left: TypedTable.Cell.Content, _ right: TypedTable.Cell.Content) -> Bool {
  guard case .period(let first) = left, let first = first.firstDay else { return false }
  guard case .period(let second) = right, let second = second.firstDay else { return true }
  return first < second
}
