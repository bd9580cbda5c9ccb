/// Points, whose forms tell series apart as well as their colours.
enum PointMark: ChartMark {
  static let name = "point"
  static let swatch = Swatch.marker

  static func draw(_ layer: PlotLayer, in frame: PlotFrame, into picture: inout Picture) {
    for point in layer.points {
      guard let value = point.value(layer), let across = frame.middle(of: point, in: layer) else {
        continue
      }
      let along = frame.valueScale(layer).position(of: value)
      let middle = frame.position(across: across, along: along, layer)
      picture.add(.path(frame.shape(point).path(around: middle)), .marker(frame.palette(point)))
      picture.addObstacle(Box(x: middle.x - 5, y: middle.y - 5, width: 10, height: 10))
    }
  }
}
