/// What stands in a run of tokens where numbers are looked for: a number, or a date.
enum NumberItem {
  case number(NumberPhrase)
  case date(SaidDate, tokens: Range<Int>)
}

/// All numbers and dates that begin within a range of tokens, in order, none overlapping.
func numberItems(_ tokens: [NumberToken], in range: Range<Int>) -> [NumberItem] {
  var items: [NumberItem] = []
  var index = range.lowerBound
  while index < range.upperBound {
    guard mayBegin(tokens[index]) else {
      index += 1
      continue
    }
    if let (date, end) = SaidDate.read(tokens, at: index) {
      items.append(.date(date, tokens: index..<end))
      index = end
    } else if let phrase = phrase(tokens, at: index) {
      items.append(.number(phrase))
      index = max(phrase.tokens.upperBound, index + 1)
    } else {
      index += 1
    }
  }
  return items
}

private func phrase(_ tokens: [NumberToken], at index: Int) -> NumberPhrase? {
  var reader = PhraseReader(tokens, at: index)
  return reader.read()
}

/// Most tokens begin neither number nor date: asked first, since reading one costs more.
private func mayBegin(_ token: NumberToken) -> Bool {
  switch token.kind {
  case .numeral: true
  case .word: token.meaning?.mayBegin == true || token.traits.contains(.sign)
  case .mark: token.isDash || token.isCurrencySign || token.isMark("+")
  case .code: token.meaning != nil
  }
}

extension NumberPhrase {
  /// The year that the phrase is if it is one: four digits without any mark.
  func year(_ tokens: [NumberToken]) -> Int? {
    guard form == .digits, unit == .none, !hasMagnitude, !hasSign, self.tokens.count == 1 else {
      return nil
    }
    return SaidDate.year(tokens[self.tokens.lowerBound])
  }

  /// Two numbers that name a range: "3 to 5", "3–5", "between 3 and 5". Unit and magnitude of the
  /// second serve both: "£3 to 5 million".
  func range(to upper: NumberPhrase, _ tokens: [NumberToken]) -> (NumberPhrase, NumberPhrase)? {
    let gap = self.tokens.upperBound..<upper.tokens.lowerBound
    guard gap.count == 1 || gap.isEmpty && upper.hasSign else { return nil }
    let joint = tokens[gap.isEmpty ? upper.tokens.lowerBound : gap.lowerBound]
    let start = self.tokens.lowerBound
    let isBetween = joint.word == "and" && start > 0 && tokens[start - 1].word == "between"
    guard joint.word == "to" || joint.isDash || isBetween, !isLeft(tokens) else { return nil }
    var (low, high) = (self, upper)
    if high.hasMagnitude, !low.hasMagnitude, low.value < ExactDecimal(1000),
      let scale = high.scale, low.form == .digits || low.form == .words
    {
      var scaled = low
      scaled.scale(by: scale)
      if scaled.value < high.value { low = scaled }
    }
    if low.unit == .none { low.unit = high.unit }
    if high.unit == .none { high.unit = low.unit }
    return low.unit == high.unit && low.value < high.value ? (low, high) : nil
  }

  /// "fell from 24 to 12": what something moves away from, so that the second is where it goes.
  private func isLeft(_ tokens: [NumberToken]) -> Bool {
    let start = tokens.index(before: self.tokens.lowerBound)
    return start > 0 && tokens[start].word == "from"
      && Direction.ending(at: start, in: tokens) != nil
  }

  /// The power of ten of the largest word of magnitude that the number can have had.
  private var scale: Int? {
    for power in [12, 9, 6, 3] {
      guard let unit = ExactDecimal(mantissa: 1, exponent: power) else { continue }
      if value.magnitude >= unit { return power }
    }
    return nil
  }
}
