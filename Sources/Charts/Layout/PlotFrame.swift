/// What marks need to know of the chart around them.
struct PlotFrame: Sendable {
  let plot: Box
  let x, y: PlotScale
  let model: ChartModel
  let metrics: TextMetrics
  /// Values are written at the bars.
  let labelsValues: Bool

  func position(_ x: Double, _ y: Double) -> Position {
    Position(self.x.position(of: x), self.y.position(of: y))
  }

  /// The colour of a point in the palette, from 0.
  func palette(_ point: PlotPoint) -> Int {
    point.color < model.colors.palette.count ? model.colors.palette[point.color] : 0
  }

  /// The dashes of a point's line: by their own channel, else as its colour.
  func dash(_ point: PlotPoint) -> Int {
    model.dashes.values.isEmpty ? point.color : point.dash
  }

  func shape(_ point: PlotPoint) -> MarkerShape {
    MarkerShape(number: model.shapes.values.isEmpty ? point.color : point.shape)
  }

  /// The part of a category's band that a point's series has: its start and its width.
  func span(of point: PlotPoint, in layer: PlotLayer) -> (start: Double, width: Double)? {
    guard let place = point.place(layer) else { return nil }
    let scale = layer.isHorizontal ? y : x
    let width = scale.bandwidth / Double(layer.offsets)
    return (scale.bandStart(of: place) + width * Double(point.offset), width)
  }

  /// The middle of that part; the place itself on other axes.
  func middle(of point: PlotPoint, in layer: PlotLayer) -> Double? {
    span(of: point, in: layer).map { $0.start + $0.width / 2 }
  }

  /// A position from a place across the layer's direction and one along it.
  func position(across: Double, along: Double, _ layer: PlotLayer) -> Position {
    layer.isHorizontal ? Position(along, across) : Position(across, along)
  }

  func valueScale(_ layer: PlotLayer) -> PlotScale { layer.isHorizontal ? x : y }

  /// Where lengths begin: zero, or the edge that is nearest to it.
  func base(_ layer: PlotLayer) -> Double {
    let scale = valueScale(layer)
    guard let domain = scale.domain else { return 0 }
    return scale.position(of: min(max(0, domain.lower), domain.upper))
  }
}

/// The forms of points, in the order of the series.
enum MarkerShape: Int, CaseIterable, Sendable {
  case circle, square, triangle, diamond, cross, triangleDown

  init(number: Int) {
    let all = MarkerShape.allCases
    self = all[number % all.count]
  }

  /// Its outline around a middle, all of about one area.
  func path(around middle: Position, radius: Double = 4.5) -> [PathStep] {
    let (x, y, r) = (middle.x, middle.y, radius)
    func outline(_ points: [(Double, Double)]) -> [PathStep] {
      let steps = points.map { Position(x + $0.0 * r, y + $0.1 * r) }
      return [.move(steps[0])] + steps.dropFirst().map { .line($0) } + [.close]
    }
    switch self {
    case .circle: return disc(middle, r)
    case .square: return outline([(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)])
    case .triangle: return outline([(0, -1.2), (1.15, 0.85), (-1.15, 0.85)])
    case .triangleDown: return outline([(0, 1.2), (-1.15, -0.85), (1.15, -0.85)])
    case .diamond: return outline([(0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)])
    case .cross:
      let (a, b) = (0.4, 1.2)
      return outline([
        (-a, -b), (a, -b), (a, -a), (b, -a), (b, a), (a, a), (a, b), (-a, b), (-a, a), (-b, a),
        (-b, -a), (-a, -a),
      ])
    }
  }
}

/// Four curves, as near to a circle as makes no difference.
private func disc(_ middle: Position, _ r: Double) -> [PathStep] {
  let k = r * 0.5523
  let (x, y) = (middle.x, middle.y)
  return [
    .move(Position(x - r, y)),
    .curve(Position(x - r, y - k), Position(x - k, y - r), Position(x, y - r)),
    .curve(Position(x + k, y - r), Position(x + r, y - k), Position(x + r, y)),
    .curve(Position(x + r, y + k), Position(x + k, y + r), Position(x, y + r)),
    .curve(Position(x - k, y + r), Position(x - r, y + k), Position(x - r, y)), .close,
  ]
}
