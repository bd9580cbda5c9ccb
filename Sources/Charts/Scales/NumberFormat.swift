/// Numbers as d3-format 3 writes them, in British English: 3,500; −12.5%; £1.2k.
///
/// What is not a number is `NaN`, what is beyond all numbers `Infinity`: keep both from charts.
package struct NumberFormat: Hashable, Sendable {
  package let specifier: FormatSpecifier
  /// Where all numbers are written in one SI unit: its power of ten.
  private var unit: SIPrefix?

  package init(_ specifier: FormatSpecifier) {
    self.specifier = specifier.completed
  }

  /// Nil where the text is no specifier; see `FormatSpecifier`.
  package init?(_ specifier: String) {
    guard let specifier = FormatSpecifier(specifier) else { return nil }
    self.init(specifier)
  }

  /// Writes every number in the SI unit of one of them: 0.5k and 1.0k, not 500 and 1.0k.
  package init(_ specifier: FormatSpecifier, unitOf value: Double) {
    var fixed = specifier
    fixed.type = .fixed
    self.init(fixed)
    unit = SIPrefix(of: decimalExponent(value) ?? 0)
  }

  package func text(of value: Double) -> String {
    guard let unit else { return ownText(of: value) }
    return ownText(of: value * powerOfTen(-Double(unit.exponent))) + unit.symbol
  }

  private func ownText(of value: Double) -> String {
    if specifier.type == .verbatim {
      return laidOut(Parts(prefix: symbolBefore, whole: "", suffix: signed(value)))
    }
    var (digits, unit) = value.isNaN ? ("NaN", "") : magnitudeText(value.magnitude)
    if specifier.trims { digits = withoutTrailingZeros(digits) }
    var isNegative = value.sign == .minus && !value.isNaN
    if isNegative, specifier.sign != .plus, isZero(digits) { isNegative = false }
    let closing = isNegative && specifier.sign == .parentheses ? ")" : ""
    var parts = Parts(
      prefix: sign(isNegative) + symbolBefore, whole: digits, suffix: unit + percent + closing)
    if specifier.type?.isHexadecimal != true { parts.moveFraction() }
    return laidOut(parts)
  }

  private func signed(_ value: Double) -> String {
    (value < 0 ? "-" : "") + plainNotation(value.magnitude)
  }

  private func sign(_ isNegative: Bool) -> String {
    switch specifier.sign {
    case .parentheses: isNegative ? "(" : ""
    case .minus: isNegative ? "\u{2212}" : ""
    case .plus, .space: isNegative ? "\u{2212}" : String(specifier.sign.rawValue)
    }
  }

  private var symbolBefore: String {
    switch (specifier.symbol, specifier.type) {
    case (.currency, _): "£"
    case (.base, .binary): "0b"
    case (.base, .octal): "0o"
    case (.base, .hexadecimal), (.base, .upperHexadecimal): "0x"
    default: ""
    }
  }

  private var percent: String {
    guard specifier.symbol != .currency else { return "" }
    return specifier.type == .percent || specifier.type == .roundedPercent ? "%" : ""
  }

  /// The digits, and the SI prefix where the type has one.
  private func magnitudeText(_ value: Double) -> (digits: String, unit: String) {
    let precision = specifier.precision ?? 6
    switch specifier.type {
    case .prefix: return prefixNotation(value, digits: precision)
    case .percent: return (fixedNotation(value * 100, decimals: precision), "")
    case .exponent: return (exponentNotation(value, decimals: precision), "")
    case .fixed: return (fixedNotation(value, decimals: precision), "")
    case .rounded: return (roundedNotation(value, digits: precision), "")
    case .roundedPercent: return (roundedNotation(value * 100, digits: precision), "")
    case .integer: return (wholeNotation(value), "")
    case .binary: return (wholeNotation(value, bitsPerDigit: 1), "")
    case .octal: return (wholeNotation(value, bitsPerDigit: 3), "")
    case .hexadecimal: return (wholeNotation(value, bitsPerDigit: 4), "")
    case .upperHexadecimal: return (wholeNotation(value, bitsPerDigit: 4).uppercased(), "")
    case .general, .verbatim, nil: return (precisionNotation(value, digits: precision), "")
    }
  }
}

extension FormatSpecifier {
  /// With what d3 takes where nothing is said, and with the precision within its bounds.
  fileprivate var completed: FormatSpecifier {
    var copy = self
    if type == nil { (copy.precision, copy.trims, copy.type) = (precision ?? 12, true, .general) }
    if padsWithZeros || fill == "0" && align == .afterSign {
      (copy.padsWithZeros, copy.fill, copy.align) = (true, "0", .afterSign)
    }
    let precision = copy.precision ?? 6
    copy.precision =
      copy.type?.countsSignificantDigits == true
      ? max(1, min(21, precision)) : max(0, min(20, precision))
    return copy
  }
}

extension FormatSpecifier.NumberType {
  fileprivate var countsSignificantDigits: Bool {
    [.general, .roundedPercent, .rounded, .prefix].contains(self)
  }

  fileprivate var isHexadecimal: Bool { self == .hexadecimal || self == .upperHexadecimal }
}

private func isZero(_ digits: String) -> Bool {
  let mantissa = digits.utf8.prefix { $0 != UInt8(ascii: "e") }
  return mantissa.allSatisfy { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: ".") }
}
