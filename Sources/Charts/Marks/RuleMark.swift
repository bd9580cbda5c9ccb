/// Straight lines: between two ends where a row gives both, else across the whole plot.
enum RuleMark: ChartMark {
  static let name = "rule"
  static let swatch = Swatch.line

  static func missingChannels(of layer: ChartLayer) -> String? {
    layer.encoding[.x] == nil && layer.encoding[.y] == nil ? "\"x\", \"y\" or both" : nil
  }

  static func draw(_ layer: PlotLayer, in frame: PlotFrame, into picture: inout Picture) {
    for point in layer.points {
      guard let ends = ends(of: point, layer, frame) else { continue }
      picture.add(.line(ends.0, ends.1), layer.isInterval ? .interval : .rule)
      picture.addObstacle(Box(from: ends.0, to: ends.1))
    }
  }

  private static func ends(
    of point: PlotPoint, _ layer: PlotLayer, _ frame: PlotFrame
  ) -> (Position, Position)? {
    let plot = frame.plot
    if layer.isInterval { return intervalEnds(of: point, layer, frame) }
    if layer.channels.contains(.y), !layer.channels.contains(.x), let value = point.y {
      let y = frame.y.position(of: value)
      return (Position(plot.x, y), Position(plot.maxX, y))
    }
    guard let value = point.x else { return nil }
    let x = frame.x.position(of: value)
    return (Position(x, plot.y), Position(x, plot.maxY))
  }
}

extension PlotLayer {
  /// Each row has two ends.
  var isInterval: Bool { channels.contains(.x2) || channels.contains(.y2) }
}

/// Both ends of a row's interval, in the middle of its part of the band.
func intervalEnds(
  of point: PlotPoint, _ layer: PlotLayer, _ frame: PlotFrame
) -> (Position, Position)? {
  guard let first = point.value(layer), let second = point.secondValue(layer),
    let across = frame.middle(of: point, in: layer)
  else { return nil }
  let scale = frame.valueScale(layer)
  return (
    frame.position(across: across, along: scale.position(of: first), layer),
    frame.position(across: across, along: scale.position(of: second), layer)
  )
}
