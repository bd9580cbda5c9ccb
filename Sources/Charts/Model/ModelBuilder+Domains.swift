import Base
import Tables

extension ModelBuilder {
  /// Sets the ends of an axis of numbers or instants from its rows, annotations and the author's
  /// wish.
  mutating func setDomain(of axis: inout AxisModel, _ channel: ChartChannel, _ layers: [PlotLayer])
  {
    switch axis.domain {
    case .categories: return
    case .time(_, let grain):
      let values = self.values(channel, layers)
      guard var extent = extent(of: values + annotated(channel, isTime: true)) else { return }
      let ends = givenEnds(channel, isTime: true)
      if let data = self.extent(of: values) { checkWithin(ends, channel, data, isTime: true) }
      extent = Extent(ends.from ?? extent.lower, ends.to ?? extent.upper)
      // A single instant stands in the middle of a day before and a day after.
      if extent.length == 0 { extent = Extent(extent.from - 86_400, extent.to + 86_400) }
      axis.domain = .time(extent, grain: grain)
    case .numbers(_, let isLog): setNumbers(of: &axis, channel, layers, isLog: isLog)
    }
  }

  private mutating func setNumbers(
    of axis: inout AxisModel, _ channel: ChartChannel, _ layers: [PlotLayer], isLog: Bool
  ) {
    let definition = axisDefinition(channel)
    let ends = givenEnds(channel, isTime: false)
    let values = self.values(channel, layers)
    guard let data = extent(of: values) else { return }
    let needsZero = layers.contains {
      $0.mark.type.startsAtZero && $0.isHorizontal == (channel == .x)
    }
    checkZero(channel, definition, needsZero: needsZero, isLog: isLog, data, ends)
    checkWithin(ends, channel, data, isTime: false)
    let shown = extent(of: values + annotated(channel, isTime: false)) ?? data
    let wantsZero =
      !isLog && (needsZero || definition?.scale.zero?.value ?? (definition?.scale.domain == nil))
    var domain = wantsZero ? Extent(min(0, shown.lower), max(0, shown.upper)) : shown
    if !wantsZero, !isLog, ends.from == nil, channel == .y || layers.contains(where: \.isHorizontal)
    {
      domain.from = roomBelow(data, shown)
    }
    if domain.length == 0 {
      let room = domain.from == 0 ? 1 : domain.from.magnitude
      domain =
        wantsZero || isLog
        ? Extent(domain.from, domain.to + room) : Extent(domain.from - room / 2, domain.to + room)
    }
    domain = Extent(ends.from ?? domain.from, ends.to ?? domain.to)
    if domain.length <= 0 {
      report(
        "a domain must run from a smaller to a larger value", at: definition?.range ?? 0..<0,
        help: "write \"reverse: true\" to turn the axis round")
    }
    axis.isNice = definition?.scale.nice ?? (ends.from == nil && ends.to == nil)
    axis.domain = .numbers(domain, isLog: isLog)
    if layers.contains(where: { $0.isStacked }), isNormalized(channel) {
      axis.format = FormatSpecifier(precision: 0, type: .percent)
      if definition?.title == nil { axis.title = "Share" }
    }
  }

  /// A third of the data's extent below them, so that a cropped axis does not exaggerate; but not
  /// beyond zero.
  private func roomBelow(_ data: Extent, _ shown: Extent) -> Double {
    let low = min(shown.lower, data.lower - data.length / 3)
    return shown.lower >= 0 ? max(0, low) : low
  }

  private func isNormalized(_ channel: ChartChannel) -> Bool {
    layers.contains { $0.encoding[channel]?.stack == .normalize }
  }

  private func values(_ channel: ChartChannel, _ layers: [PlotLayer]) -> [Double] {
    layers.flatMap { layer in
      layer.points.flatMap { channel == .x ? [$0.x, $0.x2] : [$0.y, $0.y2] }.compactMap { $0 }
    }
  }

  private func extent(of values: [Double]) -> Extent? {
    guard let low = values.min(), let high = values.max() else { return nil }
    return Extent(low, high)
  }

  /// The ends that the author gives.
  private mutating func givenEnds(
    _ channel: ChartChannel, isTime: Bool
  ) -> (from: Double?, to: Double?) {
    guard let scale = axisDefinition(channel)?.scale else { return (nil, nil) }
    let ends = scale.domain ?? []
    if let first = scale.domain?.first, ends.count != 2 {
      report("a domain of values must have two ends", at: first.range)
    }
    return (end(scale.lowerEnd, isTime), end(scale.upperEnd, isTime))
  }

  private mutating func end(_ scalar: Located<Scalar>?, _ isTime: Bool) -> Double? {
    guard let scalar else { return nil }
    if let value = axisValue(of: scalar.value, isTime: isTime) { return value }
    report(
      isTime ? "a date or a period must stand here" : "a number must stand here",
      at: scalar.range)
    return nil
  }

  /// Where annotations stand, so that the axis reaches them.
  private func annotated(_ channel: ChartChannel, isTime: Bool) -> [Double] {
    let isX = channel == .x
    return specification.annotations.flatMap { annotation -> [Located<Scalar>] in
      switch annotation.kind {
      case .point(let x, let y): [isX ? x : y]
      case .range(let axis, let from, let to): (axis == .x) == isX ? [from, to] : []
      case .line(let axis, let value): (axis == .x) == isX ? [value] : []
      }
    }.compactMap { axisValue(of: $0.value, isTime: isTime) }
  }
}

/// A number, or the first instant of a period.
func axisValue(of scalar: Scalar, isTime: Bool) -> Double? {
  if isTime { return ChartPeriod(scalar.text)?.start }
  return scalar.number.flatMap { $0.isFinite ? $0 : nil }
}
