import Tables

/// What an axis shows, before anything is laid out.
struct AxisModel: Sendable {
  enum Domain: Sendable {
    /// Names or periods side by side, in order.
    case categories([AxisCategory])
    /// Both ends apart.
    case numbers(Extent, isLog: Bool)
    /// Instants, in seconds; ticks stand on periods of the kind.
    case time(Extent, grain: ChartPeriod.Kind)
  }

  var domain: Domain
  /// Empty for none.
  var title: String
  var options: AxisOptions
  var isReversed = false
  /// The ends are moved outwards to ticks.
  var isNice = false
  var padding: Double?
  /// How numbers are written where the author does not say.
  var format: FormatSpecifier?
  /// Bars stand on it: a category has a band of its own.
  var hasBands = false
}

/// A place on an axis of names or periods.
struct AxisCategory: Hashable, Sendable {
  var value: ChartTable.Value
  var label: String

  init(_ value: ChartTable.Value) {
    self.value = value
    label = value.plainText
  }
}

extension AxisModel {
  var categories: [AxisCategory]? {
    if case .categories(let categories) = domain { categories } else { nil }
  }

  var isDiscrete: Bool { categories != nil }

  /// Whether the categories are periods, which must not be put in any other order.
  var isInTime: Bool {
    switch domain {
    case .time: true
    case .numbers: false
    case .categories(let categories):
      categories.contains { if case .period = $0.value { true } else { false } }
    }
  }

  /// Whether values are lengths along it.
  var isNumeric: Bool {
    if case .numbers = domain { true } else { false }
  }
}
