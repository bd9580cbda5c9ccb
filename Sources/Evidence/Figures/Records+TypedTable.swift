internal import Base
package import Tables

extension Records {
  /// A statistic's observations as a table: `period`, its dimensions, `value`.
  ///
  /// A status stands in the cell of its value. Only observations of the statistic's own source are
  /// taken, as links mean them, unless others are asked for; then a column `source` tells them
  /// apart. Columns of which every cell would be empty are left out, but for `value`.
  package func typedTable(
    of statistic: Statistic, includingOtherSources: Bool = false
  ) -> TypedTable {
    let rows = observations(of: statistic).filter { row in
      includingOtherSources || statistic.measureField != nil || statistic.isOwn(row)
    }
    let hasSources = includingOtherSources && rows.contains { !statistic.isOwn($0) }
    let dimensions = dimensionNames(of: rows)
    let columns =
      [statistic.periodColumn(of: rows)]
      + dimensions.map { TypedTable.Column(name: $0, type: .string, role: .dimension) }
      + [statistic.valueColumn]
      + (hasSources ? [TypedTable.Column(name: "source", type: .string, role: .attribute)] : [])
    return TypedTable(
      name: statistic.id, title: statistic.title, columns: columns,
      rows: rows.map { row in
        var cells = [TypedTable.Cell(.period(row.period))]
        cells += dimensions.map { TypedTable.Cell(text: row.value(of: $0)) }
        cells.append(row.cell)
        if hasSources { cells.append(TypedTable.Cell(text: row.source ?? statistic.source ?? "")) }
        return TypedTable.Row(cells, place: row.place)
      },
      legend: legend(of: rows, statistic), sources: sources(of: rows, statistic))
  }

  private func legend(
    of rows: [Observation], _ statistic: Statistic
  ) -> [TypedTable.Shorthand] {
    rows.compactMap(\.status).distinct().map { code in
      statistic.shorthands.first { $0.code == code } ?? TypedTable.Shorthand(code: code)
    }
  }

  private func sources(of rows: [Observation], _ statistic: Statistic) -> [String] {
    ([statistic.source] + rows.map(\.source)).compactMap(\.self).distinct()
  }
}

extension Statistic {
  /// Whether an observation is the statistic's own source's, so that a link means it.
  func isOwn(_ observation: Observation) -> Bool {
    source == nil || observation.source == nil || observation.source == source
  }

  fileprivate var valueColumn: TypedTable.Column {
    TypedTable.Column(
      name: "value", title: title, description: definition, type: .number, unit: unit,
      role: .measure, decimals: decimals)
  }

  /// Years, months or days where all are alike, so that other programs read them as such.
  fileprivate func periodColumn(of rows: [Observation]) -> TypedTable.Column {
    let types = Set(rows.map { ColumnType(of: $0.period) })
    let type = types.count == 1 ? types.first ?? .period : .period
    return TypedTable.Column(name: "period", type: type, role: .time)
  }
}

extension ColumnType {
  /// The type of Table Schema that a period fits, else `period`.
  fileprivate init(of period: Period) {
    self =
      switch period {
      case .date(let date):
        switch date.precision {
        case .year: .year
        case .month: .yearmonth
        case .day: .date
        }
      default: .period
      }
  }
}

extension Observation {
  fileprivate var cell: TypedTable.Cell {
    TypedTable.Cell(value.map { .number($0) } ?? .missing, shorthand: status)
  }
}

extension TypedTable.Cell {
  /// Nothing where the text says nothing.
  fileprivate init(text: String) {
    self = text.isEmpty ? .empty : TypedTable.Cell(.text(text))
  }
}
