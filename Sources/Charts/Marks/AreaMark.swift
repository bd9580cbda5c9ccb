/// Areas from zero, or on top of each other; a missing value breaks the area.
enum AreaMark: ChartMark {
  static let name = "area"
  static let startsAtZero = true
  static let runsAlong = true
  static let swatch = Swatch.fill

  static func draw(_ layer: PlotLayer, in frame: PlotFrame, into picture: inout Picture) {
    for group in LineGroup.groups(of: layer) {
      for run in group.runs {
        guard let first = run.first, let outline = outline(of: run, layer, frame) else { continue }
        picture.add(.path(outline), .fill(frame.palette(first)))
      }
    }
  }

  /// Along the values and back along the base.
  static func outline(
    of run: [PlotPoint], _ layer: PlotLayer, _ frame: PlotFrame
  ) -> [PathStep]? {
    let scale = frame.valueScale(layer)
    var (ends, bases): ([Position], [Position]) = ([], [])
    for point in run {
      guard let value = point.value(layer), let across = frame.middle(of: point, in: layer) else {
        continue
      }
      let base = point.secondValue(layer).map { scale.position(of: $0) } ?? frame.base(layer)
      ends.append(frame.position(across: across, along: scale.position(of: value), layer))
      bases.append(frame.position(across: across, along: base, layer))
    }
    guard let start = ends.first, let last = bases.last else { return nil }
    // A point alone is drawn as wide as a line.
    if ends.count == 1 {
      let half = layer.isHorizontal ? Position(0, 1) : Position(1, 0)
      return [
        .move(Position(start.x - half.x, start.y - half.y)),
        .line(Position(start.x + half.x, start.y + half.y)),
        .line(Position(last.x + half.x, last.y + half.y)),
        .line(Position(last.x - half.x, last.y - half.y)), .close,
      ]
    }
    let interpolation = layer.mark.interpolation
    let back = Array(bases.reversed())
    return [.move(start)]
      + steps(through: ends, interpolation, isHorizontal: layer.isHorizontal)
      + [.line(last)]
      + (interpolation == .stepAfter
        ? backSteps(through: back, isHorizontal: layer.isHorizontal)
        : steps(through: back, interpolation, isHorizontal: layer.isHorizontal))
      + [.close]
  }

  /// The steps of the other edge, against their direction.
  private static func backSteps(through positions: [Position], isHorizontal: Bool) -> [PathStep] {
    zip(positions, positions.dropFirst()).flatMap { start, end -> [PathStep] in
      let corner = isHorizontal ? Position(end.x, start.y) : Position(start.x, end.y)
      return [.line(corner), .line(end)]
    }
  }
}
