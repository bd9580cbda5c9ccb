import Tables

/// A length of time in whole units, as penalties state it: `P5Y`, "3 months".
package struct Duration: Hashable, Sendable {
  package enum Unit: String, CaseIterable, Sendable {
    case years, months, weeks, days
  }

  package var count: Int
  package var unit: Unit

  /// Reads ISO 8601 with one component, or a count and a unit's name; nil for anything else.
  package init?(_ text: String) {
    guard let parsed = Duration.iso(text) ?? Duration.words(text) else { return nil }
    self = parsed
  }

  package init(count: Int, unit: Unit) {
    self.count = count
    self.unit = unit
  }

  private static func iso(_ text: String) -> Duration? {
    guard text.first == "P", let last = text.last,
      let count = wholeNumber(text.dropFirst().dropLast())
    else { return nil }
    let unit: Unit? =
      switch last {
      case "Y": .years
      case "M": .months
      case "W": .weeks
      case "D": .days
      default: nil
      }
    return unit.map { Duration(count: count, unit: $0) }
  }

  private static func words(_ text: String) -> Duration? {
    guard let space = text.firstIndex(of: " "), let count = wholeNumber(text[..<space]) else {
      return nil
    }
    let name = text[text.index(after: space)...].lowercased()
    let unit = Unit.allCases.first { $0.rawValue == name || $0.rawValue == name + "s" }
    return unit.map { Duration(count: count, unit: $0) }
  }
}
