/// Reads one number from tokens; every step moves forward or gives up.
struct PhraseReader {
  let tokens: [NumberToken]
  var index: Int
  let start: Int

  init(_ tokens: [NumberToken], at start: Int) {
    (self.tokens, self.start, index) = (tokens, start, start)
  }

  func token(_ offset: Int = 0) -> NumberToken? {
    tokens.indices.contains(index + offset) ? tokens[index + offset] : nil
  }

  func meaning(_ offset: Int = 0) -> NumberWord? {
    tokens.indices.contains(index + offset) ? tokens[index + offset].meaning : nil
  }

  /// A hyphen that joins two words, rather than a dash between two thoughts.
  func isHyphen(_ offset: Int = 0) -> Bool {
    guard let dash = token(offset), dash.isDash, let next = token(offset + 1) else { return false }
    return !dash.followsSpace && !next.followsSpace
  }

  mutating func read() -> NumberPhrase? {
    let sign = readSign()
    let currency = readCurrency()
    let innerSign = sign ?? readSign()
    guard var phrase = readCore() else { return nil }
    readMagnitude(&phrase)
    if let currency { phrase.unit = .currency(currency) }
    readUnit(&phrase)
    if let innerSign {
      phrase.hasSign = true
      if innerSign < 0 { phrase.value = phrase.value.negated }
    }
    phrase.tokens = start..<index
    return phrase
  }

  /// A minus or plus that belongs to the number behind it, not a dash or hyphen before it.
  private mutating func readSign() -> Int? {
    guard let mark = token(), mark.isDash || mark.isMark("+"), let next = token(1),
      !next.followsSpace, next.numeral != nil || next.isCurrencySign
    else { return readSpokenSign() }
    let isFree = mark.followsSpace || index == 0 || mark.zone != tokens[index - 1].zone
    guard isFree || mayStandBeforeSign(tokens[index - 1]) else { return nil }
    index += 1
    return mark.isMark("+") ? 1 : -1
  }

  private func mayStandBeforeSign(_ token: NumberToken) -> Bool {
    switch token.mark {
    case "(", "[", "“", "\"", "*": true
    default: token.isCurrencySign
    }
  }

  private mutating func readSpokenSign() -> Int? {
    guard let word = token()?.word, word == "minus" || word == "plus", token(1) != nil else {
      return nil
    }
    index += 1
    return word == "plus" ? 1 : -1
  }

  private mutating func readCurrency() -> Currency? {
    guard let mark = token() else { return nil }
    if case .currency(let currency)? = mark.meaning, mark.word?.count == 3 {
      index += 1
      return currency
    }
    guard let currency = mark.currency else { return nil }
    let letters = index > 0 && !mark.followsSpace ? tokens[index - 1].word : nil
    index += 1
    return letters.flatMap { currency == .dollar ? Currency(lettersBeforeDollar: $0) : nil }
      ?? currency
  }

  private mutating func readCore() -> NumberPhrase? {
    guard let first = token() else { return nil }
    let core = first.numeral == nil ? readWords() : readDigits()
    guard let core else { return nil }
    return readOutOf(core) ?? core
  }

  private mutating func readDigits() -> NumberPhrase? {
    guard let numeral = token()?.numeral else { return nil }
    index += 1
    var phrase = NumberPhrase(
      tokens: start..<index, value: numeral.value, precision: numeral.precision, form: .digits)
    switch numeral.suffix {
    case .none, .plural, .time: break
    case .ordinal: phrase.unit = .ordinal
    case .times, .fold: phrase.unit = .multiple
    case .percent: phrase.unit = .percent
    case .points: phrase.unit = .points
    case .measure: phrase.unit = .other
    case .magnitude(let power): phrase.scale(by: power)
    }
    return phrase
  }

  /// "one in five", "9 out of 10": the part in per cent.
  private mutating func readOutOf(_ part: NumberPhrase) -> NumberPhrase? {
    guard part.unit == .none, !part.hasMagnitude, part.precision == 0 else { return nil }
    var ahead = self
    if ahead.token()?.word == "out", ahead.token(1)?.word == "of" {
      ahead.index += 2
    } else if ahead.token()?.word == "in" {
      ahead.index += 1
    } else {
      return nil
    }
    guard let next = ahead.token(), next.zone == token()?.zone,
      let whole = next.numeral == nil ? ahead.readWords() : ahead.readDigits(),
      whole.unit == .none, whole.precision == 0, isShare(part.value, whole.value),
      let percent = part.value.multiplied(by: .hundred)?.divided(by: whole.value, decimals: 12)
    else { return nil }
    if case .duration? = ahead.meaning() { return nil }
    if case .month? = ahead.meaning() { return nil }
    index = ahead.index
    var share = part
    (share.value, share.form, share.unit) = (percent, .fraction, .share)
    if part.value == ExactDecimal(1) { share.outOf = whole.value }
    return share
  }

  /// Small parts of round wholes; "51 in 2023" and "12 in 31 towns" are none.
  private func isShare(_ part: ExactDecimal, _ whole: ExactDecimal) -> Bool {
    guard part > .zero, part < whole, part < .hundred else { return false }
    return part == ExactDecimal(1) && (whole < ExactDecimal(1500) || whole.exponent >= 1)
      || whole <= ExactDecimal(10)
      || whole == .hundred || whole == ExactDecimal(20) || whole == ExactDecimal(1000)
  }
}

extension NumberToken {
  /// The currency whose sign the token is.
  var currency: Currency? { Currency(sign: mark) }
}
