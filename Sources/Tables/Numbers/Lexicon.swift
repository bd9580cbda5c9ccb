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
  /// By the first two letters of the words of numbers, a bit for each of their lengths. Lives as
  /// long as the program: an array's checks cost more than the look-up.
  private nonisolated(unsafe) let lengths: UnsafePointer<UInt16>

  private init() {
    let lengths = UnsafeMutablePointer<UInt16>.allocate(capacity: 1 << 10)
    lengths.initialize(repeating: 0, count: 1 << 10)
    var table = WordTable()
    for (word, meaning) in numberWords {
      let word = ShortWord(word)
      table.update(word) { $0.meaning = meaning }
      if meaning.opensNumber || meaning.isCount || meaning.isCountBehindOpening {
        lengths[Self.opening(word.byte(at: 0), word.byte(at: 1))] |= 1 << UInt16(word.count)
      }
    }
    for (trait, words) in WordTraits.words {
      for word in words { table.update(word) { $0.traits.insert(trait) } }
    }
    (self.table, self.lengths) = (table, UnsafePointer(lengths))
  }

  subscript(word: ShortWord) -> Entry { table[word] }

  /// What a word of the text means to numbers.
  func number(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> NumberWord? {
    mayBeNumber(bytes, word) ? self[ShortWord(bytes, word)].meaning : nil
  }

  /// False for most words of a text: their first two letters and their length tell.
  @inline(__always)
  func mayBeNumber(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
    guard word.count <= ShortWord.capacity else { return false }
    let second = word.count > 1 ? bytes[word.lowerBound + 1] : 0
    return lengths[Self.opening(bytes[word.lowerBound], second)] >> UInt16(word.count) & 1 == 1
  }

  @inline(__always)
  private static func opening(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 31) << 5 | Int(second & 31)
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
