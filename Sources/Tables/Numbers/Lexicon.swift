/// All words that any rule about numbers names: what each means and which traits it has.
///
/// A table with open addressing: most words of a text are not in it, which an empty slot tells. Its
/// memory is written once and lives as long as the program: an array's checks and counts cost more
/// than the look-up.
struct Lexicon: @unchecked Sendable {
  struct Entry: Sendable {
    var meaning: NumberWord?
    var traits: WordTraits = []
  }

  static let shared = Lexicon()

  /// Positions in the words and entries, counted from one; 0 is an empty slot.
  private let slots: UnsafePointer<UInt16>
  private let words: UnsafePointer<ShortWord>
  private let entries: UnsafePointer<Entry>
  let filter: WordFilter

  private init() {
    var draft = LexiconDraft()
    for (word, meaning) in numberWords { draft.update(ShortWord(word)) { $0.meaning = meaning } }
    for (trait, words) in WordTraits.words {
      for word in words { draft.update(word) { $0.traits.insert(trait) } }
    }
    slots = permanent(draft.slots)
    words = permanent(draft.words)
    entries = permanent(draft.entries)
    filter = WordFilter()
  }

  subscript(word: ShortWord) -> Entry {
    var slot = word.slot(bits: LexiconDraft.bits)
    while slots[slot] != 0 {
      let position = Int(slots[slot]) - 1
      if words[position] == word { return entries[position] }
      slot = (slot + 1) & LexiconDraft.mask
    }
    return Entry()
  }

  /// What a word of the text means to numbers, where it may begin one or open what does.
  ///
  /// - Parameter followsOpening: whether the word before it has opened a number.
  func number(
    _ bytes: UnsafeBufferPointer<UInt8>, _ word: LetterRun, behindOpening followsOpening: Bool
  ) -> NumberWord? {
    guard filter.mayHold(word, behindOpening: followsOpening) else { return nil }
    return self[ShortWord(bytes, word.range)].meaning
  }
}

/// The table while it is filled.
private struct LexiconDraft {
  static let bits = 11
  static let mask = 1 << bits - 1

  private(set) var slots = [UInt16](repeating: 0, count: 1 << bits)
  private(set) var words: [ShortWord] = []
  private(set) var entries: [Lexicon.Entry] = []

  mutating func update(_ word: ShortWord, _ change: (inout Lexicon.Entry) -> Void) {
    var slot = word.slot(bits: Self.bits)
    while slots[slot] != 0, words[Int(slots[slot]) - 1] != word { slot = (slot + 1) & Self.mask }
    if slots[slot] == 0 {
      words.append(word)
      entries.append(Lexicon.Entry())
      slots[slot] = UInt16(words.count)
    }
    change(&entries[Int(slots[slot]) - 1])
  }
}

/// Elements in memory that is never freed.
func permanent<Element>(_ elements: [Element]) -> UnsafePointer<Element> {
  let memory = UnsafeMutableBufferPointer<Element>.allocate(capacity: elements.count)
  _ = memory.initialize(from: elements)
  guard let start = memory.baseAddress else { preconditionFailure("a table holds something") }
  return UnsafePointer(start)
}
