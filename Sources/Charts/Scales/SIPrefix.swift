/// A unit's prefix for a power of a thousand.
struct SIPrefix: Hashable, Sendable {
  /// A multiple of three from −24 to 24.
  let exponent: Int

  /// - Parameter exponent: the power of ten of a number's first digit.
  init(of exponent: Int) {
    let thousands = exponent >= 0 ? exponent / 3 : (exponent - 2) / 3
    self.exponent = max(-8, min(8, thousands)) * 3
  }

  var symbol: String {
    let symbols = [
      "y", "z", "a", "f", "p", "n", "µ", "m", "", "k", "M", "G", "T", "P", "E", "Z", "Y",
    ]
    return symbols[8 + exponent / 3]
  }
}

/// The power of ten of the first digit, as the number is written shortest; nil for zero and for
/// what is not finite.
func decimalExponent(_ value: Double) -> Int? {
  value.isFinite && value != 0 ? DecimalDigits(shortest: value).exponent : nil
}

/// So many significant digits of a magnitude in the nearest SI unit: 1.50 and `k` for 1,500.
func prefixNotation(_ value: Double, digits: Int) -> (digits: String, unit: String) {
  guard value.isFinite, value != 0 else { return (precisionNotation(value, digits: digits), "") }
  let parts = significantDigits(value, count: digits)
  let prefix = SIPrefix(of: parts.exponent)
  let whole = parts.exponent - prefix.exponent + 1
  if whole > 0 { return (pointed(parts.digits, after: whole), prefix.symbol) }
  // Less than a yocto unit: what it takes to show the number's place.
  let count = digits + whole - 1
  let rest = significantDigits(value, count: count > 0 ? count : nil).digits
  return ("0." + String(repeating: "0", count: -whole) + rest, prefix.symbol)
}

/// So many significant digits of a magnitude in decimal notation, however large it is.
func roundedNotation(_ value: Double, digits: Int) -> String {
  guard value.isFinite, value != 0 else { return plainNotation(value) }
  let parts = significantDigits(value, count: digits)
  return parts.exponent < 0
    ? "0." + String(repeating: "0", count: -parts.exponent - 1) + parts.digits
    : pointed(parts.digits, after: parts.exponent + 1)
}

/// A magnitude rounded to a whole number, halves upwards.
func wholeNotation(_ value: Double) -> String {
  guard value.isFinite else { return plainNotation(value) }
  return pointed(significantDigits(roundedHalfUp(value), count: nil))
}

/// The same to the base 2, 8 or 16.
func wholeNotation(_ value: Double, bitsPerDigit: Int) -> String {
  guard value.isFinite else { return plainNotation(value) }
  let whole = roundedHalfUp(value)
  guard whole > 0 else { return "0" }
  let zeros = max(0, Int(whole.exponent) - 52)
  let mantissa = UInt64(whole / Double(sign: .plus, exponent: zeros, significand: 1))
  let bits = String(mantissa, radix: 2) + String(repeating: "0", count: zeros)
  let lead = String(
    repeating: "0", count: (bitsPerDigit - bits.count % bitsPerDigit) % bitsPerDigit)
  let all = Array((lead + bits).utf8)
  return stride(from: 0, to: all.count, by: bitsPerDigit).map { start in
    let digit = all[start..<start + bitsPerDigit].reduce(0) { $0 * 2 + Int($1 & 1) }
    return String(digit, radix: 16)
  }.joined()
}

private func pointed(_ parts: (digits: String, exponent: Int)) -> String {
  pointed(parts.digits, after: parts.exponent + 1)
}

/// - Parameter whole: how many digits stand before the point; above zero.
private func pointed(_ digits: String, after whole: Int) -> String {
  let missing = whole - digits.utf8.count
  return missing >= 0
    ? digits + String(repeating: "0", count: missing)
    : "\(digits.prefix(whole)).\(digits.dropFirst(whole))"
}
