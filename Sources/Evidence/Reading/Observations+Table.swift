package import Base
package import Tables

extension Statistic {
  /// Takes the observations from a typed table, by the names of its columns or by their roles.
  ///
  /// `time` stands for `period`, `measure` for `value`; unit and decimals come from the column
  /// where the record does not give them.
  package mutating func readObservations(
    from table: TypedTable, limit: Int
  ) -> [Diagnostic] {
    let place = table.place ?? place
    guard let period = table.column("period", .time) else {
      return [.noColumn("period", "time", at: place)]
    }
    guard let value = table.column("value", .measure) else {
      return [.noColumn("value", "measure", at: place)]
    }
    if table.rowCount > limit { return [.tooManyObservations(limit, at: place)] }
    if table.rows.isEmpty { return [.noObservations(at: place)] }
    unit = unit ?? table.columns[value].unit
    decimals = decimals ?? table.columns[value].decimals
    shorthands = table.legend
    var findings: [Diagnostic] = []
    for row in table.rows {
      guard let time = row.cells[period].asPeriod else {
        let empty = row.cells[period].isEmpty
        findings.append(
          Diagnostic(
            .dataInvalid, empty ? "\"period\" must not be empty" : Wording.period("period"),
            at: row.place ?? place))
        continue
      }
      observations.append(table.observation(row, time, value, except: period, place))
    }
    return Array(findings.prefix(DataLimits.rowFindings))
  }
}

extension TypedTable {
  /// The column of that name, else the only one with the role.
  fileprivate func column(_ name: String, _ role: Role) -> Int? {
    if let named = column(named: name) { return named }
    let fitting = columns.indices.filter { columns[$0].role == role }
    return fitting.count == 1 ? fitting.first : nil
  }

  fileprivate func observation(
    _ row: Row, _ period: Period, _ value: Int, except time: Int, _ place: Place
  ) -> Observation {
    let cell = row.cells[value]
    let others = columns.indices.filter { $0 != value && $0 != time }
    func text(_ name: String) -> String? {
      column(named: name).map { row.cells[$0].text }.flatMap { $0.isEmpty ? nil : $0 }
    }
    return Observation(
      place: row.place ?? place, period: period,
      value: cell.number == nil ? nil : cell.text, status: cell.shorthand,
      source: text("source"), locator: text("locator"),
      dimensions: others.filter { !Observation.columns.contains(columns[$0].name) }.compactMap {
        let text = row.cells[$0].text
        return text.isEmpty ? nil : (columns[$0].name, text)
      })
  }
}

extension TypedTable.Cell {
  fileprivate var asPeriod: Period? { period ?? Period(text) }
}

extension Diagnostic {
  fileprivate static func noColumn(_ name: String, _ role: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .dataInvalid, "observations must have a column \"\(name)\", or one of the role \"\(role)\"",
      at: place, help: "name the column \"\(name)\", or give its field \"role\": \"\(role)\"")
  }
}
