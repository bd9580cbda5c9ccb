/// Numbers that tell one of many things from the others: sections, pages, telephones, routes.
extension PhraseSurroundings {
  /// "section 12", "paras 4 and 5", "§ 3", "[3]", "1/3", "routes 73 and 476", "error 404"
  var isReference: Bool {
    if ["§", "¶", "#", "№", "^", "/"].contains(before()?.mark) { return true }
    if after()?.isMark("/") == true { return true }
    if before()?.isMark("[") == true, after()?.isMark("]") == true { return true }
    return first.numeral?.isGrouped != true && listStarts.contains { isNumbered($0) }
  }

  private func isNumbered(_ index: Int) -> Bool {
    let name = token(index - 1)?.isMark(".") == true ? index - 2 : index - 1
    guard let thing = token(name) else { return false }
    let isNumberedTime = thing.isCapitalised && thing.isWord(among: numberedTimes)
    guard isNumberedTime || thing.traits.contains(.numbered) else { return false }
    // "in each class 30 pupils", "by bus 245 children", "besides buses 40 trains" count.
    if token(name - 1)?.isOne(of: ["each", "every", "per", "by"]) == true { return false }
    // So they do in "section 3 and 245 stations", but not in "Years 10 and 11 pupils".
    let isLater = index != start && thing.word?.endsInS == false
    return !(countsNoun && (isLater || thing.isPlural))
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
    if first.numeral?.hasLeadingZero == true || isCalled { return true }
    if isDashedCode { return true }
    var index = start
    if first.isMark("+") { return isDigitGroup(index + 2) }
    if isDigitGroup(index + 1), isDigitGroup(index) { return true }
    while index > max(0, start - 12), isDigitGroup(index) || tokens[index].isDash { index -= 1 }
    guard index < start else { return false }
    return tokens[index].isMark("+") || (tokens[index].numeral?.hasLeadingZero ?? false)
      || isDigitGroup(start - 1)
  }

  /// "1-800-736-5300", "12-34-56": three groups or more.
  private var isDashedCode: Bool {
    var (low, high) = (start, end - 1)
    guard low == high, isDigitGroup(low) else { return false }
    while low > start - 4, isTightDash(low - 1), isDigitGroup(low - 2) { low -= 2 }
    while high < start + 4, isTightDash(high + 1), isDigitGroup(high + 2) { high += 2 }
    return high - low >= 4
  }

  private func isTightDash(_ index: Int) -> Bool {
    guard let dash = token(index), dash.isDash, let next = token(index + 1) else { return false }
    return !dash.followsSpace && !next.followsSpace
  }

  /// "ring 999, or 112"
  private var isCalled: Bool {
    guard bareWhole != nil, !countsNoun else { return false }
    return listStarts.contains { token($0 - 1)?.traits.contains(.call) ?? false }
  }

  /// Bare digits, such as telephone and card numbers are written in.
  private func isDigitGroup(_ index: Int) -> Bool {
    guard let numeral = token(index)?.numeral else { return false }
    return !numeral.isGrouped && numeral.precision == 0 && numeral.suffix == .none
  }
}

/// Capitalised only: "Year 6", but "last year 245 people".
private let numberedTimes: WordSet = [
  "year", "years", "week", "weeks", "day", "days", "month", "months",
]
