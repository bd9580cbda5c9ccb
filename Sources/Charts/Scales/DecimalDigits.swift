/// The decimal digits of a binary number: d.ddd times a power of ten.
///
/// Every finite `Double` is a decimal number of at most 767 digits, so rounding it is exact.
struct DecimalDigits: Hashable, Sendable {
  /// 0 to 9 each, the first not 0; empty for zero.
  private(set) var digits: [UInt8]
  /// The power of ten of the first digit; 0 for zero.
  private(set) var exponent: Int

  /// All digits of a number's magnitude. The number is finite.
  init(exact value: Double) {
    guard value != 0 else {
      (digits, exponent) = ([], 0)
      return
    }
    let unit = max(-1074, Int(value.exponent) - 52)
    let mantissa = UInt64(value.magnitude / Double(sign: .plus, exponent: unit, significand: 1))
    var number = BigDecimal(mantissa)
    number.multiply(by: unit < 0 ? 5 : 2, times: abs(unit))
    digits = number.digits
    exponent = digits.count - 1 + min(0, unit)
    trim()
  }

  /// The fewest digits that no other number has.
  init(shortest value: Double) {
    let parts = value.magnitude.description.split(separator: "e")
    let whole = parts.first?.prefix { $0 != "." } ?? ""
    digits = (parts.first ?? "").utf8.filter { $0 != UInt8(ascii: ".") }.map { $0 & 15 }
    exponent = whole.utf8.count - 1 + (parts.dropFirst().first.flatMap { Int($0) } ?? 0)
    let zeros = digits.prefix { $0 == 0 }.count
    digits.removeFirst(zeros)
    exponent -= zeros
    trim()
  }

  private mutating func trim() {
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty { exponent = 0 }
  }

  /// The first digits, halves rounded upwards, filled up with zeros. There may be none.
  ///
  /// - Returns: the digits and the power of ten of the first, one more where rounding carries.
  func rounded(significant count: Int) -> (digits: [UInt8], exponent: Int) {
    guard count >= 0 else { return ([], exponent) }
    var kept = Array(digits.prefix(count))
    kept += Array(repeating: 0, count: count - kept.count)
    guard digits.count > count, digits[count] >= 5 else { return (kept, exponent) }
    for index in kept.indices.reversed() {
      kept[index] = (kept[index] + 1) % 10
      if kept[index] != 0 { return (kept, exponent) }
    }
    return ([1] + kept.dropLast(count == 0 ? 0 : 1), exponent + 1)
  }
}

/// A whole number in limbs of nine decimal digits, the lowest first.
private struct BigDecimal {
  private var limbs: [UInt64]
  private static let base: UInt64 = 1_000_000_000

  init(_ value: UInt64) {
    limbs = [value % Self.base, value / Self.base % Self.base, value / Self.base / Self.base]
  }

  mutating func multiply(by factor: UInt64, times: Int) {
    // Thirteen at a time: 5 to the 13th times a limb is within 64 bits.
    let power = (0..<13).reduce(into: UInt64(1)) { product, _ in product *= factor }
    for _ in 0..<times / 13 { multiply(by: power) }
    for _ in 0..<times % 13 { multiply(by: factor) }
  }

  private mutating func multiply(by factor: UInt64) {
    var carry: UInt64 = 0
    for index in limbs.indices {
      let product = limbs[index] * factor + carry
      limbs[index] = product % Self.base
      carry = product / Self.base
    }
    while carry > 0 {
      limbs.append(carry % Self.base)
      carry /= Self.base
    }
  }

  /// Without zeros in front.
  var digits: [UInt8] {
    let all = limbs.reversed().flatMap { limb in
      let text = Array(String(limb).utf8)
      return Array(repeating: UInt8(0), count: 9 - text.count) + text.map { $0 & 15 }
    }
    return Array(all.drop { $0 == 0 })
  }
}
