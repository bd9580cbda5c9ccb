import Base

extension ModelBuilder {
  /// Puts bars and areas of several series on top of each other, from zero: those below zero
  /// downwards.
  mutating func stack(_ plotted: inout [PlotLayer]) {
    for index in plotted.indices {
      let layer = plotted[index]
      guard layer.mark.type.startsAtZero, let mode = stackMode(index, layer) else { continue }
      plotted[index].isStacked = true
      if mode == .normalize, layer.points.contains(where: { ($0.value(layer) ?? 0) < 0 }) {
        report(
          "shares of a whole must not be negative: \"stack: normalize\" has values below zero",
          at: valueDefinition(index, layer)?.range ?? layers[index].mark.range)
      }
      plotted[index].points = stacked(layer, isNormalized: mode == .normalize)
    }
  }

  /// Nil where the layer is not stacked.
  private func stackMode(_ index: Int, _ layer: PlotLayer) -> ChannelDefinition.Stack? {
    guard layer.channels.isDisjoint(with: [.x2, .y2]) else { return nil }
    let definition = valueDefinition(index, layer)
    if definition?.stack == ChannelDefinition.Stack.none { return nil }
    if let given = definition?.stack { return given }
    let isGrouped = !layer.channels.isDisjoint(with: [.xOffset, .yOffset])
    let hasParts = !layer.channels.isDisjoint(with: [.color, .detail])
    return hasParts && !isGrouped && repeatsPlaces(layer) ? .zero : nil
  }

  /// Whether a place has several rows: bars coloured by their own name are no stack.
  private func repeatsPlaces(_ layer: PlotLayer) -> Bool {
    var seen: Set<Double> = []
    return layer.points.contains { point in
      let place = layer.isHorizontal ? point.y : point.x
      return place.map { !seen.insert($0).inserted } ?? false
    }
  }

  private func valueDefinition(_ index: Int, _ layer: PlotLayer) -> ChannelDefinition? {
    layers[index].encoding[layer.isHorizontal ? .x : .y]
  }

  /// The same points with both ends, those of one place in the order of the series.
  private func stacked(_ layer: PlotLayer, isNormalized: Bool) -> [PlotPoint] {
    var totals: [StackPlace: (above: Double, below: Double)] = [:]
    var sums: [StackPlace: Double] = [:]
    for point in layer.points {
      guard let place = StackPlace(point, layer) else { continue }
      sums[place, default: 0] += (point.value(layer) ?? 0).magnitude
    }
    let order = layer.points.indices.sorted { left, right in
      let (first, second) = (layer.points[left], layer.points[right])
      return (first.order ?? 0, first.color, left) < (second.order ?? 0, second.color, right)
    }
    var points = layer.points
    for index in order {
      guard let place = StackPlace(points[index], layer), var value = points[index].value(layer)
      else { continue }
      if isNormalized { value = sums[place].map { $0 == 0 ? 0 : value / $0 } ?? 0 }
      var total = totals[place] ?? (0, 0)
      let base = value < 0 ? total.below : total.above
      if value < 0 { total.below += value } else { total.above += value }
      totals[place] = total
      points[index].setSpan(layer, base, base + value)
    }
    return points
  }
}

/// Where a stack stands.
private struct StackPlace: Hashable {
  let place: Double
  let offset: Int

  init?(_ point: PlotPoint, _ layer: PlotLayer) {
    guard let place = layer.isHorizontal ? point.y : point.x else { return nil }
    self.place = place
    offset = point.offset
  }
}

extension PlotPoint {
  /// The value along the layer's direction.
  func value(_ layer: PlotLayer) -> Double? { layer.isHorizontal ? x : y }

  /// The other end of its interval or part of a stack.
  func secondValue(_ layer: PlotLayer) -> Double? { layer.isHorizontal ? x2 : y2 }

  /// Its place across the layer's direction.
  func place(_ layer: PlotLayer) -> Double? { layer.isHorizontal ? y : x }

  fileprivate mutating func setSpan(_ layer: PlotLayer, _ base: Double, _ end: Double) {
    if layer.isHorizontal {
      (x2, x) = (base, end)
    } else {
      (y2, y) = (base, end)
    }
  }
}
