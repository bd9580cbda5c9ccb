/// The words that one worker has met, their terms, and the entries that hold these.
struct CollectedWords: ~Copyable {
  typealias Field = SearchCollector.Field

  let stemsWords: Bool
  /// Words and stems as they are met, each with its term.
  private var words = WordTable()
  private var terms = WordTable()
  private var all = Pool<TermOfIndex>(capacity: 1 << 8)
  private var stems = Pool<UInt8>(capacity: 1 << 10)
  private var postings = Postings()
  /// For each term how often the current entry's text holds it, and whether title or headings do.
  private var marks = Pool<UInt32>(capacity: 1 << 8)
  /// The current entry's terms; there is room for one more than there are.
  private var touched = Pool<UInt32>(capacity: 1 << 8)
  /// A word in lower case, where it had to be copied.
  var scratch = Pool<UInt8>(capacity: 64)

  init(stemsWords: Bool) {
    self.stemsWords = stemsWords
  }

  /// How many terms there are.
  var count: Int { all.count }

  @inline(__always) mutating func count(_ word: Word, as field: Field) {
    let number = Int(words.number(of: word) ?? learn(word))
    let mark = marks.base[number]
    touched.append(UInt32(number), if: mark == 0)
    switch field {
    case .text: marks.base[number] = mark + 1
    case .heading: marks.base[number] = mark | Standing.headingMark
    case .title: marks.base[number] = mark | Standing.titleMark
    }
  }

  /// The term of a word that is met for the first time.
  @inline(never) private mutating func learn(_ word: Word) -> UInt32 {
    let bytes = word.lowered
    let stem = stemsWords ? EnglishStemmer.stem(bytes) : bytes
    let number = stem.withUnsafeBufferPointer { stem in
      // A stem has two letters at least.
      guard let start = stem.baseAddress else { return UInt32(0) }
      let key = Word(start, count: stem.count)
      if let known = terms.number(of: key) { return known }
      let number = UInt32(all.count)
      all.append(TermOfIndex(start: UInt32(stems.count), count: UInt32(stem.count)))
      marks.append(0)
      touched.reserve(all.count + 1)
      for byte in stem { stems.append(byte) }
      terms.add(key, number)
      return number
    }
    words.add(word, number)
    return number
  }

  mutating func endEntry(_ entry: UInt32) {
    for number in touched.all {
      let number = Int(number)
      postings.add(entry, Standing(mark: marks.base[number]), to: &all.base[number].chain)
      marks.base[number] = 0
    }
    touched.removeAll()
  }

  // MARK: - Reading

  func stem(of term: Int) -> UnsafeBufferPointer<UInt8> {
    let term = all.base[term]
    return UnsafeBufferPointer(start: stems.base + Int(term.start), count: Int(term.count))
  }

  /// Appends the entries that hold a term to `list`: number times four, plus its standing.
  func read(_ term: Int, onto list: inout [UInt32]) {
    postings.read(all.base[term].chain, onto: &list)
  }
}

/// A term of one part of the index.
struct TermOfIndex {
  var chain = Postings.Chain()
  /// Its bytes among all stems.
  var start: UInt32
  var count: UInt32
}

extension Standing {
  fileprivate static let titleMark: UInt32 = 1 << 31
  fileprivate static let headingMark: UInt32 = 1 << 30

  fileprivate init(mark: UInt32) {
    if mark & Self.titleMark != 0 {
      self = .title
    } else if mark & Self.headingMark != 0 {
      self = .heading
    } else {
      self = mark > 2 ? .often : .text
    }
  }
}
