extension ChartModel {
  /// What a chart shows, in words, where the author says nothing: its kind, its axes, its series.
  var account: String {
    var parts = [kind]
    for (name, axis) in [("Horizontal", x), ("Vertical", y)] {
      if let text = axis.account { parts.append("\(name) axis: \(text).") }
    }
    if colors.values.count > 1 { parts.append("Series: \(list(colors.labels)).") }
    return parts.joined(separator: " ")
  }

  private var kind: String {
    let names = layers.map { $0.mark.type.name }
    if names.contains("bar") {
      return layers.contains(where: \.isStacked) ? "Stacked bar chart." : "Bar chart."
    }
    if names.contains("area") { return "Area chart." }
    if names.contains("line") { return "Line chart." }
    return "Chart of points."
  }
}

extension AxisModel {
  fileprivate var account: String? {
    let title = title.isEmpty ? "" : "\(title), "
    switch domain {
    case .categories(let categories):
      guard let first = categories.first, let last = categories.last else { return nil }
      return title
        + (isInTime && categories.count > 2
          ? "\(first.label) to \(last.label)" : list(categories.map(\.label)))
    case .numbers: return title.isEmpty ? nil : String(title.dropLast(2))
    case .time(let extent, let grain):
      let ends = [extent.from, extent.to].map { instant in
        TimeFormat(grain == .year ? "%Y" : grain == .month ? "%b %Y" : "%-d %b %Y")?
          .text(of: instant) ?? ""
      }
      return title + ends.joined(separator: " to ")
    }
  }
}

/// At most seven names, then how the others end.
private func list(_ names: [String]) -> String {
  names.count <= 7
    ? names.joined(separator: ", ")
    : names.prefix(6).joined(separator: ", ") + ", and others to " + (names.last ?? "")
}
