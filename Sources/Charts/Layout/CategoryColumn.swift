/// Names at the left of lying bars, or above them where there is no room beside.
struct CategoryColumn: Sendable {
  let lines: [[String]]
  let isAbove: Bool
  /// Of the names, where they stand beside.
  let width: Double
  let step: Double
  let bandwidth: Double
  /// From the start of a step to its band.
  let bandShift: Double

  static let gap = 8.0

  /// - Parameter bars: how many stand in a band; nil for marks without width.
  init(_ axis: AxisModel, _ variant: LayoutVariant, bars: Int?) {
    let texts = (axis.categories ?? []).map(\.label)
    let metrics = variant.metrics
    let isShown = axis.options.isShown && axis.options.labels
    let limit = (variant.width * 0.36).rounded()
    let beside = texts.map { WrappedText($0, within: limit, metrics, most: 4) }
    isAbove = isShown && beside.contains { $0.isBroken || $0.lines.count > 3 }
    let thickness = bars.map { Double($0) * variant.barThickness * ($0 > 1 ? 0.8 : 1) }
    if isAbove {
      let above = texts.map { WrappedText($0, within: variant.width - 12, metrics, most: 4) }
      lines = above.map(\.lines)
      width = 0
      let most = Double(lines.map(\.count).max() ?? 1)
      bandShift = most * metrics.lineHeight + 2
      bandwidth = thickness ?? variant.barThickness * 0.8
      step = bandShift + bandwidth + 10
    } else {
      lines = isShown ? beside.map(\.lines) : texts.map { _ in [] }
      width = isShown ? beside.map(\.width).max() ?? 0 : 0
      let most = Double(lines.map(\.count).max() ?? 1)
      let padding = axis.padding ?? 0.3
      let natural = (thickness ?? variant.barThickness * 0.85) / (1 - padding)
      step = max(natural, most * metrics.lineHeight + 6)
      // Bars stay wider than the gaps between them, however high the names are.
      bandwidth = bars == nil ? step : max(step * (1 - padding) * natural / step, step * 0.52)
      bandShift = (step - bandwidth) / 2
    }
  }

  var height: Double { step * Double(lines.count) }
}
