import Tables

/// Lays a chart out at one size.
struct ChartLayout {
  let model: ChartModel
  let variant: LayoutVariant
  var picture: Picture
  private(set) var notes: [String] = []

  var metrics: TextMetrics { variant.metrics }

  init(_ model: ChartModel, _ variant: LayoutVariant) {
    self.variant = variant
    self.model = Self.turned(model, variant)
    picture = Picture(width: variant.width, variant.metrics)
    lay()
  }

  /// Columns with long names become lying bars.
  private static func turned(_ model: ChartModel, _ variant: LayoutVariant) -> ChartModel {
    guard let names = model.x.categories, !model.y.isDiscrete, model.canBeTransposed,
      model.x.options.isShown, model.x.options.labels
    else { return model }
    let left = LeftAxis(model.y, variant, height: variant.plotHeight).width
    let step = (variant.width - left) / Double(max(1, names.count))
    let scale = PlotScale(
      start: 0, step: step, bandwidth: step, count: names.count, isReversed: false)
    return BottomLabels(categories: names, scale, variant.metrics).isComplete
      ? model : model.transposed
  }

  private mutating func lay() {
    let column = model.y.isDiscrete ? CategoryColumn(model.y, variant, bars: barsInBand) : nil
    let height = column?.height ?? model.height ?? variant.plotHeight
    let left = LeftAxis(model.y, variant, height: height)
    let ends = SeriesEnds(model, left, variant)
    addLegend(unless: ends != nil)
    addTitle(model.y.title, isShown: model.y.options.isShown)
    let labels = ValueLabels(model, variant)
    let top = picture.height + (labels.isAbove ? metrics.lineHeight : metrics.size * 0.6)
    let names = column.map { $0.isAbove ? 0 : $0.width + CategoryColumn.gap } ?? left.width
    let bottom = BottomAxis(
      model.x, variant, left: names + (labels.isAbove ? 0 : labels.roomBefore),
      right: max(ends?.width ?? 0, labels.room), isBanded: barsInBand != nil)
    let plot = Box(
      x: bottom.left, y: top, width: bottom.right - bottom.left, height: height)
    let frame = PlotFrame(
      plot: plot, x: bottom.plotScale,
      y: column.map { scale(of: $0, in: plot) } ?? left.plotScale(in: plot), model: model,
      metrics: metrics, labelsValues: labels.areShown)
    draw(frame, left, bottom, column, ends)
    let room = labels.isAbove ? labels.roomBefore : 0
    picture.height = plot.maxY + room
    addBottom(bottom, frame, below: room)
    addNotes(left, bottom)
    picture.height = picture.height.rounded(.up)
  }

  /// How many bars stand side by side; nil where there are none.
  private var barsInBand: Int? {
    model.layers.filter { $0.mark.type.needsBands }.map(\.offsets).max()
  }

  private func scale(of column: CategoryColumn, in plot: Box) -> PlotScale {
    PlotScale(
      start: plot.y + column.bandShift, step: column.step, bandwidth: column.bandwidth,
      count: column.lines.count, isReversed: model.y.isReversed)
  }

  private mutating func draw(
    _ frame: PlotFrame, _ left: LeftAxis, _ bottom: BottomAxis, _ column: CategoryColumn?,
    _ ends: SeriesEnds?
  ) {
    addShades(frame)
    addGrid(left, bottom, frame)
    // Before the marks, whose texts keep clear of them.
    addLeftLabels(left, column, frame)
    for layer in model.layers { layer.mark.type.draw(layer, in: frame, into: &picture) }
    addBaseline(frame)
    if let ends { add(ends, frame) }
    addAnnotations(frame)
  }

  /// What the numbers' axes do that readers may not expect.
  private mutating func addNotes(_ left: LeftAxis, _ bottom: BottomAxis) {
    for (name, axis) in [("vertical", left.numbers), ("horizontal", bottom.numbers)] {
      guard let axis, axis.scale.kind != .time else { continue }
      if axis.scale.kind == .log {
        notes.append("The \(name) axis is logarithmic: equal distances are equal ratios.")
      } else if axis.scale.domain.lower > 0 {
        notes.append("The \(name) axis starts at \(text(axis.scale.domain.lower, axis)).")
      } else if axis.scale.domain.upper < 0 {
        notes.append("The \(name) axis ends at \(text(axis.scale.domain.upper, axis)).")
      }
    }
  }

  /// An end of an axis, as its tick has it where there is one.
  private func text(_ value: Double, _ axis: NumberAxis) -> String {
    axis.ticks.first { $0.value == value && !$0.label.isEmpty }?.label
      ?? NumberFormat(FormatSpecifier(groups: true, precision: 12, trims: true, type: .general))
      .text(of: value)
  }
}
