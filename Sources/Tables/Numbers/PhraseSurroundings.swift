/// What the tokens around a number in prose tell of it.
struct PhraseSurroundings {
  private let phrase: NumberPhrase
  private let tokens: [NumberToken]

  init(_ phrase: NumberPhrase, _ tokens: [NumberToken]) {
    (self.phrase, self.tokens) = (phrase, tokens)
  }

  private var first: NumberToken { tokens[phrase.tokens.lowerBound] }

  private func before(_ count: Int = 1) -> NumberToken? {
    let index = phrase.tokens.lowerBound - count
    return index >= 0 ? tokens[index] : nil
  }

  private func after(_ count: Int = 0) -> NumberToken? {
    let index = phrase.tokens.upperBound + count
    return index < tokens.count ? tokens[index] : nil
  }

  private func isJoinedBefore() -> Bool {
    guard let mark = before(), !first.followsSpace else { return false }
    return mark.isDash || mark.isMark(among: ["/", "_", "#", "."])
  }

  /// "Covid-19", "GPT-4"
  var followsName: Bool {
    guard isJoinedBefore(), before()?.followsSpace == false, let name = before(2) else {
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
      !next.followsSpace, next.numeral == nil, next.meaning == nil
    {
      return true
    }
    if case .ordinal? = before()?.meaning, phrase.form == .fraction { return true }
    return false
  }

  /// "doubled", "trebled" and "fivefold" speak of numbers; "double" and "twice" only before "the",
  /// "that" and their like.
  var isSaidOfNumbers: Bool {
    guard let word = first.word, ambiguousMultiples.contains(word) else { return true }
    return after()?.word.map { ["as", "the", "that", "their", "its", "what"].contains($0) } ?? false
  }

  /// "aged 12", "under-18s", "12-year-olds" (whose unit is a duration)
  var isAge: Bool {
    if let word = before()?.word, ["aged", "age", "ages"].contains(word) { return true }
    if first.numeral?.suffix == .plural { return true }
    let joint = before()?.isDash == true || before()?.word == "to" || before()?.word == "and"
    return joint && (2...4).contains { ["aged", "ages"].contains(before($0)?.word) }
  }

  /// A bare number of four digits, unless a bound before it makes it a count.
  var isYear: Bool {
    guard phrase.year(tokens) != nil else { return false }
    switch Hedge.ending(at: phrase.tokens.lowerBound, in: tokens)?.hedge {
    case .moreThan, .atLeast, .lessThan, .atMost, .justOver, .justUnder, .nearly: return false
    case .about, nil: return true
    }
  }

  /// "22:01", "5pm", "10.30 am", "10 o'clock"
  var isTime: Bool {
    if first.numeral?.suffix == .time { return true }
    if let word = after()?.word,
      ["am", "pm", "a.m", "p.m", "o'clock", "o’clock", "gmt", "bst"].contains(word)
    {
      return true
    }
    let colonBefore = before()?.isMark(":") == true && !first.followsSpace
    let colonAfter = after()?.isMark(":") == true && after(1)?.numeral != nil
    return colonBefore && before(2)?.numeral != nil || colonAfter && after(1)?.followsSpace == false
  }

  /// "section 12", "paras 4 and 5", "§ 3", "[3]", "1/3"
  var isReference: Bool {
    if before()?.isMark(among: ["§", "¶", "#", "№", "^", "/"]) == true { return true }
    if after()?.isMark("/") == true { return true }
    if before()?.isMark("[") == true, after()?.isMark("]") == true { return true }
    if names(before(1)) || before()?.isMark(".") == true && names(before(2)) { return true }
    let isNext =
      before()?.isDash == true || before()?.isMark(",") == true
      || ["and", "to", "or"].contains(before()?.word)
    return isNext && before(2)?.numeral != nil
      && (names(before(3)) || before(3)?.isMark(".") == true && names(before(4)))
  }

  private func names(_ token: NumberToken?) -> Bool {
    token?.word.map { numberedThings.contains($0) } ?? false
  }

  /// "1. First", "(2) second" at the start of a line
  var isListOrdinal: Bool {
    guard phrase.tokens.count == 1, phrase.precision == 0, let next = after() else { return false }
    if isInBrackets(next) { return (first.numeral?.wholeDigits ?? 3) < 3 }
    guard first.opensLine, !next.followsSpace, after(1) != nil else { return false }
    return next.isMark(".") || next.isMark(")")
  }

  private func isInBrackets(_ next: NumberToken) -> Bool {
    guard next.isMark(")"), let previous = before() else { return false }
    return previous.isMark("(")
  }

  /// Groups of digits with a zero or plus sign in front, and numbers that people call.
  var isTelephone: Bool {
    if first.numeral?.hasLeadingZero == true { return true }
    if let word = before()?.word, callWords.contains(word) { return true }
    var index = phrase.tokens.lowerBound
    if first.isMark("+") { return isDigitGroup(index + 2) }
    if isDigitGroup(index + 1), isDigitGroup(index) { return true }
    while index > 0, isDigitGroup(index) || tokens[index].isDash { index -= 1 }
    guard index < phrase.tokens.lowerBound else { return false }
    return tokens[index].isMark("+") || (tokens[index].numeral?.hasLeadingZero ?? false)
      || isDigitGroup(phrase.tokens.lowerBound - 1)
  }

  /// Bare digits, such as telephone and card numbers are written in.
  private func isDigitGroup(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), let numeral = tokens[index].numeral else { return false }
    return !numeral.isGrouped && numeral.precision == 0 && numeral.suffix == .none
  }

  /// "Windows 11", "Boeing 737": a capitalised word before a short bare number, unless what is
  /// counted follows ("in England 245 schools").
  var isNamed: Bool {
    guard let name = before(), name.isCapitalised, let word = name.word, phrase.unit == .none,
      let numeral = first.numeral, !numeral.isGrouped, numeral.wholeDigits < 4,
      !phrase.hasMagnitude, !wordsBeforeNumbers.contains(word), name.meaning == nil,
      Hedge.ending(at: phrase.tokens.lowerBound, in: tokens) == nil
    else { return false }
    guard let next = after(), let noun = next.word, !next.isCapitalised else { return true }
    return !noun.hasSuffix("s") || ["is", "was", "has", "as", "this", "does"].contains(noun)
  }
}

private let ambiguousMultiples: Set<String> = [
  "double", "doubling", "treble", "triple", "tripling", "quadruple", "twice", "thrice",
]

private let callWords: Set<String> = ["call", "dial", "phone", "ring", "tel", "telephone", "text"]

/// Things that are told apart by numbers.
private let numberedThings: Set<String> = [
  "section", "sections", "s", "ss", "sec", "paragraph", "paragraphs", "para", "paras", "page",
  "pages", "p", "pp", "chapter", "chapters", "clause", "clauses", "article", "articles", "part",
  "parts", "schedule", "schedules", "figure", "figures", "fig", "figs", "table", "tables", "box",
  "annex", "appendix", "note", "notes", "footnote", "footnotes", "step", "steps", "question",
  "questions", "version", "versions", "no", "nos", "number", "numbers", "item", "items", "rule",
  "rules", "regulation", "regulations", "recommendation", "recommendations", "phase", "stage",
  "level", "tier", "volume", "vol", "issue", "edition", "line", "lines", "grade", "group",
  "class", "category", "band", "route", "junction", "room", "platform", "act", "bill", "order",
  "v", "n", "ref", "isbn", "doi", "release", "type", "model", "chart", "charts",
]

/// Words that are capitalised only because they open a sentence.
private let wordsBeforeNumbers: Set<String> = [
  "the", "in", "of", "at", "by", "for", "from", "to", "on", "with", "and", "but", "or", "only",
  "all", "these", "those", "some", "its", "their", "our", "his", "her", "another", "further",
  "just", "even", "than", "that", "was", "were", "is", "are", "when", "since", "if", "while",
  "between", "after", "before", "within", "until", "per", "up", "down", "it", "this", "both",
  "each", "every", "a", "an", "about", "around", "over", "under", "nearly", "almost", "roughly",
  "approximately", "as", "there", "here", "where", "whereas", "though", "although", "because",
  "what", "which", "who", "also", "yet", "so", "then", "now", "still", "together", "altogether",
]
