/// The numbers and dates of a figure's text, from which the figure is chosen.
struct Candidates {
  private let tokens: [NumberToken]
  private let phrases: [NumberPhrase]
  let dates: [SaidDate]

  /// Bare years are dates where another number stands beside them, or "in" before them.
  init(_ tokens: [NumberToken], in range: Range<Int>) {
    self.tokens = tokens
    var dates: [SaidDate] = []
    var phrases: [NumberPhrase] = []
    for item in numberItems(tokens, in: range) {
      switch item {
      case .date(let date, _): dates.append(date)
      case .number(let phrase): phrases.append(phrase)
      }
    }
    phrases.removeAll { PhraseSurroundings($0, tokens).followsName }
    if phrases.contains(where: { $0.year(tokens) != nil }) {
      takeYears(from: &phrases, to: &dates, tokens)
    }
    (self.phrases, self.dates) = (phrases, dates)
  }

  /// The one number, or the two of a range.
  func chosen() throws(NoFigure) -> (NumberPhrase, NumberPhrase?) {
    guard let first = phrases.first else {
      throw dates.isEmpty ? .noNumber : .onlyDates(dates)
    }
    guard phrases.count > 1 else { return (first, nil) }
    if phrases.count == 2 {
      if let (low, high) = first.range(to: phrases[1], tokens) { return (low, high) }
      if let sum = first.joined(to: phrases[1], tokens) { return (sum, nil) }
    }
    let figures = phrases.filter { !isNoFigure($0, tokens) }
    if figures.count == 1 { return (figures[0], nil) }
    throw .severalNumbers(phrases.map { textRange($0.tokens, tokens) })
  }
}

private func takeYears(
  from phrases: inout [NumberPhrase], to dates: inout [SaidDate], _ tokens: [NumberToken]
) {
  let plain = phrases.filter { $0.year(tokens) == nil }
  for phrase in phrases where !plain.isEmpty || saysWhen(phrase, tokens) {
    if let year = phrase.year(tokens) { dates.append(SaidDate(year: year)) }
  }
  if !plain.isEmpty {
    phrases = plain
  } else {
    phrases.removeAll { saysWhen($0, tokens) }
  }
}

private func saysWhen(_ phrase: NumberPhrase, _ tokens: [NumberToken]) -> Bool {
  guard phrase.year(tokens) != nil, phrase.tokens.lowerBound > 0 else { return false }
  let word = tokens[phrase.tokens.lowerBound - 1]
  guard word.zone == .text else { return false }
  return switch word.word {
  case "in", "since", "during", "until": true
  default: false
  }
}

extension NumberPhrase {
  /// "one year and six months", in the smaller unit.
  fileprivate func joined(to other: NumberPhrase, _ tokens: [NumberToken]) -> NumberPhrase? {
    guard case .duration(let large) = unit, case .duration(let small) = other.unit,
      large.size.family == small.size.family, large.size.count > small.size.count,
      tokens[self.tokens.upperBound..<other.tokens.lowerBound].allSatisfy({
        $0.word == "and" || $0.isMark(",")
      }),
      let factor = value.multiplied(by: ExactDecimal(large.size.count / small.size.count)),
      let sum = factor.adding(other.value)
    else { return nil }
    var joined = other
    (joined.value, joined.tokens) = (sum, self.tokens.lowerBound..<other.tokens.upperBound)
    return joined
  }
}
