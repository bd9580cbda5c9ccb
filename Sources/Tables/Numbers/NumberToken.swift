/// A piece of text as the reader of numbers sees it: a numeral, a word or a mark.
struct NumberToken {
  enum Kind {
    case numeral(Numeral)
    /// In small letters.
    case word(ShortWord)
    /// Letters and digits in one, dotted digits, an address: a name, never a number.
    case code
    /// One scalar that is neither letter, digit nor space.
    case mark(Unicode.Scalar)
  }

  /// Where a token stands: in the figure's own text, or right before or after it.
  enum Zone {
    case before, text, after
  }

  var kind: Kind
  /// In the bytes of its own zone.
  var range: Range<Int>
  var zone: Zone
  var followsSpace: Bool
  /// The first of its line.
  var opensLine = false
  var isCapitalised = false
  /// Of a word, found once when it is read.
  var meaning: NumberWord?
  var traits: WordTraits = []
}

extension NumberToken {
  var word: ShortWord? {
    if case .word(let word) = kind { word } else { nil }
  }

  var numeral: Numeral? {
    if case .numeral(let numeral) = kind { numeral } else { nil }
  }

  var mark: Unicode.Scalar? {
    if case .mark(let mark) = kind { mark } else { nil }
  }

  func isMark(_ scalar: Unicode.Scalar) -> Bool { mark == scalar }

  /// Hyphen, figure dash, en dash and minus, which authors use for one another.
  var isDash: Bool {
    switch mark {
    case "-", "\u{2010}", "\u{2011}", "\u{2012}", "–", "−": true
    default: false
    }
  }

  var isCurrencySign: Bool { currency != nil }
}

/// A number written in digits.
struct Numeral: Hashable {
  /// Letters that stand right after the digits.
  enum Suffix: Hashable {
    case none, plural, ordinal, time, times, fold, percent, points, measure
    case magnitude(Int)
  }

  var value: ExactDecimal
  /// The power of ten of the last digit: −2 for 7.50.
  var precision: Int
  /// How many digits stand before the point.
  var wholeDigits: Int
  var isGrouped: Bool
  var hasLeadingZero: Bool
  var suffix: Suffix
}
