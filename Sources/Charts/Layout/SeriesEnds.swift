/// Names at the ends of lines, in place of a legend; where all lines reach the end and the names
/// have room.
struct SeriesEnds {
  struct Item {
    let lines: [String]
    /// The line's end and the name's middle, from the plot's top.
    let end, middle: Double
    let palette: Int
  }

  let items: [Item]
  /// That the names take at the right of the plot.
  let width: Double
  /// From the plot to the names.
  let gap: Double

  init?(_ model: ChartModel, _ left: LeftAxis, _ variant: LayoutVariant) {
    guard let numbers = left.numbers, model.colors.values.count > 1, model.colors.hasLegend,
      model.dashes.values.isEmpty,
      let layer = model.layers.first(where: { $0.mark.type == LineMark.self && $0.hasSeries }),
      model.layers.allSatisfy({ !$0.hasSeries || $0.mark.type.swatch == .line || $0.isBand }),
      !layer.isHorizontal, let ends = Self.ends(of: layer, model, numbers.scale)
    else { return nil }
    let metrics = variant.metrics
    let limit = (variant.width * 0.28).rounded()
    let texts = model.colors.labels.map { WrappedText($0, within: limit, metrics, most: 3) }
    guard texts.allSatisfy({ !$0.isBroken && $0.lines.count <= 2 }) else { return nil }
    let heights = texts.map { Double($0.lines.count) * metrics.lineHeight }
    let span = Extent(0, max(numbers.scale.range.from, numbers.scale.range.to))
    guard let middles = spread(ends, heights, within: span) else { return nil }
    let isMoved = zip(ends, middles).contains { ($0 - $1).magnitude > 3 }
    gap = isMoved ? 22 : 8
    width = gap + (texts.map(\.width).max() ?? 0) + 2
    items = texts.indices.map { index in
      Item(
        lines: texts[index].lines, end: ends[index], middle: middles[index],
        palette: model.colors.palette[index])
    }
  }

  /// The place of each series' last value, from the top; nil where one ends before the others.
  private static func ends(
    of layer: PlotLayer, _ model: ChartModel, _ scale: ContinuousScale
  ) -> [Double]? {
    let last = layer.points.compactMap(\.x).max()
    let ends = model.colors.values.indices.compactMap { color in
      layer.points.first { $0.color == color && $0.x == last && $0.y != nil }?.y
        .map { scale.position(of: $0) }
    }
    return ends.count == model.colors.values.count ? ends : nil
  }
}

extension PlotLayer {
  /// It goes with a line, which is named.
  fileprivate var isBand: Bool { mark.type == ErrorBandMark.self }
}

/// Middles of boxes of the given heights, as near as may be to where they should be, in order,
/// apart from each other; nil where there is no room.
func spread(_ wanted: [Double], _ heights: [Double], within span: Extent) -> [Double]? {
  guard heights.reduce(0, +) <= span.length else { return nil }
  let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
  var middles = wanted
  var edge = span.lower
  for index in order {
    middles[index] = max(wanted[index], edge + heights[index] / 2)
    edge = middles[index] + heights[index] / 2
  }
  edge = span.upper
  for index in order.reversed() {
    middles[index] = min(middles[index], edge - heights[index] / 2)
    edge = middles[index] - heights[index] / 2
  }
  return middles
}
