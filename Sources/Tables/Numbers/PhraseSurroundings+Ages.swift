/// Ages without "years" behind them.
extension PhraseSurroundings {
  /// "aged 12", "under-18s", "the age of 16", "children under 16", "my son, 19,", "she was 30"
  var isAge: Bool {
    if first.numeral?.suffix == .plural { return true }
    if isAged(start) || opensAgeSpan { return true }
    guard let age = bareWhole, age <= 120 else { return false }
    if after()?.isPlural != true, listStarts.contains(where: { isAged($0) }) { return true }
    return isAgeLimit || isApposition || isSaidOfPerson
  }

  /// "16- to 24-year-olds"
  private var opensAgeSpan: Bool {
    let joint = after()?.isDash == true ? end + 1 : end
    guard token(joint)?.isOne(of: ["to", "and", "or"]) == true, token(joint + 1)?.numeral != nil,
      token(joint + 2)?.isDash == true, token(joint + 4)?.isDash == true
    else { return false }
    return token(joint + 3)?.isOne(of: ["year", "month", "week"]) == true
      && token(joint + 5)?.isOne(of: ["old", "olds"]) == true
  }

  private func isAged(_ index: Int) -> Bool {
    let ages: [ShortWord] = ["aged", "age", "ages"]
    if token(index - 1)?.isOne(of: ages) == true { return true }
    return token(index - 1)?.isOne(of: ["of", "between", "from"]) == true
      && token(index - 2)?.isOne(of: ages) == true
  }

  /// "people over 75", but not "people over 75 miles away" or "over 75 schools".
  private var isAgeLimit: Bool {
    let head = listStarts.last ?? start
    guard token(head - 1)?.isWord(among: ageLimits) == true, let person = token(head - 2) else {
      return false
    }
    // After one person a word in "s" is the verb: "anyone under 18 needs a permit".
    return person.isWord(among: persons) || person.isWord(among: anybody)
      || person.isWord(among: peopleWords) && !countsNoun
  }

  /// "My son, 19, drives"; "Anna Lane, 61,"
  private var isApposition: Bool {
    guard before()?.isMark(",") == true, after()?.isMark(",") == true, after(1)?.numeral == nil,
      let person = before(2)
    else { return false }
    return person.isWord(among: persons) || isFullName(endingAt: start - 2)
  }

  /// Two capitalised words, since one may be a place: "In Wales, 45, against 50 in England".
  private func isFullName(endingAt index: Int) -> Bool {
    guard let name = token(index), let given = token(index - 1) else { return false }
    return name.isCapitalised && given.isCapitalised && !given.traits.contains(.opener)
      && token(index - 2)?.isWord(among: wordsBeforePlaces) != true
  }

  /// "before she was 30", "I am eighty-three", "one of my wardens is ninety"
  private var isSaidOfPerson: Bool {
    guard isLastOfThought else { return false }
    var verb = start - 1
    while token(verb)?.isWord(among: adverbsOfAge) == true { verb -= 1 }
    if token(verb)?.isWord(among: contractions) == true { return true }
    guard token(verb)?.isWord(among: verbsOfAge) == true, let subject = token(verb - 1) else {
      return false
    }
    return subject.isWord(among: pronouns) || subject.isWord(among: persons)
      || isOneOfTheirs(before: verb)
  }

  /// "One of my two wardens": what belongs to somebody as one of several is no quantity.
  private func isOneOfTheirs(before verb: Int) -> Bool {
    for index in (max(0, verb - 8)..<verb).reversed() {
      if case .mark = tokens[index].kind { return false }
      guard tokens[index].word == "one", token(index + 1)?.word == "of" else { continue }
      return token(index + 2)?.isOne(of: ["my", "our", "his", "her", "their", "your"]) ?? false
    }
    return false
  }
}

private let ageLimits: WordSet = ["under", "over", "above", "below", "between"]

private let adverbsOfAge: WordSet = [
  "now", "only", "just", "nearly", "almost", "about", "already", "then", "still", "not", "over",
  "under", "barely",
]

private let contractions: WordSet = ["i'm", "i’m", "he's", "he’s", "she's", "she’s"]

private let verbsOfAge: WordSet = [
  "am", "is", "was", "were", "are", "be", "turned", "turns", "turn", "became", "becomes",
]

private let pronouns: WordSet = ["i", "he", "she", "who", "you"]

private let wordsBeforePlaces: WordSet = ["in", "at", "for", "across", "of", "from", "near"]

private let persons: WordSet = [
  "son", "daughter", "brother", "sister", "mother", "father", "wife", "husband", "partner",
  "grandson", "granddaughter", "grandmother", "grandfather", "aunt", "uncle", "niece", "nephew",
  "cousin", "friend", "neighbour", "man", "woman", "boy", "girl", "child", "baby", "teenager",
  "person", "adult", "pupil", "student", "teacher", "driver", "officer", "resident", "patient",
  "victim", "suspect", "worker", "nurse", "doctor", "farmer", "colleague", "widow", "widower",
]

private let anybody: WordSet = [
  "anyone", "everyone", "anybody", "everybody", "nobody", "someone",
]

private let peopleWords: WordSet = [
  "people", "children", "men", "women", "babies", "those", "young", "youngsters", "youths",
  "minors", "travellers", "passengers", "employees", "users", "voters", "citizens", "sons",
  "daughters", "brothers",
  "sisters", "boys", "girls", "teenagers", "persons", "adults", "pupils", "students", "teachers",
  "drivers", "officers", "residents", "patients", "victims", "suspects", "workers", "nurses",
  "doctors", "farmers", "members", "parents", "pensioners", "customers", "visitors",
]
