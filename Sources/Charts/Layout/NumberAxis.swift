import Tables

/// An axis of numbers or instants with its ticks, laid along a range.
struct NumberAxis: Sendable {
  let scale: ContinuousScale
  /// Each with its label, which may be empty.
  let ticks: [(value: Double, label: String)]

  /// - Parameters:
  ///   - range: from the place of the smallest value to that of the largest.
  ///   - count: about how many ticks; the author's wish goes before it.
  init(_ axis: AxisModel, range: Extent, count: Double) {
    let count = axis.options.tickCount ?? count
    let range = axis.isReversed ? range.reversed : range
    switch axis.domain {
    case .categories: preconditionFailure("names have no ticks of numbers")
    case .time(let domain, let grain):
      scale = ContinuousScale(.time, domain: domain, range: range)
      let ticks = Self.given(axis, on: scale) ?? timeTicks(on: scale, grain, count)
      let labels = TimeLabels(ticks, format: axis.options.format?.value)
      self.ticks = ticks.map { ($0, labels.text(of: $0)) }
    case .numbers(let domain, let isLog):
      let plain = ContinuousScale(isLog ? .log : .linear, domain: domain, range: range)
      scale = axis.isNice ? plain.nice() : plain
      let ticks = Self.given(axis, on: scale) ?? scale.ticks(count: count)
      ticks.isEmpty ? (self.ticks = []) : (self.ticks = Self.labelled(ticks, scale, axis, count))
    }
  }

  /// The author's own ticks; those beyond the axis would stand off the plot.
  private static func given(_ axis: AxisModel, on scale: ContinuousScale) -> [Double]? {
    let domain = scale.domain.lower...scale.domain.upper
    return axis.options.values?.compactMap { axisValue(of: $0.value, isTime: scale.kind == .time) }
      .filter(domain.contains)
  }

  private static func labelled(
    _ ticks: [Double], _ scale: ContinuousScale, _ axis: AxisModel, _ count: Double
  ) -> [(value: Double, label: String)] {
    let (from, to) = (scale.domain.from, scale.domain.to)
    let given = axis.options.format.flatMap { FormatSpecifier($0.value) } ?? axis.format
    if scale.kind == .log {
      let format = LogTickFormat(
        from: from, to: to, count: count,
        specifier: given ?? FormatSpecifier(groups: true, type: .fixed))
      return ticks.map { ($0, format.text(of: $0)) }
    }
    let format = tickFormat(
      from: from, to: to, count: count,
      specifier: given ?? FormatSpecifier(groups: true, type: .fixed))
    return ticks.map { ($0, format.text(of: $0)) }
  }
}

/// Ticks that stand on periods of the data's kind: yearly data have no ticks in between.
private func timeTicks(
  on scale: ContinuousScale, _ grain: ChartPeriod.Kind, _ count: Double
) -> [Double] {
  var count = count
  while count >= 1 {
    let ticks = scale.ticks(count: count)
    if ticks.allSatisfy({ isOnGrain($0, grain) }), !ticks.isEmpty { return ticks }
    count -= 1
  }
  return [scale.domain.from, scale.domain.to].filter { isOnGrain($0, grain) }
}

private func isOnGrain(_ instant: Double, _ grain: ChartPeriod.Kind) -> Bool {
  let time = CalendarTime(seconds: instant)
  guard time.millisecondOfDay == 0 else { return false }
  switch grain {
  case .day: return true
  case .month: return time.day == 1
  case .quarter: return time.day == 1 && time.month % 3 == 1
  case .year: return time.day == 1 && time.month == 1
  case .financialYear: return time.day == 1 && time.month == 4
  }
}

/// One way of writing all instants of an axis.
private struct TimeLabels {
  private let format: TimeFormat?

  init(_ ticks: [Double], format: String?) {
    let times = ticks.map { CalendarTime(seconds: $0) }
    let specifier =
      if let format {
        format
      } else if times.allSatisfy({ $0.day == 1 && $0.month == 1 }) {
        "%Y"
      } else if times.allSatisfy({ $0.day == 1 }) {
        "%b %Y"
      } else {
        Set(times.map(\.year)).count > 1 ? "%-d %b %Y" : "%-d %b"
      }
    self.format = TimeFormat(specifier)
  }

  func text(of instant: Double) -> String { format?.text(of: instant) ?? "" }
}
