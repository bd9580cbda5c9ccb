/// All words that any rule about numbers names: what each means and which traits it has.
///
/// A table with open addressing: most words of a text are not in it, which an empty slot tells.
final class Lexicon: Sendable {
  struct Entry: Sendable {
    var meaning: NumberWord?
    var traits: WordTraits = []
  }

  static let shared = Lexicon()

  private let table: WordTable
  /// A bit for each word of numbers, at a place that its first letters and its length give. Lives
  /// as long as the program: an array's checks cost more than the look-up.
  private nonisolated(unsafe) let filter: UnsafePointer<UInt64>

  private init() {
    let filter = UnsafeMutablePointer<UInt64>.allocate(capacity: 1 << (Self.filterBits - 6))
    filter.initialize(repeating: 0, count: 1 << (Self.filterBits - 6))
    var table = WordTable()
    for (word, meaning) in numberWords {
      let word = ShortWord(word)
      table.update(word) { $0.meaning = meaning }
      if meaning.opensNumber || meaning.isCount || meaning.isCountBehindOpening {
        let place = Self.place(ofWord: word.firstLetters, count: word.count)
        filter[place >> 6] |= 1 << UInt64(place & 63)
      }
    }
    for (trait, words) in WordTraits.words {
      for word in words { table.update(word) { $0.traits.insert(trait) } }
    }
    (self.table, self.filter) = (table, UnsafePointer(filter))
  }

  subscript(word: ShortWord) -> Entry { table[word] }

  /// What a word of the text means to numbers.
  func number(_ bytes: UnsafeBufferPointer<UInt8>, _ word: LetterRun) -> NumberWord? {
    mayBeNumber(word) ? self[ShortWord(bytes, word.range)].meaning : nil
  }

  /// Whether a run of letters may be a word of numbers: hardly any other word of a text is let
  /// through.
  @inline(__always)
  func mayBeNumber(_ word: LetterRun) -> Bool {
    let place = Self.place(ofWord: word.first, count: word.range.count)
    return filter[place >> 6] >> UInt64(place & 63) & 1 == 1
  }

  private static let filterBits = 12

  /// - Parameter letters: see `LetterRun.first`.
  @inline(__always)
  private static func place(ofWord letters: UInt64, count: Int) -> Int {
    let mixed = (letters ^ UInt64(count)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> UInt64(64 - filterBits))
  }
}

private struct WordTable {
  private static let bits = 11

  /// Positions in the words and entries, counted from one; 0 is an empty slot.
  private var slots = [UInt16](repeating: 0, count: 1 << Self.bits)
  private var words: [ShortWord] = []
  private var entries: [Lexicon.Entry] = []

  subscript(word: ShortWord) -> Lexicon.Entry {
    let position = Int(slots[slot(of: word)])
    return position == 0 ? Lexicon.Entry() : entries[position - 1]
  }

  mutating func update(_ word: ShortWord, _ change: (inout Lexicon.Entry) -> Void) {
    let slot = slot(of: word)
    if slots[slot] == 0 {
      words.append(word)
      entries.append(Lexicon.Entry())
      slots[slot] = UInt16(words.count)
    }
    change(&entries[Int(slots[slot]) - 1])
  }

  /// The slot of a word, or the empty one where it would stand.
  private func slot(of word: ShortWord) -> Int {
    var slot = word.slot(bits: Self.bits)
    while slots[slot] != 0, words[Int(slots[slot]) - 1] != word {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }
}
