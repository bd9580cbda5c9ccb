extension ChartLayout {
  /// Series' names above the plot, in the order of the data, with a sample of each.
  ///
  /// - Parameter isNamed: the names stand at the lines.
  mutating func addLegend(unless isNamed: Bool) {
    var entries: [LegendEntry] = []
    if !isNamed, model.colors.hasLegend, model.colors.values.count > 1 {
      entries += samples(of: model.colors, .color)
    }
    if model.dashes.hasLegend, model.dashes.values.count > 1,
      model.dashes.values != model.colors.values
    {
      entries += samples(of: model.dashes, .strokeDash)
    }
    if model.shapes.hasLegend, model.shapes.values.count > 1,
      model.shapes.values != model.colors.values
    {
      entries += samples(of: model.shapes, .shape)
    }
    guard !entries.isEmpty else { return }
    if !model.colors.title.isEmpty, !isNamed {
      addTitle(model.colors.title, isShown: true)
    }
    place(entries)
  }

  private func samples(of series: SeriesModel, _ channel: ChartChannel) -> [LegendEntry] {
    let swatch =
      model.layers.first { $0.channels.contains(channel) }?.mark.type.swatch ?? .fill
    return series.values.indices.map { index in
      let isColor = channel == .color
      return LegendEntry(
        label: series.labels[index], swatch: swatch,
        palette: isColor ? series.palette[index] : 0,
        dash: channel == .shape ? 0 : (isColor && !model.dashes.values.isEmpty ? 0 : index),
        shape: channel == .strokeDash ? 0 : (isColor && !model.shapes.values.isEmpty ? 0 : index))
    }
  }

  private mutating func place(_ entries: [LegendEntry]) {
    var x = 0.0
    for entry in entries {
      let room = variant.width - entry.sampleWidth - 6
      let text = WrappedText(entry.label, within: room, metrics)
      let width = entry.sampleWidth + 6 + text.width
      if x > 0, x + width > variant.width {
        x = 0
        picture.height += metrics.lineHeight + 4
      }
      let y = picture.height + metrics.lineHeight / 2
      add(entry, at: Position(x, y))
      picture.add(text.lines, at: Position(x + entry.sampleWidth + 6, y), .start, .series)
      x += width + 18
      // A name of several lines has them to itself.
      if text.lines.count > 1 {
        x = variant.width
        picture.height += Double(text.lines.count - 1) * metrics.lineHeight
      }
    }
    picture.height += metrics.lineHeight + 12
  }

  private mutating func add(_ entry: LegendEntry, at position: Position) {
    let middle = Position(position.x + entry.sampleWidth / 2, position.y)
    switch entry.swatch {
    case .fill:
      let box = Box(x: position.x, y: position.y - 6, width: 12, height: 12)
      picture.add(.rectangle(box), .fill(entry.palette))
    case .line:
      let end = Position(position.x + entry.sampleWidth, position.y)
      picture.add(.line(position, end), .stroke(entry.palette, dash: entry.dash))
    case .marker:
      let shape = MarkerShape(number: entry.shape)
      picture.add(.path(shape.path(around: middle)), .marker(entry.palette))
    }
  }

  /// Names at the ends of their lines.
  mutating func add(_ ends: SeriesEnds, _ frame: PlotFrame) {
    let left = frame.plot.maxX + ends.gap
    for item in ends.items {
      let middle = frame.plot.y + item.middle
      if ends.gap > 8, (item.end - item.middle).magnitude > 3 {
        picture.add(
          .line(
            Position(frame.plot.maxX + 4, frame.plot.y + item.end), Position(left - 4, middle)),
          .leader)
      }
      let first = middle - Double(item.lines.count - 1) / 2 * metrics.lineHeight
      picture.add(item.lines, at: Position(left, first), .start, .series)
    }
  }
}

private struct LegendEntry {
  let label: String
  let swatch: Swatch
  let palette, dash, shape: Int

  var sampleWidth: Double { swatch == .line ? 28 : 12 }
}
