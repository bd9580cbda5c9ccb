/// Short strokes across the direction of the values, one for each row.
enum TickMark: ChartMark {
  static let name = "tick"
  static let swatch = Swatch.line

  static func draw(_ layer: PlotLayer, in frame: PlotFrame, into picture: inout Picture) {
    for point in layer.points {
      guard let value = point.value(layer), let span = frame.span(of: point, in: layer) else {
        continue
      }
      let along = frame.valueScale(layer).position(of: value)
      let half = span.width > 0 ? span.width * 0.35 : 6
      let middle = span.start + span.width / 2
      let ends = [middle - half, middle + half].map {
        frame.position(across: $0, along: along, layer)
      }
      picture.add(.line(ends[0], ends[1]), .stroke(frame.palette(point), dash: 0))
      picture.addObstacle(Box(from: ends[0], to: ends[1]))
    }
  }
}
