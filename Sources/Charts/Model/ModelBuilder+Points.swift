import Base
import Tables

extension ModelBuilder {
  /// A layer's rows as places on the axes.
  mutating func plot(
    _ index: Int, _ x: AxisModel, _ y: AxisModel, colors: SeriesModel, dashes: SeriesModel,
    shapes: SeriesModel
  ) -> PlotLayer {
    let (layer, rows) = (layers[index], rows[index])
    let places = (x: AxisPlaces(x), y: AxisPlaces(y))
    let offsetChannel: ChartChannel = layer.encoding[.yOffset] == nil ? .xOffset : .yOffset
    let offsets = layer.encoding[offsetChannel] == nil ? [] : offsetValues(offsetChannel)
    var groups: [[ChartTable.Value?]: Int] = [:]
    let groupChannels = [ChartChannel.color, .strokeDash, .shape, .detail].map(\.index)
    let points = rows.rows.map { row in
      var point = PlotPoint()
      point.x = places.x.place(of: row[ChartChannel.x.index])
      point.y = places.y.place(of: row[ChartChannel.y.index])
      point.x2 = places.x.place(of: row[ChartChannel.x2.index])
      point.y2 = places.y.place(of: row[ChartChannel.y2.index])
      point.offset = row[offsetChannel.index].flatMap { offsets.firstIndex(of: $0) } ?? 0
      point.color = colors.index(of: row[ChartChannel.color.index])
      point.dash = dashes.index(of: row[ChartChannel.strokeDash.index])
      point.shape = shapes.index(of: row[ChartChannel.shape.index])
      let key = groupChannels.map { row[$0] }
      point.group = groups[key] ?? groups.count
      groups[key] = point.group
      point.order = row[ChartChannel.order.index]?.number
      point.text = text(row[ChartChannel.text.index], layer)
      point.shorthand = shorthand(row)
      return point
    }
    return PlotLayer(
      mark: layer.mark, points: points,
      isHorizontal: isHorizontal(layer, x, y),
      hasSeries: layer.encoding[.color] != nil, offsets: max(1, offsets.count),
      valueFormat: valueFormat(layer, rows, isHorizontal: isHorizontal(layer, x, y)),
      channels: Set(layer.encoding.keys))
  }

  private mutating func offsetValues(_ channel: ChartChannel) -> [ChartTable.Value] {
    let values = rows.flatMap { $0.values(of: channel) }.filter { !$0.isMissing }.distinct()
    guard let definition = definition(channel) else { return values }
    // The bars of a group stand in the order of their legend.
    if definition.field?.value == self.definition(.color)?.field?.value,
      let color = self.definition(.color)
    {
      return ordered(values, by: color, .color)
    }
    return ordered(values, by: definition, channel)
  }

  /// Values run along x where names or periods stand on y.
  private func isHorizontal(_ layer: ChartLayer, _ x: AxisModel, _ y: AxisModel) -> Bool {
    if x.isNumeric != y.isNumeric { return x.isNumeric }
    if x.isNumeric { return layer.encoding[.x2] != nil && layer.encoding[.y2] == nil }
    return y.isDiscrete && !x.isDiscrete
  }

  private func shorthand(_ row: LayerRows.Row) -> String? {
    for channel in [ChartChannel.y, .x] {
      if case .missing(let letter?)? = row[channel.index] { return letter }
    }
    return nil
  }

  private mutating func text(_ value: ChartTable.Value?, _ layer: ChartLayer) -> String? {
    guard let value else { return nil }
    guard case .number(let number, let text) = value,
      let format = layer.encoding[.text]?.format
    else { return value.isMissing ? nil : value.plainText }
    if let format = NumberFormat(format.value) { return format.text(of: number) }
    report(
      "a format of numbers must be like \",.1f\" or \".0%\", as d3 writes it", at: format.range)
    return text
  }

  /// With the decimals that the author gives, else as many as the data have: three at most, or as
  /// many as the least value needs to be told from zero.
  private func valueFormat(
    _ layer: ChartLayer, _ rows: LayerRows, isHorizontal: Bool
  ) -> NumberFormat {
    let channel: ChartChannel = isHorizontal ? .x : .y
    let given = axisDefinition(channel)?.axis.format.flatMap { FormatSpecifier($0.value) }
    if let given, given.precision != nil || given.type != .fixed { return NumberFormat(given) }
    let column = rows.columns[channel.index].map { table.columns[$0] }
    let values = rows.values(of: channel)
    let decimals =
      column?.decimals
      ?? values.lazy.compactMap { value in
        if case .number(_, let text) = value { decimalPlaces(of: text) } else { nil }
      }.max() ?? 0
    let least = values.lazy.compactMap { $0.number?.magnitude }.filter { $0 > 0 }.min() ?? 1
    let needed = least < 1 ? min(Int((-commonLogarithm(least)).rounded(.up)) + 1, 12) : 0
    return NumberFormat(
      FormatSpecifier(groups: true, precision: min(decimals, max(3, needed)), type: .fixed))
  }

  /// A bar, a point of a line and a part of an area stand for one row each.
  mutating func checkUniqueness(_ plotted: [PlotLayer]) {
    for (index, layer) in plotted.enumerated()
    where layer.mark.type.startsAtZero || layer.mark.type.runsAlong {
      var seen: Set<[Double]> = []
      for point in layer.points {
        let places = layer.isHorizontal ? point.y : point.x
        guard let place = places, layer.channels.isDisjoint(with: [.x2, .y2, .order]) else {
          continue
        }
        let group = Double(point.group) * 1000 + Double(point.offset)
        if !seen.insert([place, group]).inserted {
          let channel = layer.isHorizontal ? "y" : "x"
          report(
            "a mark \"\(layer.mark.type.name)\" must stand for one row: several have the same "
              + "\"\(channel)\" and series",
            at: layers[index].mark.range,
            help:
              "add \"aggregate\", tell them apart by \"color\" or \"detail\", or leave rows out "
              + "with \"transform\"")
          return
        }
      }
    }
  }
}

/// The places of an axis' values.
private struct AxisPlaces {
  private let categories: [ChartTable.Value: Int]?

  init(_ axis: AxisModel) {
    categories = axis.categories.map { list in
      Dictionary(list.enumerated().map { ($1.value, $0) }, uniquingKeysWith: { first, _ in first })
    }
  }

  func place(of value: ChartTable.Value?) -> Double? {
    guard let value else { return nil }
    if let categories { return categories[value].map(Double.init) }
    switch value {
    case .number(let number, _): return number
    case .period(let period): return period.start
    case .text, .missing: return nil
    }
  }
}

/// The digits after the point: 2 of `21.40`, 4 of `1.5e-3`.
func decimalPlaces(of text: String) -> Int {
  let digits = text.firstIndex(of: ".").map { point in
    text[text.index(after: point)...].prefix { $0.isNumber }.count
  }
  let exponent = text.firstIndex { $0 == "e" || $0 == "E" }
    .flatMap { Int(text[text.index(after: $0)...]) }
  return max(0, (digits ?? 0) - (exponent ?? 0))
}
