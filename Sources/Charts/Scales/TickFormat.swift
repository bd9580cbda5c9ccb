/// How the ticks of a linear scale are written: with as many decimals as their step needs, unless
/// the specifier gives a precision. As d3-scale 4 does it.
///
/// - Parameter specifier: `,f` where none is given.
package func tickFormat(
  from start: Double, to stop: Double, count: Double,
  specifier: FormatSpecifier = FormatSpecifier(groups: true, type: .fixed)
) -> NumberFormat {
  var specifier = specifier
  let precision = TickPrecision(
    step: tickStep(from: start, to: stop, count: count).magnitude,
    largest: max(start.magnitude, stop.magnitude))
  if specifier.type == .prefix {
    specifier.precision = specifier.precision ?? precision.prefix
    return NumberFormat(specifier, unitOf: precision.largest)
  }
  specifier.precision = specifier.precision ?? precision.digits(of: specifier.type)
  return NumberFormat(specifier)
}

private struct TickPrecision {
  let step, largest: Double

  /// Nil where the type takes no precision or the step gives none.
  func digits(of type: FormatSpecifier.NumberType?) -> Int? {
    switch type {
    case .exponent: rounded.map { $0 - 1 }
    case nil, .general, .rounded, .roundedPercent: rounded
    case .fixed: fixed
    case .percent: fixed.map { $0 - 2 }
    default: nil
    }
  }

  private var fixed: Int? { decimalExponent(step).map { max(0, -$0) } }

  var prefix: Int? {
    guard let last = decimalExponent(step), let first = decimalExponent(largest) else { return nil }
    return max(0, SIPrefix(of: first).exponent - last)
  }

  private var rounded: Int? {
    guard let last = decimalExponent(step), let first = decimalExponent(largest - step) else {
      return nil
    }
    return max(0, first - last) + 1
  }
}
