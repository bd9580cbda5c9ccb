import Base

extension Observation {
  /// What is wrong with the names that make dimensions, the first of each kind: a slip in a column's
  /// name, or in a number, makes one that nobody wants.
  ///
  /// - Parameter place: of a name.
  static func dimensionFaults(
    _ columns: [String], at place: (String) -> Place
  ) -> [Diagnostic] {
    let names = columns.filter { !self.columns.contains($0) }
    let number = names.first { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    let slips = names.lazy.compactMap { name in nearColumn(name).map { (name, $0) } }
    return [
      number.map { .numberForDimension($0, at: place($0)) },
      slips.first.map { .nearColumn($0, $1, at: place($0)) },
    ].compactMap(\.self)
  }

  /// One slip away: a station or a location is no status and no locator.
  private static func nearColumn(_ name: String) -> String? {
    let scalars = Array(name.lowercased().unicodeScalars.prefix(64))
    return columns.sorted().first { editDistance(scalars, Array($0.unicodeScalars)) == 1 }
  }
}

extension Diagnostic {
  fileprivate static func numberForDimension(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .dataInvalid, "a dimension must have a name that is no number: \"\(name)\"", at: place,
      help: "write numbers without separators, 12400000, and a row for each period")
  }

  fileprivate static func nearColumn(
    _ name: String, _ near: String, at place: Place
  ) -> Diagnostic {
    var finding = Diagnostic(
      .dataInvalid, "\"\(name)\" is taken for a dimension", at: place,
      help: "did you mean \"\(near)\"?")
    finding.level = .warning
    return finding
  }
}
