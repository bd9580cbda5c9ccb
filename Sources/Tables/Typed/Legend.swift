/// The shorthands of a table, in the order in which they come.
struct Legend {
  private(set) var entries: [TypedTable.Shorthand] = []

  mutating func add(_ code: String, label: String? = nil) {
    guard !entries.contains(where: { $0.code == code }) else { return }
    entries.append(TypedTable.Shorthand(code: code, label: label))
  }

  /// The shorthand that a missing value is shown as; nil where it is a mere gap.
  ///
  /// `[x]` and `x` are shorthands as statisticians write them; any other text is one where the
  /// schema explains it.
  mutating func code(for value: TableSchema.MissingValue) -> String? {
    guard let code = shorthandCode(of: value.text) ?? Legend.bare(value) else { return nil }
    add(code, label: value.label)
    return code
  }

  private static let codes: Set = [
    "b", "c", "e", "f", "k", "low", "p", "r", "u", "w", "x", "z",
  ]

  private static func bare(_ value: TableSchema.MissingValue) -> String? {
    guard !value.text.isEmpty else { return nil }
    return value.label != nil || codes.contains(value.text) ? value.text : nil
  }
}
