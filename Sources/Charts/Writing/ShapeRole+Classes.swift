extension ShapeRole {
  /// The theme's classes, by which pages say how a shape looks.
  var classes: String {
    switch self {
    case .grid: "chart-grid"
    case .baseline, .tick: "chart-axis"
    case .fill(let series): "chart-fill chart-series-\(series + 1)"
    case .stroke(let series, let dash):
      "chart-line chart-series-\(series + 1)" + (dash == 0 ? "" : " chart-dash-\(dash + 1)")
    case .marker(let series): "chart-point chart-series-\(series + 1)"
    case .band(let series): "chart-band chart-series-\(series + 1)"
    case .interval: "chart-interval"
    case .rule: "chart-rule"
    case .shade: "chart-shade"
    case .reference: "chart-reference"
    case .leader: "chart-leader"
    case .label(let role): "chart-\(role)"
    }
  }

  /// All roles there are, for the theme's test.
  static var all: [ShapeRole] {
    let series = 0..<SeriesLimits.most
    return [.grid, .baseline, .tick, .interval, .rule, .shade, .reference, .leader]
      + series.flatMap { [.fill($0), .stroke($0, dash: $0), .marker($0), .band($0)] }
      + [LabelRole.axis, .name, .axisTitle, .value, .series, .annotation].map { .label($0) }
  }
}

extension LabelRole: CustomStringConvertible {
  /// The end of its class.
  var description: String {
    switch self {
    case .axis: "label"
    case .name: "name"
    case .axisTitle: "axis-title"
    case .value: "value"
    case .series: "series-name"
    case .annotation: "annotation"
    case .title: "title"
    case .subtitle: "subtitle"
    case .note: "note"
    }
  }
}

/// Dashes of the series' lines, from the second.
let dashPatterns = ["", "8 4", "2 4", "12 4 2 4", "5 2", "2 2 8 2"]
