extension PhraseReader {
  /// Cardinals, fractions, multiples and ordinals in words.
  mutating func readWords() -> NumberPhrase? {
    switch meaning() {
    case .multiple(let count): single(count, .multiple, .multiple)
    case .halved: fall()
    case .half, .article, .quarter: readPart() ?? readCardinal()
    case .ordinal(let rank): token()?.word?.endsInS == true ? nil : single(rank, .words, .ordinal)
    case .unit, .tens, .dozen, .hundred: readCardinal()
    default: nil
    }
  }

  private mutating func single(
    _ number: Int, _ form: NumberPhrase.Form, _ unit: FigureUnit
  ) -> NumberPhrase {
    index += 1
    return NumberPhrase(
      tokens: start..<index, value: ExactDecimal(number), precision: 0, form: form, unit: unit)
  }

  private mutating func fall() -> NumberPhrase {
    var phrase = single(50, .fraction, .share)
    phrase.isFall = true
    return phrase
  }

  /// "half", "a third", "a quarter"; with a magnitude behind it a number: "half a million".
  private mutating func readPart() -> NumberPhrase? {
    var ahead = self
    if ahead.meaning() == .article { ahead.index += 1 }
    let isNamed = ahead.index > index || ahead.meaning() == .half
    guard isNamed, let parts = ahead.meaning()?.parts, !ahead.isOrdinalUse(parts) else {
      return nil
    }
    ahead.index += 1
    guard let share = ahead.share(1, of: parts) else { return nil }
    index = ahead.index
    return readPartOfMagnitude(share) ?? share
  }

  /// "a third party" ranks; "a third of", "a third more" and "a third." share.
  private func isOrdinalUse(_ parts: Int) -> Bool {
    guard parts > 2, meaning() != .quarter, let next = token(1), next.word != nil else {
      return false
    }
    return !next.traits.contains(.followsShare)
  }

  private mutating func readPartOfMagnitude(_ share: NumberPhrase) -> NumberPhrase? {
    var ahead = self
    if ahead.token()?.word == "of" { ahead.index += 1 }
    if ahead.meaning() == .article { ahead.index += 1 }
    guard ahead.index > index, let power = ahead.meaning()?.power,
      var number = share.value.divided(by: .hundred, decimals: 4).map({
        NumberPhrase(tokens: start..<index, value: $0, precision: $0.exponent, form: .words)
      })
    else { return nil }
    number.scale(by: power)
    index = ahead.index + 1
    return number
  }

  func share(_ count: Int, of parts: Int) -> NumberPhrase? {
    ExactDecimal(count * 100).divided(by: ExactDecimal(parts), decimals: 12).map {
      NumberPhrase(
        tokens: start..<index, value: $0, precision: -1, form: .fraction, unit: .share)
    }
  }

  /// "two hundred and forty-five", "three and a half", "two thirds", "twenty-first".
  private mutating func readCardinal() -> NumberPhrase? {
    var cardinal = Cardinal()
    while cardinal.take(from: &self) {}
    guard cardinal.isBegun else { return nil }
    if cardinal.isSmall {
      if let parts = readParts(cardinal.total) { return parts }
      if let rank = readRank(cardinal.total) { return rank }
    }
    var phrase = NumberPhrase(
      tokens: start..<index, value: ExactDecimal(cardinal.total), precision: 0, form: .words)
    phrase.hasMagnitude = cardinal.hasMagnitude
    readSpokenDecimals(&phrase)
    return phrase
  }

  /// "two thirds", "three-quarters"
  private mutating func readParts(_ count: Int) -> NumberPhrase? {
    let step = isHyphen() ? 1 : 0
    guard let parts = meaning(step)?.parts, count > 0, count < parts || count == 1 else {
      return nil
    }
    index += step + 1
    guard let phrase = share(count, of: parts) else { return nil }
    return readPartOfMagnitude(phrase) ?? phrase
  }

  private mutating func readRank(_ tens: Int) -> NumberPhrase? {
    let step = isHyphen() ? 1 : 0
    guard tens >= 20, tens % 10 == 0, case .ordinal(let rank)? = meaning(step), rank < 10 else {
      return nil
    }
    index += step
    return single(tens + rank, .words, .ordinal)
  }

  /// "one point six"
  private mutating func readSpokenDecimals(_ phrase: inout NumberPhrase) {
    guard token()?.word == "point", case .unit(let first)? = meaning(1), first < 10 else { return }
    index += 1
    while case .unit(let digit)? = meaning(), digit < 10, phrase.precision > -9,
      let part = ExactDecimal(mantissa: Int128(digit), exponent: phrase.precision - 1),
      let sum = phrase.value.adding(part)
    {
      (phrase.value, phrase.precision) = (sum, phrase.precision - 1)
      index += 1
    }
  }
}

extension NumberWord {
  /// Into how many parts the word divides a whole.
  fileprivate var parts: Int? {
    switch self {
    case .half: 2
    case .quarter: 4
    case .ordinal(let rank) where rank > 2: rank
    default: nil
    }
  }

  /// The power of ten of a word of magnitude.
  var power: Int? {
    switch self {
    case .magnitude(let power): power
    case .hundred: 2
    default: nil
    }
  }
}
