/// A decimal number as people write it, held exactly: a mantissa and a power of ten.
///
/// There is one form for each number (7.50 is 7.5), so equality is that of the parts. How precisely
/// a number was written is kept beside it, in `Numeral`. What does not fit is nil, never a trap.
package struct ExactDecimal: Hashable, Sendable {
  package let mantissa: Int128
  package let exponent: Int

  package static let zero = ExactDecimal(0)
  package static let hundred = ExactDecimal(100)

  /// Keeps sums and products of two written numbers far within 128 bits, or refuses them.
  private static let exponents = -60...60

  package init(_ whole: Int) {
    (mantissa, exponent) = stripped(Int128(whole), 0)
  }

  package init?(mantissa: Int128, exponent: Int) {
    (self.mantissa, self.exponent) = stripped(mantissa, exponent)
    guard Self.exponents.contains(self.exponent) else { return nil }
  }

  /// Reads what data files write: a sign, digits, a point, an exponent; nil for all else, NaN
  /// and infinity included.
  package init?(_ text: String) {
    var bytes = text.utf8[...]
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative || bytes.first == UInt8(ascii: "+") { bytes.removeFirst() }
    guard let (mantissa, places) = readMantissa(&bytes), let power = readPower(&bytes),
      bytes.isEmpty
    else { return nil }
    self.init(mantissa: isNegative ? -mantissa : mantissa, exponent: power - places)
  }

  package var isNegative: Bool { mantissa < 0 }

  package var magnitude: ExactDecimal { isNegative ? negated : self }

  package var negated: ExactDecimal { ExactDecimal(unchecked: -mantissa, exponent) }

  /// Safe where the parts come from a number that was checked already.
  private init(unchecked mantissa: Int128, _ exponent: Int) {
    (self.mantissa, self.exponent) = (mantissa, exponent)
  }
}

/// The mantissa without trailing zeros. The least Int128 has no negative, so it is never kept.
private func stripped(_ mantissa: Int128, _ exponent: Int) -> (Int128, Int) {
  guard mantissa != 0 else { return (0, 0) }
  var (mantissa, exponent) = (mantissa, exponent)
  // Nearly all are short, and dividing those costs a fraction.
  if var short = Int64(exactly: mantissa) {
    while short % 10 == 0 { (short, exponent) = (short / 10, exponent &+ 1) }
    return (Int128(short), exponent)
  }
  while mantissa % 10 == 0 { (mantissa, exponent) = (mantissa / 10, exponent &+ 1) }
  return (mantissa, exponent)
}

/// Digits with at most one point among them, as a whole number and its count of decimals.
private func readMantissa(_ bytes: inout Substring.UTF8View) -> (Int128, Int)? {
  var (value, places, digits): (Int128, Int, Int) = (0, 0, 0)
  var sawPoint = false
  while let byte = bytes.first, isDigit(byte) || byte == UInt8(ascii: ".") && !sawPoint {
    bytes.removeFirst()
    guard isDigit(byte) else {
      sawPoint = true
      continue
    }
    guard let longer = value.appending(byte) else { return nil }
    (value, digits) = (longer, digits + 1)
    if sawPoint { places += 1 }
  }
  return digits == 0 ? nil : (value, places)
}

/// The power after `e`; 0 where there is none.
private func readPower(_ bytes: inout Substring.UTF8View) -> Int? {
  guard let mark = bytes.first, mark | 0x20 == UInt8(ascii: "e") else { return 0 }
  let digits = bytes.dropFirst()
  bytes = bytes[bytes.endIndex...]
  guard digits.count <= 5 else { return nil }
  return Int(String(Substring(digits)))
}

extension Int128 {
  /// The number with a decimal digit more; nil beyond 36 digits.
  func appending(_ digit: UInt8) -> Int128? {
    guard self < 100_000_000_000_000_000_000_000_000_000_000_000 else { return nil }
    return self * 10 + Int128(digit & 15)
  }
}
