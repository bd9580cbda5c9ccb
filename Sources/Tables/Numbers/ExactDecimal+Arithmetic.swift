extension ExactDecimal: Comparable {
  package static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    guard left.isNegative == right.isNegative else { return left.isNegative }
    guard let (first, second, _) = aligned(left, right) else {
      // Only a number very much larger than the other cannot be written in the other's unit.
      return (left.exponent < right.exponent) != left.isNegative
    }
    return first < second
  }
}

extension ExactDecimal {
  package func adding(_ other: ExactDecimal) -> ExactDecimal? {
    guard let (first, second, exponent) = aligned(self, other) else { return nil }
    let (sum, overflow) = first.addingReportingOverflow(second)
    return overflow || sum == .min ? nil : ExactDecimal(mantissa: sum, exponent: exponent)
  }

  package func subtracting(_ other: ExactDecimal) -> ExactDecimal? {
    adding(other.negated)
  }

  package func multiplied(by other: ExactDecimal) -> ExactDecimal? {
    let (product, overflow) = mantissa.multipliedReportingOverflow(by: other.mantissa)
    guard !overflow, product != .min else { return nil }
    return ExactDecimal(mantissa: product, exponent: exponent + other.exponent)
  }

  /// The quotient to a number of decimals, halves away from zero; nil for a division by zero.
  package func divided(by other: ExactDecimal, decimals: Int) -> ExactDecimal? {
    guard other.mantissa != 0 else { return nil }
    let shift = exponent - other.exponent + decimals
    let numerator = shift >= 0 ? mantissa.scaled(shift) : mantissa
    let denominator = shift < 0 ? other.mantissa.scaled(-shift) : other.mantissa
    guard let numerator, let denominator else { return nil }
    return ExactDecimal(mantissa: halfAway(numerator, denominator), exponent: -decimals)
  }

  /// The nearest multiple of a power of ten, halves away from zero: 2.45 to −1 is 2.5.
  package func rounded(to power: Int) -> ExactDecimal {
    guard power > exponent else { return self }
    guard let unit = Int128(1).scaled(power - exponent) else { return .zero }
    return ExactDecimal(mantissa: halfAway(mantissa, unit), exponent: power) ?? .zero
  }

  /// Whether the number, rounded to a power of ten, is the other one, with exact halves either way.
  package func rounds(to other: ExactDecimal, power: Int) -> Bool {
    guard let difference = subtracting(other),
      let half = ExactDecimal(mantissa: 5, exponent: power - 1)
    else { return false }
    return difference.magnitude <= half
  }

  /// Whether the other number is no further away than a limit.
  package func isWithin(_ limit: ExactDecimal, of other: ExactDecimal) -> Bool {
    subtracting(other).map { $0.magnitude <= limit } ?? false
  }
}

/// Both mantissas in the smaller of the two units; nil where one does not fit.
private func aligned(_ left: ExactDecimal, _ right: ExactDecimal) -> (Int128, Int128, Int)? {
  let exponent = min(left.exponent, right.exponent)
  guard let first = left.mantissa.scaled(left.exponent - exponent),
    let second = right.mantissa.scaled(right.exponent - exponent)
  else { return nil }
  return (first, second, exponent)
}

private func halfAway(_ numerator: Int128, _ denominator: Int128) -> Int128 {
  let (quotient, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
  guard rest.magnitude >= denominator.magnitude - rest.magnitude else { return quotient }
  return (numerator < 0) == (denominator < 0) ? quotient + 1 : quotient - 1
}

extension Int128 {
  /// The number times a power of ten; nil beyond 128 bits.
  fileprivate func scaled(_ power: Int) -> Int128? {
    guard self != 0 else { return 0 }
    var value = self
    for _ in 0..<power {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      if overflow || product == .min { return nil }
      value = product
    }
    return value
  }
}
