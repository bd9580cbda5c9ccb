/// A magnitude rounded to a number of decimals: halves away from zero, from the exact value.
///
/// It takes a few integers where `DecimalDigits` takes a page of digits. Numbers of charts have few
/// decimals, and are written again and again.
struct FixedDecimal {
  private let whole: UInt64
  /// In units of the last decimal.
  private let fraction: UInt64
  private let decimals: Int

  /// Nil where the integers are too short: for more than nineteen decimals, and beyond 1e19.
  init?(_ value: Double, decimals: Int) {
    guard 0...19 ~= decimals, value.magnitude < 1e19 else { return nil }
    let magnitude = value.magnitude
    let floor = magnitude.rounded(.down)
    let unit = (0..<decimals).reduce(into: UInt64(1)) { power, _ in power *= 10 }
    let fraction = rounded(magnitude - floor, unit: unit)
    let carries = fraction == unit
    whole = UInt64(floor) + (carries ? 1 : 0)
    self.fraction = carries ? 0 : fraction
    self.decimals = decimals
  }

  var text: String {
    guard decimals > 0 else { return String(whole) }
    let digits = String(fraction)
    let zeros = String(repeating: "0", count: decimals - digits.utf8.count)
    return "\(whole).\(zeros)\(digits)"
  }
}

/// How many units a number below one has, of which `unit` are one.
private func rounded(_ part: Double, unit: UInt64) -> UInt64 {
  guard part > 0 else { return 0 }
  // The part is a whole number of 53 bits, over two to the power of so many places.
  let places = 52 - Int(part.exponent)
  // Smaller ones are less than half of the nineteenth decimal.
  guard places <= 120 else { return 0 }
  let mantissa = UInt128(part.significandBitPattern | 1 << 52)
  return UInt64((mantissa * UInt128(unit) + 1 << UInt128(places - 1)) >> UInt128(places))
}
