/// The unit that a text marks, or that a value has.
package enum FigureUnit: Hashable, Sendable {
  /// No mark in a text; no unit that marks could contradict in a value.
  case none
  /// A unit that has no mark of its own (persons, µg/m³); nouns are not compared.
  case other
  case percent
  /// Percentage points.
  case points
  case currency(Currency)
  /// So many times: "tenfold", "doubled", a ratio.
  case multiple
  /// A part in words, in per cent: "a third", "one in five".
  case share
  case duration(TimeUnit)
  /// A rank: "third", "3rd".
  case ordinal
}

package enum TimeUnit: String, CaseIterable, Hashable, Sendable {
  case year, month, week, day, hour, minute, second

  /// The unit as a number of the smallest one of its family: months of calendars, seconds of clocks.
  var size: (family: Int, count: Int) {
    switch self {
    case .year: (0, 12)
    case .month: (0, 1)
    case .week: (1, 604_800)
    case .day: (1, 86_400)
    case .hour: (1, 3600)
    case .minute: (1, 60)
    case .second: (1, 1)
    }
  }
}

extension FigureUnit {
  /// The unit that a record names: `percent`, `GBP`, `years`; any other name is `other`.
  package init(named name: String?) {
    guard let name = name?.lowercased() else {
      self = .none
      return
    }
    self =
      switch Lexicon.shared[ShortWord(name)].meaning {
      case .percent: .percent
      case .currency(let currency): .currency(currency)
      case .duration(let unit): .duration(unit)
      case .times: .multiple
      default: unitNames[name] ?? .other
      }
  }
}

private let unitNames: [String: FigureUnit] = [
  "%": .percent, "per cent": .percent, "percentage points": .points, "ratio": .multiple,
].merging(
  Currency.allCases.map { ($0.sign.lowercased(), .currency($0)) }, uniquingKeysWith: { $1 })
