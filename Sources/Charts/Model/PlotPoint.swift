/// A row, as places on the axes: the number of a category, a number, or an instant in seconds.
struct PlotPoint: Sendable {
  /// Nil where the value is missing.
  var x, y: Double?
  /// The other end of an interval or of a part of a stack.
  var x2, y2: Double?
  /// Within a category's band, from 0.
  var offset = 0
  /// Numbers in the series' lists, from 0.
  var color = 0
  var dash = 0
  var shape = 0
  /// Rows of one line or area.
  var group = 0
  var order: Double?
  var text: String?
  /// The letter that stands for a missing value.
  var shorthand: String?
}

/// A layer with its rows in place.
struct PlotLayer: Sendable {
  var mark: MarkDefinition
  var points: [PlotPoint]
  /// Values run along x: the bars are horizontal.
  var isHorizontal: Bool
  var isStacked = false
  /// Its colours tell series apart.
  var hasSeries: Bool
  /// How many series stand side by side in a band.
  var offsets = 1
  /// The decimals of the values, where they are written at the marks.
  var valueFormat: NumberFormat
  /// Whether the channel is there, whatever the rows hold.
  var channels: Set<ChartChannel>
}

/// Names told apart by colour, dashes or shape.
struct SeriesModel: Sendable {
  var values: [ChartTable.Value] = []
  /// Empty for none.
  var title = ""
  /// Of the palette, from 0, one for each name.
  var palette: [Int] = []
  var hasLegend = true

  var labels: [String] { values.map(\.plainText) }

  func index(of value: ChartTable.Value?) -> Int {
    value.flatMap { values.firstIndex(of: $0) } ?? 0
  }
}

/// How many series a chart may have.
enum SeriesLimits {
  /// Beyond these, readers cannot tell them apart at a glance.
  static let advised = 4
  static let most = 6
}

/// How much one chart may hold.
enum ChartLimits {
  static let categories = 400
  static let points = 20_000
  /// Of a plot, in the wide drawing's units.
  static let heights = 50.0...4000.0
}
