extension PhraseReader {
  /// "and a half", then a word of magnitude after digits: "3.5 million", "three and a half million".
  mutating func readMagnitude(_ phrase: inout NumberPhrase) {
    guard phrase.unit == .none, phrase.form != .fraction else { return }
    readHalf(&phrase)
    guard !phrase.hasMagnitude else { return }
    let step = isHyphen() ? 1 : 0
    switch meaning(step) {
    case .magnitude(let power): phrase.scale(by: power)
    case .hundred where phrase.form == .digits: phrase.scale(by: 2)
    default: return
    }
    index += step + 1
  }

  private mutating func readHalf(_ phrase: inout NumberPhrase) {
    guard phrase.precision == 0, !phrase.hasMagnitude, meaning() == .and, meaning(1) == .article,
      let part = fraction(meaning(2)), let sum = phrase.value.adding(part)
    else { return }
    (phrase.value, phrase.precision) = (sum, part.exponent)
    index += 3
  }

  private func fraction(_ word: NumberWord?) -> ExactDecimal? {
    switch word {
    case .half: ExactDecimal(mantissa: 5, exponent: -1)
    case .quarter: ExactDecimal(mantissa: 25, exponent: -2)
    default: nil
    }
  }

  /// The unit mark after a number, with or without a hyphen; what is there already stays.
  mutating func readUnit(_ phrase: inout NumberPhrase) {
    if let plus = token(), plus.isMark("+"), !plus.followsSpace, !isGlued(1) {
      phrase.isOpen = true
      index += 1
    }
    guard phrase.unit == .none, let (unit, length) = unitAhead() else { return }
    phrase.unit = unit
    index += length
  }

  private func isGlued(_ offset: Int) -> Bool {
    token(offset).map { !$0.followsSpace && $0.numeral != nil } ?? false
  }

  private func unitAhead() -> (FigureUnit, Int)? {
    if token()?.isMark("%") == true { return (.percent, 1) }
    if token()?.isMark("×") == true { return (.multiple, 1) }
    if let currency = token()?.currency, !isGlued(1) { return (.currency(currency), 1) }
    let step = isHyphen() ? 1 : 0
    return switch meaning(step) {
    case .percent: (.percent, step + 1)
    case .per where meaning(step + 1) == .cent: (.percent, step + 2)
    case .percentage where meaning(step + 2) == .point && isHyphen(step + 1):
      (.points, step + 3)
    case .percentage where meaning(step + 1) == .point: (.points, step + 2)
    case .point where token(step)?.word != "point": (.points, step + 1)
    case .times: (.multiple, step + 1)
    case .fold: (.multiple, step + 1)
    case .currency(let currency): (.currency(currency), step + 1)
    case .duration(let unit): (.duration(unit), step + 1)
    default: nil
    }
  }
}
