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
    if value == nil, !fields.keys.contains(where: Observation.saysValue) {
      let near = Observation.nearValue(fields.keys)
      fields.report(
        "an observation must have a \"value\", or a \"status\" that stands for it",
        at: near.map { fields.place(of: $0) } ?? place, help: Observation.help(near))
    }
    if value != nil || status != nil {
      for fault in Self.dimensionFaults(fields.keys, at: fields.place(of:)) { fields.add(fault) }
    }
    guard fields.requiredText("period") != nil,
      let period = fields.period("period", label: label)
    else { return nil }
    self.period = period
  }

  static func saysValue(_ column: String) -> Bool { column == "value" || column == "status" }

  /// The column that may have been meant for the value: mistyped it would be a dimension.
  static func nearValue(_ columns: [String]) -> String? {
    columns.first {
      !Observation.columns.contains($0) && nearestName(to: $0, among: ["value"]) != nil
    }
  }

  static func help(_ near: String?) -> String {
    near.map { "did you mean \"value\" by \"\($0)\"?" } ?? "add \"value\""
  }

  /// The columns with a meaning of their own; every other one is a dimension.
  static let columns: Set<String> = [
    "period", "period-label", "value", "status", "source", "locator",
  ]
}
