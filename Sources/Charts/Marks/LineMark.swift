/// Lines through points, in order of their place; a missing value breaks the line.
enum LineMark: ChartMark {
  static let name = "line"
  static let runsAlong = true
  static let swatch = Swatch.line

  static func draw(_ layer: PlotLayer, in frame: PlotFrame, into picture: inout Picture) {
    for group in LineGroup.groups(of: layer) {
      for run in group.runs {
        let positions = run.compactMap { point in place(point, layer, frame) }
        guard let first = run.first else { continue }
        let palette = frame.palette(first)
        if positions.count > 1 {
          picture.add(
            .path(path(through: positions, layer)), .stroke(palette, dash: frame.dash(first)))
        }
        addObstacles(positions, &picture)
        // A point between two gaps would not be seen.
        if layer.mark.hasPoints || positions.count == 1 {
          for position in positions {
            picture.add(.path(frame.shape(first).path(around: position)), .marker(palette))
          }
        }
      }
      label(missing: group, layer, frame, &picture)
    }
  }

  private static func place(
    _ point: PlotPoint, _ layer: PlotLayer, _ frame: PlotFrame
  ) -> Position? {
    guard let value = point.value(layer), let across = frame.middle(of: point, in: layer) else {
      return nil
    }
    return frame.position(
      across: across, along: frame.valueScale(layer).position(of: value), layer)
  }

  private static func path(through positions: [Position], _ layer: PlotLayer) -> [PathStep] {
    [.move(positions[0])]
      + steps(through: positions, layer.mark.interpolation, isHorizontal: layer.isHorizontal)
  }

  private static func addObstacles(_ positions: [Position], _ picture: inout Picture) {
    for (start, end) in zip(positions, positions.dropFirst()) {
      // A slanted line keeps only its own way free, so it is taken in pieces.
      for part in 0..<8 {
        let (from, to) = (Double(part) / 8, Double(part + 1) / 8)
        picture.addObstacle(
          Box(from: between(start, end, from), to: between(start, end, to)))
      }
    }
    for position in positions {
      picture.addObstacle(Box(x: position.x - 3, y: position.y - 3, width: 6, height: 6))
    }
  }

  /// The shorthand of a value that is not there, above the axis, of a line that is alone.
  private static func label(
    missing group: LineGroup, _ layer: PlotLayer, _ frame: PlotFrame, _ picture: inout Picture
  ) {
    guard !layer.isHorizontal, !layer.hasSeries else { return }
    for point in group.points where point.value(layer) == nil {
      guard let letter = point.shorthand, let x = frame.middle(of: point, in: layer) else {
        continue
      }
      let y = frame.plot.maxY - frame.metrics.lineHeight / 2 - 2
      picture.add(["[\(letter)]"], at: Position(x, y), .middle, .value)
    }
  }
}

private func between(_ start: Position, _ end: Position, _ share: Double) -> Position {
  Position(start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share)
}
