package import Base
import Tables

extension Observation {
  /// Reads one observation of a record's list; nil where it has no period.
  init?(_ fields: inout FieldReader) {
    place = fields.start
    let label = fields.text("period-label")?.value
    value = fields.figure("value")?.value
    status = fields.text("status")?.value
    source = fields.text("source")?.value
    locator = fields.text("locator")?.value
    dimensions = fields.keys.filter { !Observation.columns.contains($0) }.compactMap { name in
      fields.text(name).map { (name, $0.value) }
    }
    guard fields.requiredText("period") != nil,
      let period = fields.period("period", label: label)
    else { return nil }
    self.period = period
  }

  /// The columns with a meaning of their own; every other one is a dimension.
  static let columns: Set<String> = [
    "period", "period-label", "value", "status", "source", "locator",
  ]
}

extension Statistic {
  /// Reads the observations of a data file: a list of maps, in any of the formats.
  package mutating func readObservations(from file: InputFile) -> [Diagnostic] {
    guard let format = DataFormats.format(ofFileAt: file.path) else { return [] }
    let (node, faults) = format.read(file)
    guard let node else { return faults }
    guard let rows = node.list else {
      return faults + [
        Diagnostic(
          .dataInvalid, "a file of observations must be a list of maps", at: file.place(node.range))
      ]
    }
    var diagnostics = faults
    if rows.isEmpty, faults.isEmpty { diagnostics.append(.noObservations(at: file.start)) }
    for row in rows {
      var fields = FieldReader(row, in: file, code: .dataInvalid)
      if var observation = Observation(&fields) {
        // The keys of a CSV file stand in its header, far from the row.
        observation.place = file.place(row.range)
        observations.append(observation)
      }
      fields.finish()
      diagnostics += fields.diagnostics
    }
    return diagnostics
  }
}

extension Diagnostic {
  fileprivate static func noObservations(at place: Place) -> Diagnostic {
    Diagnostic(
      .dataInvalid, "a file of observations must hold some", at: place,
      help: "give each observation a row with its \"period\" and \"value\"")
  }
}
