import Base

/// What one worker learns for the index while it compiles pages: which entry of the site holds
/// which terms, and how prominently.
///
/// One thread owns it until all are done; only then the parts are read together.
package final class SearchCollector: @unchecked Sendable {
  /// Where on a page a text stands.
  package enum Field: Sendable {
    case title, heading, text
  }

  struct Term {
    /// How often the current entry's text holds the term, and whether its title or headings do.
    var mark: UInt32 = 0
    var chain = Postings.Chain()
    /// Its bytes in `stems`.
    var start: UInt32
    var count: UInt32
  }

  /// Whether words are reduced to their stems, by the rules of English.
  let stemsWords: Bool
  /// Words and stems as they are met, each with its term.
  var words = WordTable()
  private var terms = WordTable()
  private(set) var all = Pool<Term>(capacity: 1 << 8)
  private var stems = Pool<UInt8>(capacity: 1 << 10)
  private(set) var postings = Postings()
  /// The current entry's terms.
  private var touched = Pool<UInt32>(capacity: 1 << 8)
  private(set) var entry: UInt32 = 0
  /// A word in lower case, where it had to be copied.
  var scratch = Pool<UInt8>(capacity: 64)
  /// The headings of the entries since the last file of entries, as JSON, and which bytes are whose.
  var headings = HTMLBuffer()
  var headingRanges: [(entry: Int, bytes: Range<Int>)] = []

  package init(stemsWords: Bool) {
    self.stemsWords = stemsWords
  }

  /// Starts an entry; entries come in ascending order.
  package func begin(_ entry: Int) {
    self.entry = UInt32(entry)
  }

  package func add(_ text: String, as field: Field) {
    var text = text
    text.withUTF8 { scan($0, as: field, .plain) }
  }

  /// Adds what readers see of HTML; headings in it count as such.
  package func add(html: UnsafeBufferPointer<UInt8>) {
    scan(html, as: .text, .html)
  }

  /// Ends the entry: its terms go into the lists.
  package func end() {
    for number in touched.all {
      let term = all.base + Int(number)
      postings.add(entry, Standing(mark: term.pointee.mark), to: &term.pointee.chain)
      term.pointee.mark = 0
    }
    touched.removeAll()
  }

  // MARK: - Words

  @inline(__always) func count(_ word: Word, as field: Field) {
    let number = Int(words.number(of: word) ?? learn(word))
    let mark = all.base[number].mark
    if mark == 0 { touched.append(UInt32(number)) }
    switch field {
    case .text: all.base[number].mark = mark + 1
    case .heading: all.base[number].mark = mark | Standing.headingMark
    case .title: all.base[number].mark = mark | Standing.titleMark
    }
  }

  /// The term of a word that is met for the first time.
  @inline(never) private func learn(_ word: Word) -> UInt32 {
    let bytes = word.lowered
    let stem = stemsWords ? EnglishStemmer.stem(bytes) : bytes
    let number = stem.withUnsafeBufferPointer { stem in
      let key = Word(stem)
      if let known = terms.number(of: key) { return known }
      let number = UInt32(all.count)
      all.append(Term(start: UInt32(stems.count), count: UInt32(stem.count)))
      for byte in stem { stems.append(byte) }
      terms.add(key, number)
      return number
    }
    words.add(word, number)
    return number
  }

  func stem(of term: Int) -> UnsafeBufferPointer<UInt8> {
    let term = all.base[term]
    return UnsafeBufferPointer(start: stems.base + Int(term.start), count: Int(term.count))
  }
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
