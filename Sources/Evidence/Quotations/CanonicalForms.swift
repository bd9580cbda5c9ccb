/// The one form of letters that Unicode spells in several ways.
///
/// Composition: a base with its combining marks becomes one scalar where Latin, Greek or
/// Cyrillic has it (the standard library's `Character` compares by canonical equivalence, and
/// so tells which). Not covered: Hangul jamo, and marks of which only some compose.
/// Compatibility: Latin ligatures, full-width forms, digraph letters, the micro sign, the long s.
/// Superscripts, fractions and every other compatibility form stay as written: they mean something.
enum CanonicalForms {
  /// A base and its marks as units, in the order of their combining classes.
  static func composed(_ scalars: [Unicode.Scalar]) -> [UInt32] {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    if text.count == 1, let first = text.first, let unit = composites[first] { return [unit] }
    let marks = scalars.dropFirst().enumerated().sorted { left, right in
      let classes = (combiningClass(left.element), combiningClass(right.element))
      return classes.0 == classes.1 ? left.offset < right.offset : classes.0 < classes.1
    }
    return scalars.prefix(1).map(\.value) + marks.map(\.element.value)
  }

  /// The letter that a letterlike sign is (Kelvin, Ångström, Ohm), or the scalar itself.
  static func singleton(_ scalar: Unicode.Scalar) -> UInt32 {
    switch scalar {
    case "\u{2126}": 0x3A9
    case "\u{212A}": 0x4B
    case "\u{212B}": 0xC5
    default: scalar.value
    }
  }

  static func combiningClass(_ scalar: Unicode.Scalar) -> UInt8 {
    scalar.value < 0x300 ? 0 : scalar.properties.canonicalCombiningClass.rawValue
  }

  /// What a compatibility form is written out as; nil for every other scalar.
  static func expansion(of scalar: Unicode.Scalar) -> StaticString? {
    switch scalar.value {
    case 0xFB00: "ff"
    case 0xFB01: "fi"
    case 0xFB02: "fl"
    case 0xFB03: "ffi"
    case 0xFB04: "ffl"
    case 0xFB05, 0xFB06: "st"
    case 0x132: "IJ"
    case 0x133: "ij"
    case 0x1C7: "LJ"
    case 0x1C8: "Lj"
    case 0x1C9: "lj"
    case 0x1CA: "NJ"
    case 0x1CB: "Nj"
    case 0x1CC: "nj"
    case 0x17F: "s"
    case 0xB5: "\u{3BC}"
    default: nil
    }
  }

  /// A full-width form's ASCII character.
  static func halfWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard 0xFF01...0xFF5E ~= scalar.value else { return scalar }
    return Unicode.Scalar(UInt8(scalar.value - 0xFEE0))
  }

  private static let composites: [Character: UInt32] = {
    var units: [Character: UInt32] = [:]
    for range in [0xC0...0x24F, 0x370...0x3FF, 0x400...0x4FF, 0x1E00...0x1FFF]
      as [ClosedRange<UInt32>]
    {
      for scalar in range.compactMap(Unicode.Scalar.init) {
        let character = Character(scalar)
        if units[character] == nil { units[character] = scalar.value }
      }
    }
    return units
  }()
}
