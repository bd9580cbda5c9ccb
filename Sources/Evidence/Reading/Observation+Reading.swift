import Base
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
