/// A scale from numbers or instants to places along a line, as d3-scale has them.
package struct ContinuousScale: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case linear
    /// To base ten. The domain must not touch zero.
    case log
    /// Seconds since 1970-01-01 in UTC.
    case time
  }

  package let kind: Kind
  package var domain: Extent
  package var range: Extent

  package init(_ kind: Kind, domain: Extent, range: Extent) {
    self.kind = kind
    self.domain = domain
    self.range = range
  }

  /// The middle of the range where the domain is one value; never clamped. What has no place, such
  /// as zero on a logarithmic scale, stands where the range begins: a drawing never holds NaN.
  package func position(of value: Double) -> Double {
    let (start, end) = (transformed(domain.from), transformed(domain.to))
    let share = end == start ? 0.5 : (transformed(value) - start) / (end - start)
    return share.isFinite ? range.from * (1 - share) + range.to * share : range.from
  }

  /// Round values within the domain, about as many as asked for, in the domain's order.
  package func ticks(count: Double = 10) -> [Double] {
    switch kind {
    case .linear: Charts.ticks(from: domain.from, to: domain.to, count: count)
    case .log: logTicks(from: domain.from, to: domain.to, count: count)
    case .time: timeTicks(from: domain.from, to: domain.to, count: count)
    }
  }

  /// The scale with its domain widened to round values. A logarithmic one takes whole powers of
  /// ten, whatever the count.
  package func nice(count: Double = 10) -> ContinuousScale {
    var copy = self
    copy.domain =
      switch kind {
      case .linear: niceDomain(from: domain.from, to: domain.to, count: count)
      case .log: niceLogDomain(from: domain.from, to: domain.to)
      case .time: niceTimeDomain(from: domain.from, to: domain.to, count: count)
      }
    return copy
  }

  private func transformed(_ value: Double) -> Double {
    guard kind == .log else { return value }
    return domain.from < 0 ? -naturalLogarithm(-value) : naturalLogarithm(value)
  }
}
