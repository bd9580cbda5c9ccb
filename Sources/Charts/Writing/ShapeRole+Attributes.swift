extension ShapeRole {
  /// Presentation attributes for a picture on white, in order.
  func attributes(_ metrics: TextMetrics) -> [(name: String, value: String)] {
    switch self {
    case .grid: stroke(FileColours.grid, 1)
    case .baseline, .tick: stroke(FileColours.axis, 1)
    case .fill(let series):
      [("fill", FileColours.series(series)), ("stroke", "#ffffff"), ("stroke-width", "1")]
    case .stroke(let series, let dash):
      [("fill", "none")] + stroke(FileColours.series(series), 2.5)
        + [("stroke-linejoin", "round")]
        + (dash == 0 ? [] : [("stroke-dasharray", dashPatterns[dash % dashPatterns.count])])
    case .marker(let series):
      [("fill", FileColours.series(series)), ("stroke", "#ffffff"), ("stroke-width", "1")]
    case .band(let series):
      [("fill", FileColours.series(series)), ("fill-opacity", "0.2")]
    case .interval: stroke(FileColours.text, 1.5)
    case .rule: stroke(FileColours.text, 1.5)
    case .shade: [("fill", FileColours.shade)]
    case .reference: stroke(FileColours.axis, 1.5) + [("stroke-dasharray", "5 4")]
    case .leader: stroke(FileColours.axis, 1)
    case .label(let role): labelAttributes(role, metrics)
    }
  }

  private func stroke(_ colour: String, _ width: Double) -> [(name: String, value: String)] {
    let text = width == width.rounded() ? String(Int(width)) : String(width)
    return [("stroke", colour), ("stroke-width", text)]
  }

  private func labelAttributes(
    _ role: LabelRole, _ metrics: TextMetrics
  ) -> [(name: String, value: String)] {
    let size = role == .title ? 18 : role == .note ? 12 : Int(metrics.size)
    var attributes = [("font-size", String(size))]
    switch role {
    case .axis, .name, .axisTitle, .note: attributes.append(("fill", FileColours.muted))
    default: attributes.append(("fill", FileColours.text))
    }
    if role == .title { attributes.append(("font-weight", "700")) }
    if [.value, .annotation, .name].contains(role) {
      attributes += [
        ("stroke", "#ffffff"), ("stroke-width", "3"), ("stroke-linejoin", "round"),
        ("paint-order", "stroke"),
      ]
    }
    return attributes
  }
}

/// The colours of the theme's light dress.
enum FileColours {
  static let text = "#1c2430"
  static let muted = "#4d5866"
  static let axis = "#4d5866"
  static let grid = "#d9dee4"
  static let shade = "#eef1f4"

  static func series(_ number: Int) -> String { Palette.light.colour(of: number).hex }
}
