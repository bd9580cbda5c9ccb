import Base

/// Reads the properties of a descriptor by type.
///
/// Descriptors may hold properties of their own, so an unknown one is no finding, unless it is near
/// a known one: then it is most likely that one, mistyped, and a warning.
extension FieldReader {
  mutating func finishOpenly(also known: [String] = []) {
    for name in known { _ = node(name) }
    for (key, place, near) in unusedKeys where !key.contains(":") {
      guard let near else { continue }
      var finding = Diagnostic(
        .dataInvalid, "\"\(key)\" is a property that the program does not know", at: place,
        help: "did you mean \"\(near)\"?")
      finding.level = .warning
      add(finding)
    }
    for key in keys { _ = node(key) }
  }

  /// Reports properties that ask for what the program cannot do, whatever their value but the
  /// harmless ones.
  mutating func refuseProperties(_ harmless: [String: [String]]) {
    for (key, values) in harmless.sorted(by: { $0.key < $1.key }) {
      guard let node = node(key) else { continue }
      if let text = node.scalar?.text, values.contains(text) { continue }
      report(
        "\"\(key)\" is not supported here", at: place(node.range),
        help: values.isEmpty
          ? "change the data so that they do without it"
          : "change the data so that it can be \(values.joined(separator: " or "))")
    }
  }
}
