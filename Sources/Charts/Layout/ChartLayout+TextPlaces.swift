/// Where a text may stand.
struct TextPlace {
  let box: Box
  let x: Double
  let anchor: TextAnchor
}

extension ChartLayout {
  /// Places for an annotation's text, the best first.
  func places(
    of annotation: PlotAnnotation, _ text: WrappedText, _ frame: PlotFrame
  ) -> [TextPlace] {
    let height = Double(text.lines.count) * metrics.lineHeight
    switch annotation.kind {
    case .point(let x, let y): return ring(around: frame.position(x, y), text.width, height)
    case .range(let isX, let from, let to):
      let box = shade(isX, from, to, frame)
      return corners(of: box, text.width, height, frame.plot)
    case .line(let isX, let value):
      let (start, end) = referenceLine(isX, value, frame)
      if isX {
        let tops = stride(from: frame.plot.y + 1, to: frame.plot.maxY - height, by: height + 4)
        return tops.flatMap { top in
          [
            place(start.x + 5, top, text.width, height, .start),
            place(start.x - 5, top, text.width, height, .end),
          ]
        }
      }
      let rows = [start.y - height - 2, start.y + 3]
      let columns: [(Double, TextAnchor)] = [
        (end.x, .end), (start.x + 2, .start), ((start.x + end.x) / 2, .middle),
      ]
      return columns.flatMap { column in
        rows.map { place(column.0, $0, text.width, height, column.1) }
      }
    }
  }

  private func ring(around point: Position, _ width: Double, _ height: Double) -> [TextPlace] {
    [12.0, 26, 44, 66, 92].flatMap { distance -> [TextPlace] in
      let slant = distance * 0.75
      return [
        place(point.x, point.y - distance - height, width, height, .middle),
        place(point.x + slant, point.y - slant - height, width, height, .start),
        place(point.x - slant, point.y - slant - height, width, height, .end),
        place(point.x + distance, point.y - height / 2, width, height, .start),
        place(point.x - distance, point.y - height / 2, width, height, .end),
        place(point.x + slant, point.y + slant, width, height, .start),
        place(point.x - slant, point.y + slant, width, height, .end),
        place(point.x, point.y + distance, width, height, .middle),
      ]
    }
  }

  private func corners(
    of box: Box, _ width: Double, _ height: Double, _ plot: Box
  ) -> [TextPlace] {
    let tops = stride(from: plot.y + 2, to: max(plot.y + 3, plot.maxY - height), by: height / 2)
    let rows = box.height < plot.height ? [box.y + 2, box.maxY - height - 2] : Array(tops)
    return rows.flatMap { top in
      [
        place(box.x + 4, top, width, height, .start),
        place(box.maxX - 4, top, width, height, .end),
        place(box.maxX + 4, top, width, height, .start),
        place(box.x - 4, top, width, height, .end),
      ]
    }
  }

  private func place(
    _ x: Double, _ top: Double, _ width: Double, _ height: Double, _ anchor: TextAnchor
  ) -> TextPlace {
    let left =
      switch anchor {
      case .start: x
      case .middle: x - width / 2
      case .end: x - width
      }
    return TextPlace(
      box: Box(x: left, y: top, width: width, height: height), x: x, anchor: anchor)
  }

  /// The first that is free, else the one that covers the fewest marks; nil where each would stand
  /// on another text or outside.
  func bestPlace(
    among places: [TextPlace], _ text: WrappedText, _ frame: PlotFrame
  ) -> TextPlace? {
    let area = Box(
      x: 0, y: frame.plot.y - metrics.size * 0.6, width: variant.width,
      height: frame.plot.height + metrics.size * 0.6)
    let allowed = places.filter { place in
      area.contains(place.box) && !picture.texts.contains { $0.overlaps(place.box, by: 2) }
    }
    let counted = allowed.map { place in
      (place, picture.obstacles.count { $0.overlaps(place.box, by: 1) })
    }
    if let free = counted.first(where: { $0.1 == 0 }) { return free.0 }
    return counted.enumerated().min { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }?
      .element.0
  }
}
