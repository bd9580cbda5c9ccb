/// Parts and multiples that say how long or how often, not how much.
extension PhraseSurroundings {
  /// "half an hour", "a quarter of a century", "an hour and a half", "half past six"
  var isPartOfTime: Bool {
    isOfTime || followsTime || isPastHour
      || before()?.isOne(of: ["once", "twice", "times"]) == true
  }

  private var isOfTime: Bool {
    var index = end
    if token(index)?.word == "of" { index += 1 }
    if token(index)?.isOne(of: ["a", "an", "the", "that", "this", "each", "every"]) == true {
      index += 1
    }
    guard let whole = token(index) else { return false }
    // "Half the days" counts days.
    if case .duration? = whole.meaning { return whole.word?.endsInS == false }
    return whole.isWord(among: timeWords)
  }

  private var followsTime: Bool {
    guard before()?.word == "and", case .duration? = before(2)?.meaning else { return false }
    return before(3)?.meaning == .article || before(3)?.numeral != nil || before(3)?.isSmall == true
  }

  /// "a quarter to three", but not "from a half to three quarters".
  private var isPastHour: Bool {
    guard let joint = after(), joint.isOne(of: ["past", "to"]), before()?.word != "from" else {
      return false
    }
    guard after(1)?.numeral != nil || after(1)?.isSmall == true else { return false }
    return joint.word == "past" || isEndOfThought(at: end + 2)
  }

  /// "half price", "half a dozen": words that no count stands behind.
  var isHalfOfWord: Bool {
    guard tokens[start].word == "half" else { return false }
    return after()?.isWord(among: halvedThings) == true
      || after()?.word == "a" && after(1)?.word == "dozen"
  }

  /// "half a dozen" is read as a half and a dozen.
  var isHalfDozen: Bool { before()?.word == "half" && tokens[end - 1].word == "dozen" }

  /// "doubled", "trebled" and "fivefold" speak of numbers; "double" and "twice" only before "the",
  /// "that" and their like.
  var isSaidOfNumbers: Bool {
    guard first.traits.contains(.ambiguousMultiple) else { return true }
    return after()?.isOne(of: ["as", "the", "that", "their", "its", "what"]) ?? false
  }

  /// "three times" counts occasions as other small numbers in words do; "three times as many" and
  /// "grew three times" compare.
  var isRepetition: Bool {
    guard phrase.form == .words, phrase.precision == 0, phrase.value <= ExactDecimal(10) else {
      return false
    }
    if Direction.ending(at: start, in: tokens) != nil { return false }
    return !(after()?.isWord(among: wordsOfComparison) ?? false)
  }

  /// "Three points are open": points of an argument, unless "percentage" or a change is said.
  var isPointsOfArgument: Bool {
    guard phrase.form == .words, phrase.precision == 0, phrase.value <= ExactDecimal(10),
      tokens[end - 1].word == "points", tokens[end - 2].word != "percentage"
    else { return false }
    return Direction.ending(at: start, in: tokens) == nil
      && Direction.starting(at: end, in: tokens) == nil
      && !(after()?.isWord(among: wordsOfDistance) ?? false)
  }
}

extension NumberToken {
  fileprivate var isSmall: Bool {
    if case .unit? = meaning { true } else { false }
  }
}

private let timeWords: WordSet = ["century", "decade", "fortnight", "lifetime", "moment", "term"]

private let halvedThings: WordSet = [
  "price", "way", "time", "board", "mast", "moon", "measure", "measures", "brother",
  "sister", "marathon",
]

private let wordsOfComparison: WordSet = [
  "as", "the", "that", "those", "this", "these", "their", "her", "your", "my", "its", "his", "our",
  "what", "more", "higher", "larger",
  "bigger", "greater", "longer", "faster", "less", "fewer", "lower", "likelier", "smaller",
  "worse", "better", "dearer", "cheaper", "average", "over",
]

private let wordsOfDistance: WordSet = ["ahead", "behind", "clear", "apart", "above", "below"]
