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

  /// By the first two letters of the words of numbers, a bit for each of their lengths.
  private var lengths = [UInt16](repeating: 0, count: 1 << 10)

  private init() {
    for (word, meaning) in numberWords {
      update(ShortWord(word)) { $0.meaning = meaning }
      if meaning.opensNumber || meaning.isCount || meaning.isCountBehindOpening {
        let word = ShortWord(word)
        lengths[Self.opening(word.byte(at: 0), word.byte(at: 1))] |= 1 << UInt16(word.count)
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

  /// What a word of the text means to numbers.
  func number(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> NumberWord? {
    mayBeNumber(bytes, word) ? self[ShortWord(bytes, word)].meaning : nil
  }

  /// False for most words of a text: their first two letters and their length tell.
  func mayBeNumber(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
    let second = word.count > 1 ? bytes[word.lowerBound + 1] : 0
    let lengths = lengths[Self.opening(bytes[word.lowerBound], second)]
    return word.count <= ShortWord.capacity && lengths >> UInt16(word.count) & 1 == 1
  }

  private static func opening(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 31) << 5 | Int(second & 31)
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
