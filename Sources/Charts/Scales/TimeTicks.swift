// Ticks on a calendar in UTC, as d3-time 3 and d3-scale 4 choose them. Instants are seconds since
// 1970-01-01.

/// About as many instants as asked for, both ends included, in the order of the ends.
package func timeTicks(from start: Double, to stop: Double, count: Double) -> [Double] {
  guard let step = calendarStep(from: start, to: stop, count: count) else { return [] }
  let end = milliseconds(of: max(start, stop))
  var instants: [Double] = []
  var instant = step.ceiling(milliseconds(of: min(start, stop)))
  while instant <= end, instants.count < 10_000 {
    instants.append(Double(instant) / 1000)
    instant = step.next(after: instant)
  }
  return stop < start ? instants.reversed() : instants
}

/// The ends moved outwards to instants on the step that ticks would have.
package func niceTimeDomain(from start: Double, to stop: Double, count: Double) -> Extent {
  guard let step = calendarStep(from: start, to: stop, count: count) else {
    return Extent(start, stop)
  }
  return Extent(start, stop).mappingEnds(
    lower: { Double(step.floor(milliseconds(of: $0))) / 1000 },
    upper: { Double(step.ceiling(milliseconds(of: $0))) / 1000 })
}

private let ladder: [CalendarStep] =
  [1, 5, 15, 30].map { CalendarStep(.second, $0) }
  + [1, 5, 15, 30].map { CalendarStep(.minute, $0) }
  + [1, 3, 6, 12].map { CalendarStep(.hour, $0) }
  + [
    CalendarStep(.day), CalendarStep(.day, 2), CalendarStep(.week), CalendarStep(.month),
    CalendarStep(.month, 3), CalendarStep(.year),
  ]

/// The step of the ladder that is nearest to the wanted one, in proportion; beyond its ends whole
/// years or milliseconds as on a linear scale.
private func calendarStep(from start: Double, to stop: Double, count: Double) -> CalendarStep? {
  guard count > 0, [start, stop].allSatisfy(CalendarTime.representable.contains) else {
    return nil
  }
  let (start, stop) = (min(start, stop), max(start, stop))
  let target = (stop - start) * 1000 / count
  guard let above = ladder.firstIndex(where: { Double($0.length) > target }) else {
    let year = Double(CalendarStep(.year).length) / 1000
    return wholeStep(.year, tickStep(from: start / year, to: stop / year, count: count))
  }
  guard above > 0 else {
    return wholeStep(
      .millisecond, max(1, tickStep(from: start * 1000, to: stop * 1000, count: count)))
  }
  let (shorter, longer) = (ladder[above - 1], ladder[above])
  return target / Double(shorter.length) < Double(longer.length) / target ? shorter : longer
}

private func wholeStep(_ unit: CalendarStep.Unit, _ count: Double) -> CalendarStep? {
  let whole = count.rounded(.down)
  return whole >= 1 && whole < 1e6 ? CalendarStep(unit, Int(whole)) : nil
}
