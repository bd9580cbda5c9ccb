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
    return switch mark.mark {
    case "/", "_", "#", ".": true
    default: mark.isDash
    }
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
    guard first.traits.contains(.ambiguousMultiple) else { return true }
    return switch after()?.word {
    case "as", "the", "that", "their", "its", "what": true
    default: false
    }
  }

  /// "aged 12", "under-18s", "12-year-olds" (whose unit is a duration)
  var isAge: Bool {
    let word = before()?.word
    if word == "age" || isAged(word) || first.numeral?.suffix == .plural { return true }
    let joint = before()?.isDash == true || word == "to" || word == "and"
    return joint && (2...4).contains { isAged(before($0)?.word) }
  }

  private func isAged(_ word: ShortWord?) -> Bool { word == "aged" || word == "ages" }

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
    switch after()?.word {
    case "am", "pm", "a.m", "p.m", "o'clock", "o’clock", "gmt", "bst": return true
    default: break
    }
    let colonBefore = before()?.isMark(":") == true && !first.followsSpace
    let colonAfter = after()?.isMark(":") == true && after(1)?.numeral != nil
    return colonBefore && before(2)?.numeral != nil || colonAfter && after(1)?.followsSpace == false
  }

  /// "section 12", "paras 4 and 5", "§ 3", "[3]", "1/3"
  var isReference: Bool {
    switch before()?.mark {
    case "§", "¶", "#", "№", "^", "/": return true
    default: break
    }
    if after()?.isMark("/") == true { return true }
    if before()?.isMark("[") == true, after()?.isMark("]") == true { return true }
    if names(before(1)) || before()?.isMark(".") == true && names(before(2)) { return true }
    return isOneOfSeveral && before(2)?.numeral != nil
      && (names(before(3)) || before(3)?.isMark(".") == true && names(before(4)))
  }

  /// "paras 4 and 5"
  private var isOneOfSeveral: Bool {
    guard let joint = before() else { return false }
    return switch joint.word {
    case "and", "to", "or": true
    default: joint.isDash || joint.isMark(",")
    }
  }

  private func names(_ token: NumberToken?) -> Bool {
    token?.traits.contains(.numbered) ?? false
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
    if before()?.traits.contains(.call) == true { return true }
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
    guard let name = before(), name.isCapitalised, name.word != nil, phrase.unit == .none,
      let numeral = first.numeral, !numeral.isGrouped, numeral.wholeDigits < 4,
      !phrase.hasMagnitude, !name.traits.contains(.opener), name.meaning == nil,
      Hedge.ending(at: phrase.tokens.lowerBound, in: tokens) == nil
    else { return false }
    guard let next = after(), let noun = next.word, !next.isCapitalised else { return true }
    return switch noun {
    case "is", "was", "has", "as", "this", "does": true
    default: !noun.endsInS
    }
  }
}
