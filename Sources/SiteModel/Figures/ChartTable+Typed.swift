import Charts
import Tables

extension ChartTable {
  /// The rows of typed data. Periods that no axis has a place for are names.
  init(_ table: TypedTable, _ words: Words) {
    let kinds = table.columns.indices.map { table.kind(ofColumn: $0) }
    self.init(
      columns: zip(table.columns, kinds).map { column, kind in
        Column(
          column.name, kind, title: column.title ?? humanised(column.name),
          unit: column.unit.map(unitMark), decimals: column.decimals)
      },
      rows: table.rows.map { row in
        zip(row.cells, kinds).map { Value($0, $1, words) }
      })
  }
}

extension TypedTable {
  fileprivate func kind(ofColumn index: Int) -> ChartTable.Kind {
    if columns[index].type.isNumeric { return .quantitative }
    guard columns[index].type.isTemporal else { return .nominal }
    let isOnAxis = rows.allSatisfy { row in
      row.cells[index].period.map { ChartPeriod($0.key) != nil } ?? true
    }
    return isOnAxis ? .temporal : .nominal
  }
}

extension ChartTable.Value {
  fileprivate init(_ cell: TypedTable.Cell, _ kind: ChartTable.Kind, _ words: Words) {
    switch cell.content {
    case .number(let digits):
      self =
        cell.double.map { $0.isFinite ? .number($0, text: digits) : .text(digits) }
        ?? .text(digits)
    case .text(let text): self = .text(text)
    case .period(let period):
      let key = ChartPeriod(period.key)
      self =
        kind == .temporal
        ? key.map { .period($0) } ?? .missing(shorthand: nil) : .text(words.text(of: period))
    case .missing: self = .missing(shorthand: cell.shorthand)
    }
  }
}

extension TypedTable {
  /// The rows of a file beside a page, or of a chart that holds its own.
  ///
  /// - Parameter chart: the same rows as charts read them.
  init(_ table: Table, as chart: ChartTable, named name: String) {
    self.init(
      name: name,
      columns: chart.columns.map { Column(name: $0.name, type: $0.kind.type) },
      rows: zip(table.rows, chart.rows).map { row, values in
        Row(zip(row, values).map { Cell($0?.value.text ?? "", as: $1) })
      })
  }
}

extension ChartTable.Kind {
  fileprivate var type: ColumnType {
    switch self {
    case .quantitative: .number
    case .temporal: .period
    case .ordinal, .nominal: .string
    }
  }
}

extension TypedTable.Cell {
  fileprivate init(_ text: String, as value: ChartTable.Value) {
    switch value {
    case .number(_, let digits): self.init(.number(digits))
    case .text(let text): self.init(.text(text))
    case .period: self.init(Period(text).map { .period($0) } ?? .text(text))
    case .missing(let shorthand): self.init(.missing, shorthand: shorthand)
    }
  }
}
