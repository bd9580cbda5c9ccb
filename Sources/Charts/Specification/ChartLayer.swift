import Tables

/// One mark over the rows: what Vega-Lite calls a unit.
struct ChartLayer: Sendable {
  var mark: MarkDefinition
  /// In the order of `ChartChannel`.
  var encoding: [ChartChannel: ChannelDefinition]
  var filters: [RowFilter] = []
}

/// What a field can be shown by.
enum ChartChannel: String, CaseIterable, Sendable {
  case x, y, x2, y2, xOffset, yOffset, color, strokeDash, shape, detail, text, order
}

/// A mark and its properties.
struct MarkDefinition: Sendable {
  enum Interpolation: String, CaseIterable, Sendable {
    case linear, monotone
    case stepAfter = "step-after"
  }

  var type: any ChartMark.Type
  var range: Range<Int>
  /// A line's or an area's points are marked.
  var hasPoints = false
  var interpolation = Interpolation.linear
}

/// How one channel gets its values.
struct ChannelDefinition: Sendable {
  enum Aggregate: String, CaseIterable, Sendable {
    case sum, mean, count, min, max
  }

  enum Stack: String, CaseIterable, Sendable {
    case zero, normalize
    case none = "null"
  }

  /// Nil only where values are counted, or a text is given.
  var field: Located<String>?
  /// A constant: a number or a period on x and y, the words of a text.
  var constant: Located<Scalar>?
  var type: ChartTable.Kind?
  /// Nil for the column's; empty for none.
  var title: String?
  var aggregate: Aggregate?
  var timeUnit: TimeUnit?
  var sort = ChannelSort.natural
  /// Nil where nothing is said.
  var stack: Stack?
  var axis = AxisOptions()
  var scale = ScaleOptions()
  /// False where `legend: null` says so.
  var hasLegend = true
  /// Of a text.
  var format: Located<String>?
  /// The whole definition.
  var range: Range<Int>
}

/// The steps to which dates are cut.
enum TimeUnit: String, CaseIterable, Sendable {
  case year, yearquarter, yearmonth, yearmonthdate
}

/// The order of categories.
enum ChannelSort: Sendable {
  /// As the data have them; periods in time.
  case natural
  case ascending, descending
  /// By the value of another channel.
  case channel(ChartChannel, isDescending: Bool)
  /// By a field, aggregated.
  case field(Located<String>, ChannelDefinition.Aggregate, isDescending: Bool)
  /// These first, the others after them.
  case values([String])
}

struct AxisOptions: Sendable {
  /// False where `axis: null` says so.
  var isShown = true
  var format: Located<String>?
  var values: [Located<Scalar>]?
  var tickCount: Double?
  /// Nil for the usual: lines across from values, none from categories.
  var grid: Bool?
  var labels = true
}

struct ScaleOptions: Sendable {
  enum Kind: String, CaseIterable, Sendable {
    case linear, log, band, point, time, ordinal
  }

  var type: Located<Kind>?
  /// Two ends of values, or the categories in order.
  var domain: [Located<Scalar>]?
  var domainMin: Located<Scalar>?
  var domainMax: Located<Scalar>?
  var zero: Located<Bool>?
  var nice: Bool?
  /// Numbers of the palette, from 1.
  var range: [Located<Int>]?
  var isReversed = false
  /// The share of a step between bands.
  var padding: Double?
}

/// Which rows are drawn.
struct RowFilter: Sendable {
  enum Test: Sendable {
    case equal(Scalar), notEqual(Scalar)
    case less(Scalar), lessOrEqual(Scalar), greater(Scalar), greaterOrEqual(Scalar)
    case oneOf([Scalar])
    case range(Scalar?, Scalar?)
  }

  var field: Located<String>
  var test: Test
}

extension ChartChannel {
  /// Its number among all.
  var index: Int { ChartChannel.list.firstIndex(of: self) ?? 0 }

  /// Made once: `allCases` is a new array each time.
  private static let list = allCases
}
