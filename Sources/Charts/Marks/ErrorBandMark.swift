/// The uncertainty around a line: a pale band from `y` to `y2`, or from `x` to `x2`.
enum ErrorBandMark: ChartMark {
  static let name = "errorband"
  static let runsAlong = true
  static let swatch = Swatch.fill

  static func missingChannels(of layer: ChartLayer) -> String? { missingInterval(layer) }

  static func draw(_ layer: PlotLayer, in frame: PlotFrame, into picture: inout Picture) {
    for group in LineGroup.groups(of: layer) {
      for run in group.runs {
        guard let first = run.first, let outline = AreaMark.outline(of: run, layer, frame) else {
          continue
        }
        picture.add(.path(outline), .band(frame.palette(first)))
      }
    }
  }
}
