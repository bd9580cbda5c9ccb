/// Clock times, days and years.
extension PhraseSurroundings {
  /// "22:01", "5pm", "10.30 am", "10 o'clock"
  var isTime: Bool {
    if first.numeral?.suffix == .time { return true }
    if after()?.isWord(among: clockWords) == true { return true }
    let colonBefore = before()?.isMark(":") == true && !first.followsSpace
    let colonAfter = after()?.isMark(":") == true && after(1)?.numeral != nil
    return colonBefore && before(2)?.numeral != nil || colonAfter && after(1)?.followsSpace == false
      || isHour && (isAtHour || isHourOfRange || isTrain)
  }

  /// "9", "9.45"
  private var isHour: Bool {
    if let hour = bareWhole { return (1...12).contains(hour) }
    return isHourWithMinutes
  }

  private var isHourWithMinutes: Bool {
    guard phrase.unit == .none, phrase.precision == -2, !phrase.hasMagnitude, !phrase.hasSign,
      let hundredths = phrase.value.multiplied(by: .hundred)?.whole
    else { return false }
    return hundredths < 2400 && hundredths % 100 < 60
  }

  /// "We open at 6", but not "it stood at 6".
  private var isAtHour: Bool {
    guard before()?.word == "at", isLastOfThought, !countsNoun else { return false }
    return !(before(2)?.isWord(among: levelWords) ?? false)
  }

  /// "open from 9 to 5", "from 9 to 11 each morning", but not "rose from 9 to 11".
  private var isHourOfRange: Bool {
    let opening = (listStarts.last ?? start) - 1
    guard token(opening)?.isOne(of: ["from", "between"]) == true,
      let closing = listEnds.last, Direction.ending(at: opening, in: tokens) == nil
    else { return false }
    return token(opening - 1)?.isWord(among: openingWords) == true || saysTimeOfDay(closing)
  }

  private func saysTimeOfDay(_ index: Int) -> Bool {
    guard token(index)?.isOne(of: ["each", "every", "in", "on", "that", "this", "the"]) == true
    else { return false }
    return (1...2).contains { token(index + $0)?.isWord(among: partsOfDay) ?? false }
  }

  /// "The 9.45 is unchanged", "the 9.45 to Slough"
  private var isTrain: Bool {
    guard isHourWithMinutes, before()?.word == "the", let next = after() else { return false }
    return next.isWord(among: trainWords)
  }

  /// "3 and 4 January", "between 3 and 17 June", "June 3 to 5"
  var isDay: Bool {
    guard let day = bareWhole, (1...31).contains(day) else { return false }
    if listStarts.contains(where: { isMonth($0 - 1) }) { return true }
    return listEnds.contains { isMonth($0) || token($0)?.word == "of" && isMonth($0 + 1) }
  }

  private func isMonth(_ index: Int) -> Bool {
    guard let token = token(index), token.isCapitalised, case .month? = token.meaning else {
      return false
    }
    return true
  }

  /// A bare number of four digits, unless a bound before it makes it a count; "AD 43".
  var isYear: Bool {
    if [before(), after()].contains(where: { $0?.isCapitalised == true && $0?.isEra == true }) {
      return bareWhole != nil
    }
    if isEarlyYear { return true }
    guard phrase.year(tokens) != nil, before()?.word != "some" else { return false }
    switch Hedge.ending(at: start, in: tokens)?.hedge {
    case .moreThan, .atLeast, .lessThan, .atMost, .justOver, .justUnder, .nearly: return false
    case .about, nil: return true
    }
  }

  /// "In 1066 there was no road", but not "in 1066 schools".
  private var isEarlyYear: Bool {
    guard let year = bareWhole, phrase.form == .digits, (1000..<1500).contains(year),
      before()?.isOne(of: ["in", "since", "until", "till", "before"]) == true
    else { return false }
    return !countsNounSoon && after()?.word != "of"
  }
}

extension NumberToken {
  fileprivate var isEra: Bool { isOne(of: ["ad", "bc", "bce", "ce"]) }
}

private let clockWords: WordSet = [
  "am", "pm", "a.m", "p.m", "o'clock", "o’clock", "gmt", "bst", "noon", "midnight",
]

/// After these "at" gives a level.
private let levelWords: WordSet = [
  "stood", "stands", "stand", "standing", "peaked", "peaks", "remained", "remains", "remain",
  "remaining", "put", "puts", "estimated", "unchanged", "set", "sets", "fixed", "capped", "flat",
  "level", "settled", "ended", "constant", "steady", "held", "holds", "stuck", "levelled", "kept",
  "stayed", "stays", "total", "number", "count", "valued", "priced", "measured", "recorded",
  "steadied", "plateaued", "rate", "rated", "scored", "came", "comes", "highest", "lowest", "mean",
  "average", "median", "index", "stable", "still", "is", "was", "are", "were",
]

private let openingWords: WordSet = [
  "open", "opens", "opened", "closed", "shut", "run", "runs", "ran", "works", "worked", "work",
  "meets", "meet", "met", "daily", "weekdays", "sundays", "saturdays", "mondays", "fridays",
]

private let partsOfDay: WordSet = [
  "morning", "mornings", "afternoon", "afternoons", "evening", "evenings", "night", "nights",
  "day", "weekday", "weekdays", "weekend", "weekends", "monday", "tuesday", "wednesday",
  "thursday", "friday", "saturday", "sunday", "mondays", "tuesdays", "wednesdays", "thursdays",
  "fridays", "saturdays", "sundays",
]

private let trainWords: WordSet = [
  "is", "was", "has", "had", "will", "to", "from", "train", "bus", "service", "ferry", "flight",
  "leaves", "left", "departs", "arrives", "arrived", "stops", "runs", "ran", "did", "does", "no",
]
