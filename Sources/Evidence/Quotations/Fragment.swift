/// A quotation's bytes as written, and in the typography of comparison.
struct QuotedText {
  let bytes: [UInt8]
  let normalised: NormalisedText

  init(_ text: String) {
    bytes = Array(text.utf8)
    normalised = NormalisedText(bytes)
  }
}

/// A run of a quotation that must stand in the source as it is.
struct Fragment {
  var units: [UInt32] = []
  /// For each unit, its place among the units of the quotation.
  var origins: [Int] = []
  /// For each unit, whether its case is free.
  var anyCase: [Bool] = []

  mutating func append(_ unit: UInt32, _ origin: Int, anyCase free: Bool = false) {
    if unit == Unit.space, units.isEmpty || units.last == Unit.space { return }
    units.append(unit)
    origins.append(origin)
    anyCase.append(free)
  }

  mutating func removeLast() {
    units.removeLast()
    origins.removeLast()
    anyCase.removeLast()
  }

  func followed(by other: Fragment) -> Fragment {
    var whole = self
    if let origin = other.origins.first { whole.append(Unit.space, origin) }
    for (place, unit) in other.units.enumerated() {
      whole.append(unit, other.origins[place], anyCase: other.anyCase[place])
    }
    return whole
  }
}
