/// Numbers in names: of products, diseases, standards, addresses.
extension PhraseSurroundings {
  private var isJoinedBefore: Bool {
    guard let mark = before(), !first.followsSpace else { return false }
    return mark.isDash || ["/", "_", "#", "."].contains(mark.mark)
  }

  /// "Covid-19", "GPT-4"
  var followsName: Bool {
    guard isJoinedBefore, before()?.followsSpace == false, let name = before(2) else {
      return false
    }
    return switch name.kind {
    case .word: name.meaning == nil
    case .code: true
    case .numeral, .mark: false
    }
  }

  /// Also "12-point plan", "half-hearted", "first half"
  var isPartOfName: Bool {
    if followsName { return true }
    if let dash = after(), dash.isDash, !dash.followsSpace, let next = after(1),
      !next.followsSpace, next.numeral == nil, next.meaning == nil || isPointOfPlan(next)
    {
      return true
    }
    if case .ordinal? = before()?.meaning, phrase.form == .fraction { return true }
    return false
  }

  /// "12-point plan", but not "2-point lead".
  private func isPointOfPlan(_ word: NumberToken) -> Bool {
    word.word == "point" && Direction.starting(at: end + 2, in: tokens) == nil
      && !(after(2)?.isOne(of: ["lead", "gap", "swing", "margin", "loss", "gain"]) ?? false)
  }

  /// "Windows 11", "Boeing 737", "iOS 16 and 17": a name before a short bare number, unless what
  /// is counted follows ("in England 245 schools").
  var isNamed: Bool {
    guard phrase.unit == .none, let numeral = first.numeral, !numeral.isGrouped,
      !phrase.hasMagnitude, Hedge.ending(at: start, in: tokens) == nil,
      let name = listStarts.map({ $0 - 1 }).first(where: { isName($0) })
    else { return false }
    // Standards have long numbers, counts in plain digits have too: only "ISO 8601" is sure.
    guard numeral.wholeDigits < 4 || isAcronym(name) else { return false }
    let isPlace = token(name - 1)?.isOne(of: ["in", "across"]) == true
    return !(isPlace ? countsNounSoon : countsNoun)
  }

  private func isName(_ index: Int) -> Bool {
    guard let name = token(index), name.word != nil, name.meaning == nil,
      !name.traits.contains(.opener)
    else { return false }
    return name.isCapitalised || capitals(name) > 0
  }

  private func isAcronym(_ index: Int) -> Bool {
    guard let name = token(index), (2...5).contains(name.range.count) else { return false }
    return capitals(name) == name.range.count && token(index - 1)?.word != "the"
  }

  /// How many capitals of English a token has, as far as its bytes are at hand.
  private func capitals(_ token: NumberToken) -> Int {
    guard let bytes, token.range.upperBound <= bytes.count else { return 0 }
    return bytes[token.range].count { (0x41...0x5A).contains($0) }
  }

  /// "5G": a generation of mobile networks where the letter is a capital, else grams.
  var isGeneration: Bool {
    guard let bytes, phrase.unit == .other, first.range.count == 2 else { return false }
    return bytes[first.range.lowerBound + 1] == UInt8(ascii: "G")
  }

  /// "14 Elm Road", "2–4 The Green": up to three capitalised words, the last one a kind of street.
  var isAddress: Bool {
    guard bareWhole != nil, phrase.form == .digits else { return false }
    return listEnds.contains { end in
      for index in end..<end + 4 {
        guard let word = token(index), word.word != nil, word.isCapitalised else { return false }
        if index > end, word.isWord(among: streets) {
          // "9 Supreme Court judges" are counted.
          return token(index + 1)?.isPlural != true
        }
      }
      return false
    }
  }

  /// "3-1", "2–2": not in rising order, so no range, or after a word of winning and losing. Votes
  /// are counts that have a source, so "a 2-1 majority" stays a figure.
  var isScore: Bool {
    let isSecond = before()?.isDash == true && before(2)?.numeral != nil
    let place = isSecond ? start - 2 : start
    guard phrase.form == .digits, let home = scoreNumber(place), let away = scoreNumber(place + 2),
      let dash = token(place + 1), dash.isDash, !dash.followsSpace, !tokens[place + 2].followsSpace,
      token(place + 3)?.meaning == nil, token(place + 3)?.isMark("%") != true
    else { return false }
    let isWon = token(place - 1)?.isWord(among: scoringWords) == true
    let surroundings = [token(place - 2), token(place - 1), token(place + 3)]
    return (home >= away || isWon) && token(place + 3)?.isPlural != true
      && !surroundings.contains { $0?.isWord(among: votingWords) == true }
  }

  private func scoreNumber(_ index: Int) -> Int? {
    guard let numeral = token(index)?.numeral, numeral.wholeDigits < 3, numeral.precision == 0,
      numeral.suffix == .none, token(index - 1)?.isCurrencySign != true
    else { return nil }
    return numeral.value.whole
  }
}

private let streets: WordSet = [
  "road", "rd", "street", "st", "lane", "avenue", "ave", "close", "drive", "way", "court", "place",
  "square", "terrace", "crescent", "gardens", "park", "hill", "row", "grove", "mews", "walk",
  "rise", "view", "green", "parade", "wharf", "quay", "yard", "gate", "embankment", "broadway",
  "boulevard", "buildings", "house", "cottages", "villas", "circus", "common",
]

private let scoringWords: WordSet = [
  "won", "win", "wins", "lost", "lose", "loses", "drew", "draw", "beat", "beaten",
]

private let votingWords: WordSet = [
  "majority", "majorities", "vote", "votes", "voted", "ratio", "margin", "split", "decision",
  "odds",
]
