/// Bars from zero, side by side or on top of each other; spans where both ends are given.
enum BarMark: ChartMark {
  static let name = "bar"
  static let startsAtZero = true
  static let needsBands = true
  static let swatch = Swatch.fill

  static func draw(_ layer: PlotLayer, in frame: PlotFrame, into picture: inout Picture) {
    for point in layer.points {
      guard let span = frame.span(of: point, in: layer) else { continue }
      guard let value = point.value(layer) else {
        label(missing: point, span, layer, frame, &picture)
        continue
      }
      let scale = frame.valueScale(layer)
      let base = point.secondValue(layer).map { scale.position(of: $0) } ?? frame.base(layer)
      let end = scale.position(of: value)
      let box = Box(
        from: frame.position(across: span.start, along: base, layer),
        to: frame.position(across: span.start + span.width, along: end, layer))
      if box.width > 0, box.height > 0 {
        picture.add(.rectangle(box), .fill(frame.palette(point)))
      }
      picture.addObstacle(box)
      guard frame.labelsValues, !layer.isStacked, point.secondValue(layer) == nil else { continue }
      label(layer.valueFormat.text(of: value), span, end, value < 0, layer, frame, &picture)
    }
  }

  /// A value beyond the end of its bar.
  private static func label(
    _ text: String, _ span: (start: Double, width: Double), _ end: Double, _ isNegative: Bool,
    _ layer: PlotLayer, _ frame: PlotFrame, _ picture: inout Picture
  ) {
    let middle = span.start + span.width / 2
    if layer.isHorizontal {
      let shift = isNegative ? -5.0 : 5.0
      picture.add(
        [text], at: Position(end + shift, middle), isNegative ? .end : .start, .value)
    } else {
      let shift = frame.metrics.lineHeight / 2 + 2
      picture.add(
        [text], at: Position(middle, end + (isNegative ? shift : -shift)), .middle, .value)
    }
  }

  /// The shorthand of a value that is not there, where its bar would begin.
  private static func label(
    missing point: PlotPoint, _ span: (start: Double, width: Double), _ layer: PlotLayer,
    _ frame: PlotFrame, _ picture: inout Picture
  ) {
    guard let letter = point.shorthand, !layer.isStacked else { return }
    let text = "[\(letter)]"
    let needed = layer.isHorizontal ? frame.metrics.size : frame.metrics.width(of: text)
    guard needed <= (layer.offsets == 1 ? frame.x.step + frame.y.step : span.width) else { return }
    label(text, span, frame.base(layer), false, layer, frame, &picture)
  }
}
