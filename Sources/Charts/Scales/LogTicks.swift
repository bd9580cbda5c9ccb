// Ticks and labels of a logarithmic scale to base ten, as d3-scale 4 makes them.

/// The multiples 1 to 9 of powers of ten within the two ends; over many powers the powers alone,
/// over a part of one the ticks of a linear scale.
///
/// - Parameters: both ends above zero, or both below; anything else has no ticks.
package func logTicks(from start: Double, to stop: Double, count: Double = 10) -> [Double] {
  guard start * stop > 0 || (start > 0) == (stop > 0), start != 0, stop != 0, start.isFinite,
    stop.isFinite
  else { return [] }
  let values = risingLogTicks(from: min(start, stop), to: max(start, stop), count: count)
  return stop < start ? values.reversed() : values
}

/// The ends moved outwards to powers of ten.
package func niceLogDomain(from start: Double, to stop: Double) -> Extent {
  guard start != 0, stop != 0, (start > 0) == (stop > 0) else { return Extent(start, stop) }
  let log = SignedLogarithm(isNegative: start < 0)
  return Extent(start, stop).mappingEnds(
    lower: { log.power(log.logarithm($0).rounded(.down)) },
    upper: { log.power(log.logarithm($0).rounded(.up)) })
}

private func risingLogTicks(from low: Double, to high: Double, count: Double) -> [Double] {
  let log = SignedLogarithm(isNegative: low < 0)
  let (first, last) = (log.logarithm(low), log.logarithm(high))
  guard last - first < count else {
    return ticks(from: first, to: last, count: min(last - first, count)).map(log.power)
  }
  let powers = Int(first.rounded(.down))...Int(last.rounded(.up))
  let values = powers.flatMap { log.multiples(of: $0) }.filter { low <= $0 && $0 <= high }
  return Double(values.count * 2) < count ? ticks(from: low, to: high, count: count) : values
}

/// Logarithms to base ten, of negative numbers mirrored at zero.
struct SignedLogarithm {
  let isNegative: Bool

  func logarithm(_ value: Double) -> Double {
    isNegative ? -commonLogarithm(-value) : commonLogarithm(value)
  }

  func power(_ exponent: Double) -> Double {
    isNegative ? -powerOfTen(-exponent) : powerOfTen(exponent)
  }

  /// In rising order; below one by division, which is the exact decimal's nearest number.
  fileprivate func multiples(of exponent: Int) -> [Double] {
    let factors = isNegative ? Array((1...9).reversed()) : Array(1...9)
    let divides = isNegative ? exponent > 0 : exponent < 0
    return factors.map { factor in
      divides
        ? Double(factor) / power(Double(-exponent)) : Double(factor) * power(Double(exponent))
    }
  }
}
