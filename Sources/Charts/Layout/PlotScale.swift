/// From places on an axis, as `PlotPoint` has them, to places in the picture.
struct PlotScale: Sendable {
  private enum Kind: Sendable {
    /// From the first band's start; a step from start to start.
    case bands(start: Double, step: Double, count: Int, isReversed: Bool)
    case continuous(ContinuousScale)
  }

  private let kind: Kind
  /// Of a category; 0 on axes of numbers and instants.
  let bandwidth: Double

  init(_ scale: ContinuousScale) {
    kind = .continuous(scale)
    bandwidth = 0
  }

  init(start: Double, step: Double, bandwidth: Double, count: Int, isReversed: Bool) {
    kind = .bands(start: start, step: step, count: count, isReversed: isReversed)
    self.bandwidth = bandwidth
  }

  /// The middle of a category's band, or a value's place.
  func position(of value: Double) -> Double {
    switch kind {
    case .continuous(let scale): scale.position(of: value)
    case .bands: bandStart(of: value) + bandwidth / 2
    }
  }

  /// The lower edge of a category's band.
  func bandStart(of value: Double) -> Double {
    guard case .bands(let start, let step, let count, let isReversed) = kind else {
      return position(of: value)
    }
    return start + step * (isReversed ? Double(count - 1) - value : value)
  }

  /// From category to category; 0 on other axes.
  var step: Double {
    if case .bands(_, let step, _, _) = kind { step } else { 0 }
  }

  var domain: Extent? {
    if case .continuous(let scale) = kind { scale.domain } else { nil }
  }
}
