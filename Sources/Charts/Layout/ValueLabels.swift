/// Whether values are written at the bars: for two series and twenty bars at most, and where every
/// number has room.
struct ValueLabels {
  let areShown: Bool
  /// Above columns, so that the highest needs room.
  let isAbove: Bool
  /// That labels beyond the longest lying bar take at the right; of negative ones at the left, or
  /// below columns.
  let room, roomBefore: Double

  static let mostSeries = 2
  static let mostBars = 20

  init(_ model: ChartModel, _ variant: LayoutVariant) {
    let bars = model.layers.filter { $0.mark.type == BarMark.self }
    let count = bars.reduce(0) { $0 + $1.points.count }
    let isPlain =
      model.layers.count == bars.count && bars.allSatisfy { !$0.isStacked && !$0.isInterval }
    let isFew =
      model.colors.values.count <= Self.mostSeries && count <= Self.mostBars
      && bars.allSatisfy { $0.offsets <= Self.mostSeries }
    let isHorizontal = bars.first?.isHorizontal ?? false
    let widest =
      bars.flatMap { layer in
        layer.points.compactMap { $0.value(layer) }
          .map { variant.metrics.width(of: layer.valueFormat.text(of: $0)) }
      }.max() ?? 0
    let needed = isHorizontal ? variant.metrics.size : widest
    areShown = !bars.isEmpty && isPlain && isFew && needed <= Self.space(model, variant, bars)
    isAbove = areShown && !isHorizontal
    room = areShown && isHorizontal ? widest + 7 : 0
    let hasNegative = bars.contains { layer in
      layer.points.contains { ($0.value(layer) ?? 0) < 0 }
    }
    let before = isHorizontal ? widest + 7 : variant.metrics.lineHeight
    roomBefore = areShown && hasNegative ? before : 0
  }

  /// What one bar's number may take across the bars.
  private static func space(
    _ model: ChartModel, _ variant: LayoutVariant, _ bars: [PlotLayer]
  ) -> Double {
    let offsets = Double(bars.map(\.offsets).max() ?? 1)
    if bars.first?.isHorizontal == true {
      return CategoryColumn(model.y, variant, bars: Int(offsets)).bandwidth / offsets
    }
    let left = LeftAxis(model.y, variant, height: model.height ?? variant.plotHeight).width
    let step = (variant.width - left) / Double(max(1, model.x.categories?.count ?? 1))
    return offsets == 1 ? step - 6 : step * (1 - (model.x.padding ?? 0.25)) / offsets - 2
  }
}
