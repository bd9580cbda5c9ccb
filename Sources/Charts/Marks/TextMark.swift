/// Words or numbers at their places. Those that would stand on others are left out.
enum TextMark: ChartMark {
  static let name = "text"
  static let swatch = Swatch.marker

  static func missingChannels(of layer: ChartLayer) -> String? {
    let missing = [ChartChannel.x, .y, .text].filter { layer.encoding[$0] == nil }
    return missing.isEmpty
      ? nil : missing.map { "\"\($0.rawValue)\"" }.joined(separator: " and ")
  }

  static func draw(_ layer: PlotLayer, in frame: PlotFrame, into picture: inout Picture) {
    for point in layer.points {
      guard let text = point.text, !text.isEmpty, let value = point.value(layer),
        let across = frame.middle(of: point, in: layer)
      else { continue }
      let along = frame.valueScale(layer).position(of: value)
      let middle = frame.position(across: across, along: along, layer)
      guard let place = place(text, at: middle, value, layer, frame, picture) else {
        picture.dropText()
        continue
      }
      picture.add([text], at: place.position, place.anchor, .value)
    }
  }

  /// The first of the places around the point that is free, beyond its end for choice.
  private static func place(
    _ text: String, at middle: Position, _ value: Double, _ layer: PlotLayer, _ frame: PlotFrame,
    _ picture: Picture
  ) -> (position: Position, anchor: TextAnchor)? {
    let shift = frame.metrics.lineHeight / 2 + 4
    let above = (Position(middle.x, middle.y - shift), TextAnchor.middle)
    let below = (Position(middle.x, middle.y + shift), TextAnchor.middle)
    let right = (Position(middle.x + 8, middle.y), TextAnchor.start)
    let left = (Position(middle.x - 8, middle.y), TextAnchor.end)
    let places =
      layer.isHorizontal
      ? (value < 0 ? [left, right] : [right, left]) + [above, below]
      : (value < 0 ? [below, above] : [above, below]) + [right, left]
    let frameBox = Box(
      x: 0, y: frame.plot.y - frame.metrics.lineHeight, width: picture.width,
      height: frame.plot.height + frame.metrics.lineHeight)
    return places.first { place in
      let box = frame.metrics.box(of: text, at: place.0, place.1)
      return frameBox.contains(box) && !picture.texts.contains { $0.overlaps(box, by: 2) }
    }
  }
}
