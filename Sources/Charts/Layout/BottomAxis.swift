/// The scale and the labels below a plot, and the plot's ends, which give the labels room.
struct BottomAxis {
  let left, right: Double
  let plotScale: PlotScale
  let labels: BottomLabels
  /// Nil for names.
  let numbers: NumberAxis?

  /// - Parameters:
  ///   - left: the room that what stands at the left takes, likewise right.
  ///   - isBanded: bars stand on it.
  init(_ axis: AxisModel, _ variant: LayoutVariant, left: Double, right: Double, isBanded: Bool) {
    // Half a point at the end of a line is beyond the plot.
    var (start, end) = (left, variant.width - max(right, axis.isDiscrete ? 1 : 6))
    var parts = Self.parts(axis, variant, start, end, isBanded)
    // Labels that reach beyond the picture push the plot in; twice, as they move with it.
    for _ in 0..<2 {
      parts.labels.overhang = (0, 0)
      parts.labels.measure(from: 0, to: variant.width, variant.metrics)
      let (before, after) = parts.labels.overhang
      guard before > 0 || after > 0 else { break }
      start += before
      end -= after
      parts = Self.parts(axis, variant, start, end, isBanded)
    }
    (self.left, self.right) = (start, end)
    (plotScale, labels, numbers) = parts
  }

  private typealias Parts = (scale: PlotScale, labels: BottomLabels, numbers: NumberAxis?)

  private static func parts(
    _ axis: AxisModel, _ variant: LayoutVariant, _ start: Double, _ end: Double, _ isBanded: Bool
  ) -> Parts {
    let isShown = axis.options.isShown && axis.options.labels
    if let categories = axis.categories {
      let bands = BandScale(
        count: categories.count, range: Extent(start, end),
        paddingInner: isBanded ? axis.padding ?? 0.25 : 0,
        paddingOuter: isBanded ? (axis.padding ?? 0.25) / 2 : 0)
      let scale = PlotScale(
        start: bands.start(of: 0), step: bands.step, bandwidth: bands.bandwidth,
        count: categories.count, isReversed: axis.isReversed)
      let labels =
        isShown ? BottomLabels(categories: categories, scale, variant.metrics) : .none
      return (scale, labels, nil)
    }
    let (numbers, labels) = fitted(axis, variant, Extent(start, end))
    return (PlotScale(numbers.scale), isShown ? labels : .none, numbers)
  }

  /// As many ticks as have room for their labels.
  private static func fitted(
    _ axis: AxisModel, _ variant: LayoutVariant, _ range: Extent
  ) -> (NumberAxis, BottomLabels) {
    var count = (range.length / 40).rounded(.up)
    while count >= 1, axis.options.values == nil, axis.options.tickCount == nil {
      let numbers = NumberAxis(axis, range: range, count: count)
      if let labels = BottomLabels(numbers, variant.metrics) { return (numbers, labels) }
      count -= 1
    }
    let numbers = NumberAxis(axis, range: range, count: max(1, (range.length / 40).rounded(.up)))
    return (numbers, .thinned(numbers, variant.metrics))
  }
}
