/// What a scalar is to typography: the classes of the rules by which two texts are compared.
///
/// Covered: white space and default-ignorable scalars by their Unicode properties (so no-break
/// spaces, soft hyphens, zero-width and bidi marks, byte order marks, variation selectors);
/// quotation marks and dashes by list; compatibility forms by `CanonicalForms`.
enum Typography {
  case text, space, lineEnd, invisible, dash, longDash, minus, singleMark, doubleMark, dot, ellipsis

  init(_ scalar: Unicode.Scalar) {
    self = scalar.isASCII ? Typography(ascii: scalar) : Typography(other: scalar)
  }

  private init(ascii scalar: Unicode.Scalar) {
    switch scalar {
    case "\n", "\r", "\u{0B}", "\u{0C}": self = .lineEnd
    case " ", "\t": self = .space
    case "-": self = .dash
    case "'", "`": self = .singleMark
    case "\"": self = .doubleMark
    case ".": self = .dot
    default: self = .text
    }
  }

  private init(other scalar: Unicode.Scalar) {
    switch scalar {
    case "\u{2010}", "\u{2011}", "\u{FE63}", "\u{FF0D}": self = .dash
    case "\u{2012}"..."\u{2015}", "\u{FE58}": self = .longDash
    case "\u{2212}": self = .minus
    case "\u{2018}"..."\u{201B}", "\u{02BC}", "\u{00B4}": self = .singleMark
    case "\u{201C}"..."\u{201F}", "\u{00AB}", "\u{00BB}": self = .doubleMark
    case "\u{2026}": self = .ellipsis
    case "\u{85}", "\u{2028}", "\u{2029}": self = .lineEnd
    default:
      let properties = scalar.properties
      if properties.isWhitespace {
        self = .space
      } else {
        self = properties.isDefaultIgnorableCodePoint ? .invisible : .text
      }
    }
  }

  var isDash: Bool { self == .dash || self == .longDash || self == .minus }
  var isSpace: Bool { self == .space || self == .lineEnd }
}

/// Units of a normalised text that stand for something else than one scalar.
enum Unit {
  static let space: UInt32 = 0x20
  static let dash: UInt32 = 0x2D
  static let single: UInt32 = 0x27
  static let double: UInt32 = 0x22
  static let ellipsis: UInt32 = 0x2026
  /// A hyphen at the end of a PDF's line: part of the word, or only of the line.
  static let lineEndHyphen: UInt32 = 0x11_0000

  static func isDigit(_ unit: UInt32) -> Bool { unit &- 0x30 < 10 }

  /// A letter, a digit, or a mark that belongs to one.
  static func isWord(_ unit: UInt32) -> Bool {
    if unit < 0x80 { return isDigit(unit) || (unit | 0x20) &- 0x61 < 26 }
    guard let scalar = Unicode.Scalar(unit) else { return unit == lineEndHyphen }
    let properties = scalar.properties
    return properties.isAlphabetic || properties.numericType != nil
      || properties.canonicalCombiningClass != .notReordered
  }

  static func isCurrency(_ unit: UInt32) -> Bool {
    if unit < 0x80 { return unit == 0x24 }
    return Unicode.Scalar(unit)?.properties.generalCategory == .currencySymbol
  }

  /// The unit in lower case, where that is one scalar too.
  static func lowercased(_ unit: UInt32) -> UInt32 {
    if unit < 0x80 { return unit &- 0x41 < 26 ? unit | 0x20 : unit }
    guard let lower = Unicode.Scalar(unit)?.properties.lowercaseMapping.unicodeScalars,
      lower.count == 1, let first = lower.first
    else { return unit }
    return first.value
  }
}
