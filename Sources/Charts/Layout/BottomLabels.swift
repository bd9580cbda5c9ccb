/// The labels below a plot, horizontal, in lines that keep clear of each other.
struct BottomLabels: Sendable {
  /// Where each stands, and its lines; a label that is thinned out has none.
  var items: [(position: Double, lines: [String])] = []
  /// Every label is there, whole.
  var isComplete = true
  /// How far the outer labels reach beyond the plot.
  var overhang: (left: Double, right: Double) = (0, 0)

  var lineCount: Int { items.map(\.lines.count).max() ?? 0 }

  static let none = BottomLabels()
  private static let gap = 8.0

  /// Of names or periods in bands of one width, thinned from the last, which always has its label.
  init(
    categories: [AxisCategory], _ scale: PlotScale, _ metrics: TextMetrics, mostLines: Int = 3
  ) {
    let texts = categories.map(\.label)
    var every = 1
    while every < texts.count, !Self.fit(texts, every, scale.step, metrics, mostLines) {
      every += 1
    }
    isComplete = every == 1 && Self.fit(texts, 1, scale.step, metrics, mostLines)
    let room = scale.step * Double(every) - Self.gap
    items = texts.indices.map { index in
      let position = scale.position(of: Double(index))
      guard (texts.count - 1 - index) % every == 0 else { return (position, []) }
      return (position, WrappedText(texts[index], within: room, metrics, most: mostLines).lines)
    }
  }

  private static func fit(
    _ texts: [String], _ every: Int, _ step: Double, _ metrics: TextMetrics, _ mostLines: Int
  ) -> Bool {
    let room = step * Double(every) - gap
    guard room > 0 else { return false }
    return stride(from: texts.count - 1, through: 0, by: -every).allSatisfy { index in
      let text = WrappedText(texts[index], within: room, metrics, most: mostLines)
      return !text.isBroken
    }
  }

  /// Of numbers or instants; nil where two labels would touch.
  init?(_ axis: NumberAxis, _ metrics: TextMetrics) {
    var end = -Double.infinity
    let ticks = axis.ticks.map { (axis.scale.position(of: $0.value), $0.label) }
      .sorted { $0.0 < $1.0 }
    for (position, label) in ticks where !label.isEmpty {
      let half = metrics.width(of: label) / 2
      guard position - half >= end + Self.gap else { return nil }
      end = position + half
    }
    items = ticks.map { ($0.0, $0.1.isEmpty ? [] : [$0.1]) }
  }

  private init() {}

  mutating func measure(from left: Double, to right: Double, _ metrics: TextMetrics) {
    for item in items {
      let half = (item.lines.map { metrics.width(of: $0) }.max() ?? 0) / 2
      overhang.left = max(overhang.left, left - (item.position - half))
      overhang.right = max(overhang.right, item.position + half - right)
    }
  }
}

extension BottomLabels {
  /// Of ticks that the author gives, thinned until they keep clear of each other.
  static func thinned(_ axis: NumberAxis, _ metrics: TextMetrics) -> BottomLabels {
    var ticks = axis.ticks
    while ticks.count > 1 {
      if let labels = BottomLabels(NumberAxis(axis, ticks), metrics) { return labels }
      let shown = ticks.indices.filter { !ticks[$0].label.isEmpty }
      guard shown.count > 1 else { break }
      for (place, index) in shown.reversed().enumerated() where place % 2 == 1 {
        ticks[index].label = ""
      }
    }
    return BottomLabels(NumberAxis(axis, ticks), metrics) ?? .none
  }
}

extension NumberAxis {
  init(_ axis: NumberAxis, _ ticks: [(value: Double, label: String)]) {
    scale = axis.scale
    self.ticks = ticks
  }
}
