/// A normalised text as it is searched: in lower case, with one kind of quotation mark and
/// without hyphens, so that every possible match is a plain run; `LiteralSearch` then looks closer.
struct SearchKey: Sendable {
  private(set) var units: [UInt32] = []
  /// For each unit of the key, the unit of the text.
  private(set) var places: [Int32] = []

  init(of text: NormalisedText) {
    self.init(text.units)
  }

  init(_ text: [UInt32]) {
    units.reserveCapacity(text.count)
    places.reserveCapacity(text.count)
    for (place, unit) in text.enumerated() where unit != Unit.dash && unit != Unit.lineEndHyphen {
      units.append(unit == Unit.double ? Unit.single : Unit.lowercased(unit))
      places.append(Int32(place))
    }
  }

  /// Where another key begins in this one: Knuth, Morris and Pratt, linear whatever the texts.
  func occurrences(of other: SearchKey) -> [Int] {
    let wanted = other.units
    guard !wanted.isEmpty, wanted.count <= units.count else { return [] }
    let borders = SearchKey.borders(of: wanted)
    var found: [Int] = []
    var matched = 0
    for (index, unit) in units.enumerated() {
      while matched > 0, wanted[matched] != unit { matched = borders[matched - 1] }
      if wanted[matched] == unit { matched += 1 }
      if matched == wanted.count {
        found.append(index + 1 - matched)
        matched = borders[matched - 1]
      }
    }
    return found
  }

  /// For each prefix, the length of its longest proper prefix that is a suffix too.
  private static func borders(of units: [UInt32]) -> [Int] {
    var borders = [Int](repeating: 0, count: units.count)
    var length = 0
    for index in units.indices.dropFirst() {
      while length > 0, units[index] != units[length] { length = borders[length - 1] }
      if units[index] == units[length] { length += 1 }
      borders[index] = length
    }
    return borders
  }
}
