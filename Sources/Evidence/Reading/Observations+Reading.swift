package import Base
package import Tables

extension Statistic {
  /// Reads the observations of a data file or of a query's answer, row by row.
  ///
  /// - Parameter limit: the most observations; beyond it reading ends with a finding.
  package mutating func readObservations(
    from rows: inout any DataRows, limit: Int
  ) -> [Diagnostic] {
    guard let columns = ObservationColumns(rows.columnNames) else {
      let isEmpty = rows.columnNames.isEmpty
      let faults = rows.diagnostics
      return isEmpty && !faults.isEmpty
        ? faults : faults + [isEmpty ? .noObservations(at: rows.head) : .noPeriods(at: rows.head)]
    }
    guard rows.columnNames.contains(where: Observation.saysValue) else {
      return rows.diagnostics + [.noValues(rows.columnNames, at: rows.head)]
    }
    let head = rows.head
    var findings = Observation.dimensionFaults(rows.columnNames, at: { _ in head })
    let hasValues = rows.columnNames.contains("value")
    var count = 0
    while rows.next() {
      count += 1
      guard count <= limit else {
        return rows.diagnostics + findings + [.tooManyObservations(limit, at: rows.place)]
      }
      let observation = columns.observation(in: rows, &findings)
      guard let observation else { continue }
      if !hasValues, observation.status == nil {
        return rows.diagnostics + findings + [.noValues(rows.columnNames, at: head)]
      }
      observations.append(observation)
    }
    if count == 0, rows.diagnostics.isEmpty { findings.append(.noObservations(at: rows.head)) }
    return rows.diagnostics + findings
  }
}

/// Which columns of some data hold what of an observation.
private struct ObservationColumns {
  private let period: Int
  private let label, value, status, source, locator: Int?
  private let dimensions: [(name: String, column: Int)]
  private static let mostFindings = 100

  /// Nil where no column holds periods.
  init?(_ names: [String]) {
    guard let period = names.firstIndex(of: "period") else { return nil }
    self.period = period
    label = names.firstIndex(of: "period-label")
    value = names.firstIndex(of: "value")
    status = names.firstIndex(of: "status")
    source = names.firstIndex(of: "source")
    locator = names.firstIndex(of: "locator")
    dimensions = names.enumerated().filter { !Observation.columns.contains($1) }
      .map { ($1, $0) }
  }

  /// The row as an observation; nil, and a finding, where it has no period.
  func observation(
    in rows: any DataRows, _ findings: inout [Diagnostic]
  ) -> Observation? {
    var reader = CellReader(rows: rows, values: rows.values)
    let period = reader.period(self.period, label: reader.text(label))
    let observation = period.map { period in
      Observation(
        place: rows.place, period: period, value: reader.figure(value),
        status: reader.text(status), source: reader.text(source), locator: reader.text(locator),
        dimensions: dimensions.compactMap { name, column in
          reader.text(column).map { (name, $0) }
        })
    }
    if findings.count < Self.mostFindings { findings += reader.findings }
    return observation
  }
}

/// Reads the cells of one row by type.
private struct CellReader {
  let rows: any DataRows
  let values: [Scalar?]
  var findings: [Diagnostic] = []

  mutating func text(_ column: Int?) -> String? {
    guard let column, let scalar = values[column], !scalar.isNull else { return nil }
    if scalar.kind == .bool {
      report("\"\(rows.columnNames[column])\" must be a text", at: column)
      return nil
    }
    return scalar.text
  }

  mutating func period(_ column: Int, label: String?) -> Period? {
    guard let text = text(column), !text.isEmpty else {
      let isThere = values[column] != nil
      if findings.isEmpty {
        report(
          isThere ? "\"period\" must not be empty" : "\"period\" is required", at: column,
          help: isThere ? "" : "add \"period\"")
      }
      return nil
    }
    if let period = Period(text, label: label) { return period }
    report(Wording.period("period"), at: column)
    return nil
  }

  mutating func figure(_ column: Int?) -> String? {
    guard let column, let scalar = values[column], !scalar.isNull, !scalar.text.isEmpty else {
      return nil
    }
    if ExactDecimal(scalar.text) != nil { return scalar.text }
    let (message, help) = Wording.figure("value", scalar.text)
    report(message, at: column, help: help)
    return nil
  }

  private mutating func report(_ message: String, at column: Int, help: String = "") {
    findings.append(
      Diagnostic(
        .dataInvalid, message + rows.rowNote, at: rows.place(ofCell: column), help: help))
  }
}

extension Diagnostic {
  static func noObservations(at place: Place) -> Diagnostic {
    Diagnostic(
      .dataInvalid, "a file of observations must hold some", at: place,
      help: "give each observation a row with its \"period\" and \"value\"")
  }

  fileprivate static func noPeriods(at place: Place) -> Diagnostic {
    Diagnostic(
      .dataInvalid, "observations must have a column \"period\"", at: place,
      help: "give each row the time that its value is about")
  }

  fileprivate static func noValues(_ columns: [String], at place: Place) -> Diagnostic {
    Diagnostic(
      .dataInvalid, "observations must have a column \"value\", or \"status\"", at: place,
      help: Observation.help(Observation.nearValue(columns)))
  }

  static func tooManyObservations(_ limit: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .limitExceeded, "a statistic may have \(limit) observations at most", at: place,
      help: "keep those that the site needs in a file of their own, or raise \"data-rows\" under "
        + "\"limits\" in content/site.yaml")
  }
}
