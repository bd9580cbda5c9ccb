// Round numbers on an axis, chosen as d3-array 3 and d3-scale 4 choose them.

/// About as many round values as asked for, within the two ends, and in their order.
///
/// The values are multiples of 1, 2 or 5 times a power of ten. Empty where no count is asked for or
/// where an end is not finite.
package func ticks(from start: Double, to stop: Double, count: Double) -> [Double] {
  guard count > 0, start.isFinite, stop.isFinite else { return [] }
  if start == stop { return [start] }
  let values = TickRun(from: min(start, stop), to: max(start, stop), count: count).values
  return stop < start ? values.reversed() : values
}

/// The step between ticks where it is a whole number; below one the negative of its inverse, so
/// that ticks are whole numbers divided by a whole number: 3 / 10 is 0.3, 3 * 0.1 is not.
///
/// Zero, infinite or NaN where the ends leave no step.
package func tickIncrement(from start: Double, to stop: Double, count: Double) -> Double {
  TickRun(from: start, to: stop, count: count).increment
}

/// The distance from one tick to the next, negative where the ends run backwards.
package func tickStep(from start: Double, to stop: Double, count: Double) -> Double {
  let increment = tickIncrement(from: min(start, stop), to: max(start, stop), count: count)
  return (stop < start ? -1 : 1) * (increment < 0 ? 1 / -increment : increment)
}

/// The ends moved outwards to ticks. They stay where they are where that cannot be done.
package func niceDomain(from start: Double, to stop: Double, count: Double) -> Extent {
  var (low, high) = (min(start, stop), max(start, stop))
  var previous: Double?
  for _ in 0..<10 {
    let step = tickIncrement(from: low, to: high, count: count)
    if step == previous { return stop < start ? Extent(high, low) : Extent(low, high) }
    guard step > 0 || step < 0 else { break }
    if step > 0 {
      low = (low / step).rounded(.down) * step
      high = (high / step).rounded(.up) * step
    } else {
      low = (low * step).rounded(.up) / step
      high = (high * step).rounded(.down) / step
    }
    previous = step
  }
  return Extent(start, stop)
}

/// Ticks as whole multiples of an increment.
private struct TickRun {
  private(set) var first, last, increment: Double

  /// No axis has more ticks than this; whoever asks for more has mistaken a count.
  private static let limit = 10_000.0

  /// - Parameter count: above zero; the ends are in rising order.
  init(from start: Double, to stop: Double, count: Double) {
    let step = (stop - start) / max(0, count)
    let power = commonLogarithm(step).rounded(.down)
    let factor = Self.factor(of: step / powerOfTen(power))
    increment = power < 0 ? -(powerOfTen(-power) / factor) : powerOfTen(power) * factor
    (first, last) = (0, 0)
    (first, last) = (index(of: start), index(of: stop))
    if value(first) < start { first += 1 }
    if value(last) > stop { last -= 1 }
    // Half a tick to two: rather two than none.
    if last < first, count >= 0.5, count < 2 {
      self = TickRun(from: start, to: stop, count: count * 2)
    }
  }

  /// None where the ends leave no step.
  var values: [Double] {
    guard last >= first, last - first < Self.limit, increment.isFinite else { return [] }
    return (0...Int(last - first)).map { value(first + Double($0)) }
  }

  /// The nearest of 1, 2, 5 and 10, in proportion.
  private static func factor(of step: Double) -> Double {
    if step >= (50.0).squareRoot() { return 10 }
    if step >= (10.0).squareRoot() { return 5 }
    return step >= (2.0).squareRoot() ? 2 : 1
  }

  private func index(of end: Double) -> Double {
    roundedHalfUp(increment < 0 ? end * -increment : end / increment)
  }

  private func value(_ index: Double) -> Double {
    increment < 0 ? index / -increment : index * increment
  }
}

/// The nearest whole number, halves upwards as JavaScript rounds; exact beyond 2 to the 52nd.
func roundedHalfUp(_ value: Double) -> Double {
  let floor = value.rounded(.down)
  return value - floor >= 0.5 ? floor + 1 : floor
}
