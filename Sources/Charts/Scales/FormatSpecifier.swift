/// How a number is to be written, in d3-format's notation:
/// `[[fill]align][sign][symbol][0][width][,][.precision][~][type]`.
package struct FormatSpecifier: Hashable, Sendable {
  package enum Align: Character, Sendable {
    case left = "<"
    case right = ">"
    case centre = "^"
    /// To the right, with the sign and symbol to the left of the padding.
    case afterSign = "="
  }

  package enum Sign: Character, Sendable {
    case minus = "-"
    case plus = "+"
    case parentheses = "("
    case space = " "
  }

  package enum Symbol: Character, Sendable {
    case currency = "$"
    /// `0x`, `0o` and `0b` before numbers to such a base.
    case base = "#"
  }

  package enum NumberType: Character, Sendable {
    case exponent = "e"
    case fixed = "f"
    /// Decimal or exponent notation, rounded to significant digits.
    case general = "g"
    /// Decimal notation, rounded to significant digits.
    case rounded = "r"
    case prefix = "s"
    case percent = "%"
    case roundedPercent = "p"
    case integer = "d"
    case binary = "b"
    case octal = "o"
    case hexadecimal = "x"
    case upperHexadecimal = "X"
    /// The number as it is.
    case verbatim = "c"
  }

  package var fill: Character = " "
  package var align = Align.right
  package var sign = Sign.minus
  package var symbol: Symbol?
  package var padsWithZeros = false
  package var width = 0
  package var groups = false
  package var precision: Int?
  package var trims = false
  package var type: NumberType?

  package init(
    groups: Bool = false, precision: Int? = nil, trims: Bool = false, type: NumberType? = nil
  ) {
    self.groups = groups
    self.precision = precision
    self.trims = trims
    self.type = type
  }
}

// MARK: - Reading

extension FormatSpecifier {
  /// Nil where the text is no specifier, also where its type is none (d3 takes `z` for no type) or
  /// its width or precision is above 999.
  package init?(_ text: String) {
    var rest = Array(text)[...]
    readAlignment(&rest)
    if let value = rest.first.flatMap(Sign.init) { (sign, rest) = (value, rest.dropFirst()) }
    if let value = rest.first.flatMap(Symbol.init) { (symbol, rest) = (value, rest.dropFirst()) }
    padsWithZeros = take("0", from: &rest)
    guard let width = readNumber(&rest) else { return nil }
    self.width = width ?? 0
    groups = take(",", from: &rest)
    if take(".", from: &rest) {
      guard let digits = readNumber(&rest), let digits else { return nil }
      precision = digits
    }
    trims = take("~", from: &rest)
    if rest.first == "n" {
      (groups, type, rest) = (true, .general, rest.dropFirst())
    } else if let value = rest.first.flatMap(NumberType.init) {
      (type, rest) = (value, rest.dropFirst())
    }
    guard rest.isEmpty else { return nil }
  }

  private mutating func readAlignment(_ rest: inout ArraySlice<Character>) {
    let second = rest.dropFirst().first.flatMap(Align.init)
    if let second, let first = rest.first {
      (fill, align, rest) = (first, second, rest.dropFirst(2))
    } else if let first = rest.first.flatMap(Align.init) {
      (align, rest) = (first, rest.dropFirst())
    }
  }
}

private func take(_ mark: Character, from rest: inout ArraySlice<Character>) -> Bool {
  guard rest.first == mark else { return false }
  rest.removeFirst()
  return true
}

/// `.some(nil)` where there are no digits, nil where there are too many.
private func readNumber(_ rest: inout ArraySlice<Character>) -> Int?? {
  let digits = rest.prefix { "0"..."9" ~= $0 }
  rest = rest.dropFirst(digits.count)
  guard !digits.isEmpty else { return .some(nil) }
  guard let value = Int(String(digits)), value <= 999 else { return nil }
  return value
}
