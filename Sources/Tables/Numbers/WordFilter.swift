/// Tells at one look, by their first letters and their length, that words are none of numbers:
/// hardly any other word of a text is let through.
struct WordFilter {
  private static let bits = 13

  /// Two bits for each place: for words that count or open a number, and for those that count
  /// behind an opening alone.
  private let places: UnsafePointer<UInt8>

  init() {
    var places = [UInt8](repeating: 0, count: 1 << Self.bits)
    for (word, meaning) in numberWords {
      let word = ShortWord(word)
      let place = Self.place(ofWord: word.firstLetters, count: word.count)
      if meaning.opensNumber || meaning.isCount { places[place] |= 1 }
      if meaning.isCountBehindOpening { places[place] |= 2 }
    }
    self.places = permanent(places)
  }

  @inline(__always)
  func mayHold(_ word: LetterRun, behindOpening followsOpening: Bool) -> Bool {
    let place = Self.place(ofWord: word.first, count: word.count)
    return places[place] & (followsOpening ? 3 : 1) != 0
  }

  /// - Parameter letters: see `LetterRun.first`.
  @inline(__always)
  private static func place(ofWord letters: UInt64, count: Int) -> Int {
    let mixed = (letters ^ UInt64(truncatingIfNeeded: count)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> UInt64(64 - bits))
  }
}
