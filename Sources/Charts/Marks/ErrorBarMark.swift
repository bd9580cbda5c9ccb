/// Intervals with an end at each side, from `y` to `y2` or from `x` to `x2`.
enum ErrorBarMark: ChartMark {
  static let name = "errorbar"
  static let swatch = Swatch.line

  static func missingChannels(of layer: ChartLayer) -> String? { missingInterval(layer) }

  static func draw(_ layer: PlotLayer, in frame: PlotFrame, into picture: inout Picture) {
    for point in layer.points {
      guard let (start, end) = intervalEnds(of: point, layer, frame) else { continue }
      picture.add(.line(start, end), .interval)
      for position in [start, end] {
        let half = layer.isHorizontal ? Position(0, 4) : Position(4, 0)
        picture.add(
          .line(
            Position(position.x - half.x, position.y - half.y),
            Position(position.x + half.x, position.y + half.y)), .interval)
      }
      picture.addObstacle(Box(from: start, to: end))
    }
  }
}

/// Both ends of an interval are fields: this program computes none.
func missingInterval(_ layer: ChartLayer) -> String? {
  let hasX = layer.encoding[.x] != nil && layer.encoding[.x2] != nil
  let hasY = layer.encoding[.y] != nil && layer.encoding[.y2] != nil
  if layer.encoding[.x] == nil || layer.encoding[.y] == nil { return "\"x\" and \"y\"" }
  return hasX || hasY ? nil : "both ends of the interval: \"y\" and \"y2\", or \"x\" and \"x2\""
}
