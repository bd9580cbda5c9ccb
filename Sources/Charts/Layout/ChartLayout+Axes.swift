extension ChartLayout {
  /// The title of the vertical axis, above it: texts are horizontal.
  mutating func addTitle(_ title: String, isShown: Bool) {
    guard isShown, !title.isEmpty else { return }
    let text = WrappedText(title, within: variant.width - 2, metrics)
    let top = picture.height + metrics.lineHeight / 2
    picture.add(text.lines, at: Position(0, top), .start, .axisTitle)
    picture.height += Double(text.lines.count) * metrics.lineHeight + 4
  }

  mutating func addGrid(_ left: LeftAxis, _ bottom: BottomAxis, _ frame: PlotFrame) {
    let plot = frame.plot
    if model.y.options.isShown, model.y.options.grid ?? model.y.isNumeric {
      for tick in left.numbers?.ticks ?? [] where !tick.label.isEmpty {
        let y = frame.y.position(of: tick.value)
        guard y >= plot.y - 0.01, y <= plot.maxY + 0.01 else { continue }
        picture.add(.line(Position(plot.x, y), Position(plot.maxX, y)), .grid)
      }
    }
    if model.x.options.isShown, model.x.options.grid ?? model.x.isNumeric {
      for tick in bottom.numbers?.ticks ?? [] where !tick.label.isEmpty {
        let x = frame.x.position(of: tick.value)
        guard x >= plot.x - 0.01, x <= plot.maxX + 0.01 else { continue }
        picture.add(.line(Position(x, plot.y), Position(x, plot.maxY)), .grid)
      }
    }
  }

  /// Where lengths begin, else along the names or times.
  mutating func addBaseline(_ frame: PlotFrame) {
    let plot = frame.plot
    if model.x.isNumeric, !model.y.isNumeric {
      let x = frame.x.position(of: nearestToZero(frame.x))
      picture.add(.line(Position(x, plot.y), Position(x, plot.maxY)), .baseline)
    } else if model.y.isNumeric {
      let y = frame.y.position(of: nearestToZero(frame.y))
      picture.add(.line(Position(plot.x, y), Position(plot.maxX, y)), .baseline)
    }
  }

  private func nearestToZero(_ scale: PlotScale) -> Double {
    guard let domain = scale.domain else { return 0 }
    return min(max(0, domain.lower), domain.upper)
  }

  mutating func addLeftLabels(
    _ left: LeftAxis, _ column: CategoryColumn?, _ frame: PlotFrame
  ) {
    guard model.y.options.isShown, model.y.options.labels else { return }
    if let column { return addNames(column, frame) }
    for tick in left.numbers?.ticks ?? [] where !tick.label.isEmpty {
      let y = frame.y.position(of: tick.value)
      guard y >= frame.plot.y - 0.01, y <= frame.plot.maxY + 0.01 else { continue }
      picture.add([tick.label], at: Position(left.width - LeftAxis.gap, y), .end, .axis)
    }
  }

  private mutating func addNames(_ column: CategoryColumn, _ frame: PlotFrame) {
    for (index, lines) in column.lines.enumerated() {
      let band = frame.y.bandStart(of: Double(index))
      if column.isAbove {
        let first = band - 2 - (Double(lines.count) - 0.5) * metrics.lineHeight
        // Clear of the line on which the bars stand.
        picture.add(lines, at: Position(frame.plot.x + 4, first), .start, .name)
      } else {
        let first =
          band + column.bandwidth / 2 - Double(lines.count - 1) / 2 * metrics.lineHeight
        picture.add(
          lines, at: Position(min(column.width, frame.plot.x - CategoryColumn.gap), first), .end,
          .axis)
      }
    }
  }

  /// Labels below the plot, and the axis' title below them.
  ///
  /// - Parameter room: that values of columns below zero take.
  mutating func addBottom(_ bottom: BottomAxis, _ frame: PlotFrame, below room: Double) {
    guard model.x.options.isShown else { return }
    let isTicked = !model.x.isNumeric && !model.x.hasOnlyBars
    for item in bottom.labels.items where !item.lines.isEmpty {
      if isTicked {
        picture.add(
          .line(
            Position(item.position, frame.plot.maxY), Position(item.position, frame.plot.maxY + 5)),
          .tick)
      }
      let y = frame.plot.maxY + room + 7 + metrics.lineHeight / 2
      picture.add(item.lines, at: Position(item.position, y), .middle, .axis)
    }
    if bottom.labels.lineCount > 0 {
      picture.height += 7 + Double(bottom.labels.lineCount) * metrics.lineHeight
    }
    guard !model.x.title.isEmpty else { return }
    let title = WrappedText(model.x.title, within: variant.width - 2, metrics)
    let isLong = title.width > frame.plot.width
    let position = Position(
      isLong ? variant.width - 1 : frame.plot.maxX, picture.height + 4 + metrics.lineHeight / 2)
    picture.add(title.lines, at: position, .end, .axisTitle)
    picture.height += 4 + Double(title.lines.count) * metrics.lineHeight
  }
}

extension AxisModel {
  /// Bars show where their names belong; lines and points need ticks.
  fileprivate var hasOnlyBars: Bool { hasBands }
}
