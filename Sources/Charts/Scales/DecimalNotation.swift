// A magnitude's digits in words of JavaScript's Number: what d3-format builds upon.

/// As `toFixed` writes it: halves away from zero, from the exact value; beyond 1e21 as `String`.
func fixedNotation(_ value: Double, decimals: Int) -> String {
  guard value.magnitude < 1e21 else { return plainNotation(value) }
  if let number = FixedDecimal(value, decimals: decimals) { return number.text }
  let exact = DecimalDigits(exact: value)
  let (digits, exponent) = exact.rounded(significant: exact.exponent + 1 + decimals)
  // Rounded to fewer digits than none the number is nothing.
  let all = digits.map { Character(Unicode.Scalar($0 + 48)) }
  return decimal(String(all), exponent: all.isEmpty ? 0 : exponent, decimals: decimals)
}

/// As `toExponential` writes it; without a number of decimals as short as it can be read back.
func exponentNotation(_ value: Double, decimals: Int?) -> String {
  guard value.isFinite else { return plainNotation(value) }
  let parts = significantDigits(value, count: decimals.map { $0 + 1 })
  let fraction = parts.digits.dropFirst()
  let mark = parts.exponent < 0 ? "e-" : "e+"
  return parts.digits.prefix(1) + (fraction.isEmpty ? "" : "." + fraction) + mark
    + String(abs(parts.exponent))
}

/// As `toPrecision` writes it: exponents for very small numbers, and for those with more digits
/// before the point than are kept.
func precisionNotation(_ value: Double, digits count: Int) -> String {
  guard value.isFinite else { return plainNotation(value) }
  let parts = significantDigits(value, count: count)
  guard parts.exponent >= -6, parts.exponent < count else {
    return exponentNotation(value, decimals: count - 1)
  }
  return decimal(
    parts.digits, exponent: parts.exponent, decimals: max(0, count - 1 - parts.exponent))
}

/// As `String` writes it: the shortest digits, with an exponent from 1e21 and below 1e-6.
func plainNotation(_ value: Double) -> String {
  guard value.isFinite else { return value.isNaN ? "NaN" : "Infinity" }
  let (digits, exponent) = significantDigits(value, count: nil)
  guard exponent >= -6, exponent < 21 else { return exponentNotation(value, decimals: nil) }
  return decimal(
    digits, exponent: exponent, decimals: max(0, digits.utf8.count - 1 - exponent))
}

/// At least one digit, and the power of ten of the first.
///
/// - Parameter count: nil for as few as can be read back.
func significantDigits(_ value: Double, count: Int?) -> (digits: String, exponent: Int) {
  var parts: (digits: [UInt8], exponent: Int)
  if let count {
    parts = DecimalDigits(exact: value).rounded(significant: count)
  } else {
    let shortest = DecimalDigits(shortest: value)
    parts = (shortest.digits, shortest.exponent)
  }
  if parts.digits.isEmpty { parts.digits = [0] }
  return (String(parts.digits.map { Character(Unicode.Scalar($0 + 48)) }), parts.exponent)
}

/// Digits with a point where it belongs, and zeros where there are none.
private func decimal(_ digits: String, exponent: Int, decimals: Int) -> String {
  let missing = max(0, -exponent)
  let padded = String(repeating: "0", count: missing) + digits
  let length = max(1, exponent + 1) + decimals
  let all = padded + String(repeating: "0", count: max(0, length - padded.utf8.count))
  return decimals == 0
    ? String(all.prefix(length)) : "\(all.prefix(length - decimals)).\(all.suffix(decimals))"
}
