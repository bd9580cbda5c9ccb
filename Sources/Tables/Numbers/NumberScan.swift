/// Cuts text into tokens. Whatever the bytes are, it moves on by at least one and ends.
struct NumberScan {
  let bytes: UnsafeBufferPointer<UInt8>
  let zone: NumberToken.Zone
  var index: Int
  private let end: Int
  private let lexicon = Lexicon.shared

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ part: Range<Int>, _ zone: NumberToken.Zone) {
    (self.bytes, self.zone, index, end) = (bytes, zone, part.lowerBound, part.upperBound)
  }

  /// Adds the part's tokens to others. A part begins the text or stands behind a space.
  mutating func scan(into tokens: inout [NumberToken]) {
    var followsSpace = true
    var opensLine = index == 0
    while index < end {
      let start = index
      let scalar = nextScalar()
      if isSpace(scalar) {
        followsSpace = true
        opensLine = opensLine || scalar == 10
        continue
      }
      tokens.append(token(from: start, scalar, followsSpace: followsSpace, opensLine: opensLine))
      (followsSpace, opensLine) = (false, false)
    }
  }

  func byte(at position: Int) -> UInt8 { position < end ? bytes[position] : 0 }

  private mutating func token(
    from start: Int, _ scalar: UInt32, followsSpace: Bool, opensLine: Bool
  ) -> NumberToken {
    var token = NumberToken(
      kind: .code, range: start..<index, zone: zone, followsSpace: followsSpace,
      opensLine: opensLine)
    if scalar < 128, isDigit(UInt8(scalar)) || isLeadingPoint(scalar, at: start) {
      index = start
      token.kind = readNumeral()
    } else if isLetter(scalar) {
      token.isCapitalised = scalar < 128 && scalar & 0x20 == 0
      readWord(into: &token)
    } else {
      token.kind = .mark(Unicode.Scalar(scalar) ?? "\u{FFFD}")
    }
    token.range = start..<index
    return token
  }

  /// Whether a number begins with its point: ".5", "£.5", "(.5".
  private func isLeadingPoint(_ scalar: UInt32, at start: Int) -> Bool {
    guard scalar == 0x2E, isDigit(byte(at: index)) else { return false }
    guard start > 0 else { return true }
    let before = bytes[start - 1]
    return !isASCIILetter(before) && !isDigit(before) && before != UInt8(ascii: ".")
  }

  private mutating func readWord(into token: inout NumberToken) {
    let start = token.range.lowerBound
    index = min(endOfLetters(in: bytes, from: index), end)
    // Most words end at a space.
    guard byte(at: index) <= 32 || skipRestOfWord(from: start) else {
      token.meaning = quarter(start..<index)
      return
    }
    let word = ShortWord(bytes, start..<index)
    let entry = lexicon[word]
    (token.kind, token.meaning, token.traits) = (.word(word), entry.meaning, entry.traits)
  }

  /// "Q1" to "Q4"
  private func quarter(_ code: Range<Int>) -> NumberWord? {
    let number = bytes[code.upperBound - 1] &- UInt8(ascii: "0")
    let isQuarter = code.count == 2 && bytes[code.lowerBound] == UInt8(ascii: "Q")
    return isQuarter && (1...4).contains(number) ? .quarterOfYear(Int(number)) : nil
  }

  /// Steps over letters of other alphabets and over what joins letters to a name or an address;
  /// whether it is still a word.
  private mutating func skipRestOfWord(from start: Int) -> Bool {
    var (length, hasDigit, isAddress) = (index, false, false)
    while index < end {
      let scalar = nextScalar()
      let next = byte(at: index)
      let isJoint = isWordJoint(scalar) && (isASCIILetter(next) || isDigit(next))
      guard isLetter(scalar) || isJoint || scalar < 128 && isDigit(UInt8(scalar)) else { break }
      hasDigit = hasDigit || scalar < 128 && isDigit(UInt8(scalar))
      isAddress = isAddress || isJoint && scalar != 0x27 && scalar != 0x2019
      length = index
    }
    index = length
    // Short ones are abbreviations: "p.m", "e.g".
    return !hasDigit && !(isAddress && index - start > 4)
  }

  /// The scalar at the index, which moves behind it; a byte that is no UTF-8 stands for itself.
  mutating func nextScalar() -> UInt32 {
    let first = bytes[index]
    let length = first < 0xC2 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard length > 1, isWhole(length) else {
      index += 1
      return UInt32(first)
    }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for position in index + 1..<index + length { value = value << 6 | UInt32(bytes[position] & 63) }
    index += length
    return value
  }

  /// Whether so many bytes from the index on are a scalar, as far as can be told by their tops.
  private func isWhole(_ length: Int) -> Bool {
    index + length <= end && (1..<length).allSatisfy { bytes[index + $0] & 0xC0 == 0x80 }
  }
}

/// What holds an address together: a point, an at sign, a slash, an underscore; or an apostrophe.
private func isWordJoint(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x27, 0x2019, 0x2E, 0x40, 0x2F, 0x5F, 0x3A: true
  default: false
  }
}

@inline(__always)
func isASCIILetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

func isLetter(_ scalar: UInt32) -> Bool {
  if scalar < 128 { return scalar | 0x20 >= 0x61 && scalar | 0x20 <= 0x7A }
  return scalar >= 0xC0 && scalar < 0x2000 && scalar != 0xD7 && scalar != 0xF7
    && !isSpace(scalar) || scalar >= 0x2C00
}

func isSpace(_ scalar: UInt32) -> Bool {
  scalar <= 32 || scalar == 0xA0 || scalar >= 0x2000 && scalar <= 0x200B || scalar == 0x202F
}
