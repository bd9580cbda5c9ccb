/// Words that hold letters beyond ASCII, as readers may type them: in lower case, and Latin
/// letters without their accents.
///
/// Slow beside the scan of bytes, and asked only where there is such a letter.
enum FoldedWords {
  static func words(in run: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in run.unicodeScalars {
      if isPart(scalar) {
        append(scalar, to: &word)
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    return word.isEmpty ? words : words + [word]
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber:
      true
    default: false
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to word: inout String) {
    // A mark on a Latin letter goes; on any other it stays.
    if 0x300...0x36F ~= scalar.value, let last = word.utf8.last,
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= last
    {
      return
    }
    for lower in scalar.properties.lowercaseMapping.unicodeScalars {
      if let base = bases[Character(lower)] {
        word.unicodeScalars.append(base)
      } else {
        word.unicodeScalars.append(lower)
      }
    }
  }

  /// Plain letters by the accented ones, found by canonical equivalence: é is e with an acute.
  private static let bases: [Character: Unicode.Scalar] = {
    let marks = (0x300...0x36F as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
    let letters = (0xC0...0x24F as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
    let further = (0x1E00...0x1EFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
    let composed = Set((letters + further).map(Character.init))
    var bases: [Character: Unicode.Scalar] = [:]
    func add(_ text: String, _ base: Unicode.Scalar) -> Bool {
      guard text.count == 1, let letter = text.first, composed.contains(letter) else {
        return false
      }
      bases[letter] = base
      return true
    }
    for base in "abcdefghijklmnopqrstuvwxyz".unicodeScalars {
      for mark in marks where add("\(base)\(mark)", base) {
        for second in marks { _ = add("\(base)\(mark)\(second)", base) }
      }
    }
    return bases
  }()
}
