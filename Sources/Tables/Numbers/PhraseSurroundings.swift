/// What the tokens around a number in prose tell of it: of which kind it is, where it is none that
/// needs a source. Each kind is an extension in a file of its own.
struct PhraseSurroundings {
  let phrase: NumberPhrase
  let tokens: [NumberToken]
  /// What the tokens were cut from, where all come from one text: case is told by it.
  let bytes: UnsafeBufferPointer<UInt8>?

  init(
    _ phrase: NumberPhrase, _ tokens: [NumberToken], in bytes: UnsafeBufferPointer<UInt8>? = nil
  ) {
    (self.phrase, self.tokens, self.bytes) = (phrase, tokens, bytes)
  }

  var start: Int { phrase.tokens.lowerBound }
  var end: Int { phrase.tokens.upperBound }
  var first: NumberToken { tokens[start] }

  func token(_ index: Int) -> NumberToken? { tokens.indices.contains(index) ? tokens[index] : nil }

  func before(_ count: Int = 1) -> NumberToken? { token(start - count) }

  func after(_ count: Int = 0) -> NumberToken? { token(end + count) }

  /// The value of a whole number in words, or in digits as names and clocks have them: without
  /// separators, unit or magnitude.
  var bareWhole: Int? {
    guard phrase.unit == .none, phrase.precision == 0, !phrase.hasMagnitude, !phrase.hasSign,
      [.digits, .words].contains(phrase.form), first.numeral?.isGrouped != true
    else { return nil }
    return phrase.value.whole
  }

  /// Whether the sentence pauses or goes on with another thought, so that nothing is counted.
  var isLastOfThought: Bool { isEndOfThought(at: end) }

  func isEndOfThought(at index: Int) -> Bool {
    guard let next = token(index) else { return true }
    if case .mark = next.kind {
      return !next.isCurrencySign && !["%", "/", "×"].contains(next.mark)
        && !(next.isDash && !next.followsSpace)
    }
    return next.isWord(among: wordsAfterThoughts) && token(index + 1)?.numeral == nil
  }

  /// Whether the list in which the number stands counts something: "75 schools", "3 and 5 vans".
  var countsNoun: Bool { token(listEnds.last ?? end)?.isPlural ?? false }

  /// Also with a word between: "75 primary schools".
  var countsNounSoon: Bool {
    if countsNoun { return true }
    guard let next = after(), next.word != nil, next.meaning == nil, !next.isCapitalised else {
      return false
    }
    return !next.isWord(among: wordsAfterThoughts) && after(1)?.isPlural == true
  }
}

extension NumberToken {
  func isOne(of words: [ShortWord]) -> Bool { word.map { words.contains($0) } ?? false }

  func isWord(among words: WordSet) -> Bool { word.map { words.contains($0) } ?? false }

  /// "schools" and "people", not "was" or "across"; names are left to other rules.
  var isPlural: Bool {
    guard let word, !isCapitalised else { return false }
    if irregularPlurals.contains(word) { return true }
    guard word.endsInS, word.count > 2, !noPlurals.contains(word) else { return false }
    return !"sui".utf8.contains(word.byte(at: word.count - 2))
  }
}
