extension ChartLayout {
  /// The grounds of ranges, below everything else.
  mutating func addShades(_ frame: PlotFrame) {
    for annotation in model.annotations {
      if case .range(let isX, let from, let to) = annotation.kind {
        picture.add(.rectangle(shade(isX, from, to, frame)), .shade)
      }
    }
  }

  /// Lines and texts of annotations, where they keep clear of other texts, and of marks if they can.
  mutating func addAnnotations(_ frame: PlotFrame) {
    for annotation in model.annotations {
      if case .line(let isX, let value) = annotation.kind {
        let (start, end) = referenceLine(isX, value, frame)
        picture.add(.line(start, end), .reference)
        picture.addObstacle(Box(from: start, to: end))
      }
    }
    for annotation in model.annotations {
      let limit = min(frame.plot.width * 0.45, 180)
      let text = WrappedText(annotation.text, within: limit, metrics, most: 5)
      guard let place = bestPlace(among: places(of: annotation, text, frame), text, frame) else {
        picture.dropText()
        continue
      }
      if case .point(let x, let y) = annotation.kind {
        addLeader(from: frame.position(x, y), to: place.box)
      }
      let first = Position(place.x, place.box.y + metrics.lineHeight / 2)
      picture.add(text.lines, at: first, place.anchor, .annotation)
    }
  }

  func shade(_ isX: Bool, _ from: Double, _ to: Double, _ frame: PlotFrame) -> Box {
    let (scale, plot) = (isX ? frame.x : frame.y, frame.plot)
    let first = scale.bandwidth > 0 ? scale.bandStart(of: from) : scale.position(of: from)
    let last =
      scale.bandwidth > 0 ? scale.bandStart(of: to) + scale.bandwidth : scale.position(of: to)
    let start = min(max(min(first, last), isX ? plot.x : plot.y), isX ? plot.maxX : plot.maxY)
    let end = min(max(max(first, last), isX ? plot.x : plot.y), isX ? plot.maxX : plot.maxY)
    return isX
      ? Box(x: start, y: plot.y, width: end - start, height: plot.height)
      : Box(x: plot.x, y: start, width: plot.width, height: end - start)
  }

  func referenceLine(
    _ isX: Bool, _ value: Double, _ frame: PlotFrame
  ) -> (Position, Position) {
    let (place, plot) = ((isX ? frame.x : frame.y).position(of: value), frame.plot)
    return isX
      ? (Position(place, plot.y), Position(place, plot.maxY))
      : (Position(plot.x, place), Position(plot.maxX, place))
  }

  private mutating func addLeader(from point: Position, to box: Box) {
    let end = Position(
      min(max(point.x, box.x), box.maxX), min(max(point.y, box.y), box.maxY))
    let (dx, dy) = (end.x - point.x, end.y - point.y)
    let length = (dx * dx + dy * dy).squareRoot()
    guard length > 10 else { return }
    let start = Position(point.x + dx / length * 6, point.y + dy / length * 6)
    let stop = Position(end.x - dx / length * 2, end.y - dy / length * 2)
    picture.add(.line(start, stop), .leader)
  }
}
