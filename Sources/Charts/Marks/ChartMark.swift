/// A kind of mark.
///
/// A mark is one type in a file of its own, one line in `ChartMarks.all` and one test file.
protocol ChartMark: Sendable {
  /// As specifications call it: `bar`.
  static var name: String { get }

  /// Its length shows the value, so that its axis starts at zero.
  static var startsAtZero: Bool { get }

  /// It fills a category's band.
  static var needsBands: Bool { get }

  /// It leads the eye along an axis, so that the axes must not be changed about.
  static var runsAlong: Bool { get }

  /// How its series look in a legend.
  static var swatch: Swatch { get }

  /// What a layer lacks that the mark needs, as words after "must have"; nil for nothing.
  static func missingChannels(of layer: ChartLayer) -> String?

  /// Draws a layer's rows.
  static func draw(_ layer: PlotLayer, in frame: PlotFrame, into picture: inout Picture)
}

/// A sample of a mark beside a series' name.
enum Swatch: Sendable {
  case fill, line, marker
}

/// The list of marks.
enum ChartMarks {
  static let all: [any ChartMark.Type] = [
    AreaMark.self, BarMark.self, ErrorBandMark.self, ErrorBarMark.self, LineMark.self,
    PointMark.self, RuleMark.self, TextMark.self, TickMark.self,
  ]
}

extension ChartMark {
  static var startsAtZero: Bool { false }
  static var needsBands: Bool { false }
  static var runsAlong: Bool { false }

  static func missingChannels(of layer: ChartLayer) -> String? {
    let missing = [ChartChannel.x, .y].filter { layer.encoding[$0] == nil }
    return missing.isEmpty
      ? nil : missing.map { "\"\($0.rawValue)\"" }.joined(separator: " and ")
  }
}
