extension NumberScan {
  /// Reads digits with their separators, decimals and the letters that stand right after them.
  mutating func readNumeral() -> NumberToken.Kind {
    let start = index
    var value: Int128? = 0
    var wholeDigits = readDigits(&value)
    let hasLeadingZero = bytes[start] == UInt8(ascii: "0") && wholeDigits > 1
    let isGrouped = readGroups(&value, &wholeDigits)
    var places = 0
    if byte(at: index) == UInt8(ascii: "."), isDigit(byte(at: index + 1)) {
      index += 1
      places = readDigits(&value)
    }
    let isDotted = skipDottedDigits()
    addFraction(&value, &places)
    let suffix = readSuffix()
    guard !isDotted, let suffix, let value,
      let number = ExactDecimal(mantissa: value, exponent: -places)
    else { return .code }
    return .numeral(
      Numeral(
        value: number, precision: -places, wholeDigits: wholeDigits, isGrouped: isGrouped,
        hasLeadingZero: hasLeadingZero, suffix: suffix))
  }

  private mutating func readDigits(_ value: inout Int128?) -> Int {
    let start = index
    while isDigit(byte(at: index)) {
      value = value?.appending(bytes[index])
      index += 1
    }
    return index - start
  }

  /// Groups of exactly three digits after a comma, a thin or a no-break space.
  private mutating func readGroups(_ value: inout Int128?, _ digits: inout Int) -> Bool {
    guard digits <= 3 else { return false }
    let first = digits
    while let length = separatorLength(),
      (0..<3).allSatisfy({ isDigit(byte(at: index + length + $0)) }),
      !isDigit(byte(at: index + length + 3))
    {
      index += length
      digits += readDigits(&value)
    }
    return digits > first
  }

  private func separatorLength() -> Int? {
    switch (byte(at: index), byte(at: index + 1), byte(at: index + 2)) {
    case (UInt8(ascii: ","), _, _): 1
    case (0xC2, 0xA0, _): 2
    case (0xE2, 0x80, 0x89), (0xE2, 0x80, 0xAF): 3
    default: nil
    }
  }

  /// Steps over what makes a version or a date with points of the digits; whether there was any.
  private mutating func skipDottedDigits() -> Bool {
    let start = index
    while byte(at: index) == UInt8(ascii: "."), isDigit(byte(at: index + 1)) {
      index += 1
      while isDigit(byte(at: index)) { index += 1 }
    }
    return index > start
  }

  /// Adds ½, ¼ or ¾ to a whole number.
  private func quarters() -> Int128? {
    guard byte(at: index) == 0xC2 else { return nil }
    return switch byte(at: index + 1) {
    case 0xBC: 25
    case 0xBD: 50
    case 0xBE: 75
    default: nil
    }
  }

  private mutating func addFraction(_ value: inout Int128?, _ places: inout Int) {
    guard places == 0, let hundredths = quarters() else { return }
    index += 2
    guard let whole = value?.appending(0)?.appending(0) else { return value = nil }
    (value, places) = (whole + hundredths, 2)
    if hundredths == 50 { (value, places) = ((whole + hundredths) / 10, 1) }
  }

  /// What the letters after the digits mean; nil where they make a name of them ("3D").
  private mutating func readSuffix() -> Numeral.Suffix? {
    let start = index
    while isASCIILetter(byte(at: index)) || isDigit(byte(at: index)) { index += 1 }
    guard index > start else { return Numeral.Suffix.none }
    guard index - start <= 4 else { return nil }
    return suffixes[ShortWord(bytes, start..<index)]
  }
}

private let suffixes: [ShortWord: Numeral.Suffix] = [
  "k": .magnitude(3), "m": .magnitude(6), "mn": .magnitude(6), "bn": .magnitude(9),
  "tn": .magnitude(12), "s": .plural, "st": .ordinal, "nd": .ordinal, "rd": .ordinal,
  "th": .ordinal, "am": .time, "pm": .time, "x": .times, "fold": .fold, "pc": .percent,
  "pp": .points, "km": .measure, "kg": .measure, "mg": .measure, "cm": .measure, "mm": .measure,
  "g": .measure, "t": .measure, "mph": .measure, "kwh": .measure, "mw": .measure, "gw": .measure,
  "gb": .measure, "mb": .measure, "tb": .measure, "ha": .measure, "ml": .measure,
]
