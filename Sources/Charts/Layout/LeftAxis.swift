/// The ticks at the left of a plot, where there are numbers or instants.
struct LeftAxis {
  /// Laid from the plot's bottom, at its height, to its top, at 0; nil for names.
  let numbers: NumberAxis?
  /// Of the labels, with the gap to the plot.
  let width: Double

  static let gap = 8.0

  init(_ axis: AxisModel, _ variant: LayoutVariant, height: Double) {
    guard !axis.isDiscrete else {
      (numbers, width) = (nil, 0)
      return
    }
    let numbers = NumberAxis(
      axis, range: Extent(height, 0), count: (height / 40).rounded(.up))
    self.numbers = numbers
    let isShown = axis.options.isShown && axis.options.labels
    let widest = numbers.ticks.map { variant.metrics.width(of: $0.label) }.max() ?? 0
    width = isShown && widest > 0 ? widest + Self.gap : 0
  }

  /// The scale where the plot stands in the picture.
  func plotScale(in plot: Box) -> PlotScale {
    guard let numbers else { preconditionFailure("names have a scale of bands") }
    var scale = numbers.scale
    scale.range = Extent(scale.range.from + plot.y, scale.range.to + plot.y)
    return PlotScale(scale)
  }
}
