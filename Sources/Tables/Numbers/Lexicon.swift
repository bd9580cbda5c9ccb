/// All words that any rule about numbers names: what each means and which traits it has.
///
/// A table with open addressing: most words of a text are not in it, which an empty slot tells.
struct Lexicon: Sendable {
  struct Entry: Sendable {
    var meaning: NumberWord?
    var traits: WordTraits = []
  }

  static let shared = Lexicon()

  private static let bits = 11

  /// Positions in the words and entries, counted from one; 0 is an empty slot.
  private var slots = [UInt16](repeating: 0, count: 1 << Self.bits)
  private var words: [ShortWord] = []
  private var entries: [Entry] = []

  /// By the first letter of the words of numbers, a bit for each second one.
  private var openings = [UInt32](repeating: 0, count: 26)

  private init() {
    for (word, meaning) in numberWords {
      update(ShortWord(word)) { $0.meaning = meaning }
      if meaning.opensNumber || meaning.isCount || meaning.isCountBehindOpening {
        addOpening(ShortWord(word))
      }
    }
    for (trait, words) in WordTraits.words {
      for word in words { update(word) { $0.traits.insert(trait) } }
    }
  }

  subscript(word: ShortWord) -> Entry {
    let position = Int(slots[slot(of: word)])
    return position == 0 ? Entry() : entries[position - 1]
  }

  /// What a word of the text means to numbers. Most are sorted out by their first two letters.
  func number(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> NumberWord? {
    let first = bytes[word.lowerBound] & 31
    let second = word.count > 1 ? bytes[word.lowerBound + 1] & 31 : 0
    guard openings[Int(first) - 1] >> UInt32(second) & 1 == 1 else { return nil }
    return self[ShortWord(bytes, word)].meaning
  }

  private mutating func addOpening(_ word: ShortWord) {
    openings[Int(word.byte(at: 0) & 31) - 1] |= 1 << UInt32(word.byte(at: 1) & 31)
  }

  private mutating func update(_ word: ShortWord, _ change: (inout Entry) -> Void) {
    let slot = slot(of: word)
    if slots[slot] == 0 {
      words.append(word)
      entries.append(Entry())
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
