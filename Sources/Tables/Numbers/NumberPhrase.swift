/// One number as written, with its sign, magnitude and unit mark.
struct NumberPhrase {
  enum Form {
    case digits, words
    /// "doubled", "twofold": the word is number and unit in one.
    case multiple
    /// "a third", "half", "one in five"
    case fraction
  }

  /// Indices of its tokens.
  var tokens: Range<Int>
  /// Of a share, in per cent.
  var value: ExactDecimal
  /// The power of ten of the last digit written.
  var precision: Int
  var form: Form
  var unit: FigureUnit = .none
  var hasMagnitude = false
  var hasSign = false
  /// "one in 60" is precise to the sixty.
  var outOf: ExactDecimal?
  /// "halved" says by itself that something fell.
  var isFall = false
  /// A plus sign after the number: "3,500+".
  var isOpen = false
}

extension NumberPhrase {
  mutating func scale(by power: Int) {
    value = ExactDecimal(mantissa: value.mantissa, exponent: value.exponent + power) ?? value
    (precision, hasMagnitude) = (precision + power, true)
  }
}
