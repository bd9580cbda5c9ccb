/// Cuts text into tokens. Whatever the bytes are, it moves on by at least one and ends.
struct NumberScan {
  let bytes: UnsafeBufferPointer<UInt8>
  let zone: NumberToken.Zone
  var index: Int
  private let end: Int
  private(set) var tokens: [NumberToken] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ part: Range<Int>, _ zone: NumberToken.Zone) {
    (self.bytes, self.zone, index, end) = (bytes, zone, part.lowerBound, part.upperBound)
  }

  mutating func scan() -> [NumberToken] {
    var followsSpace = index == 0
    var opensLine = index == 0
    while index < end {
      let start = index
      let scalar = nextScalar()
      if isSpace(scalar) {
        followsSpace = true
        opensLine = opensLine || scalar == 10
        continue
      }
      var token = token(from: start, scalar)
      (token.followsSpace, token.opensLine) = (followsSpace, opensLine)
      (followsSpace, opensLine) = (false, false)
      tokens.append(token)
    }
    return tokens
  }

  func byte(at position: Int) -> UInt8 { position < end ? bytes[position] : 0 }

  private mutating func token(from start: Int, _ scalar: UInt32) -> NumberToken {
    let kind: NumberToken.Kind
    var isCapitalised = false
    if scalar < 128, isDigit(UInt8(scalar)) {
      index = start
      kind = readNumeral()
    } else if isLetter(scalar) {
      isCapitalised = scalar < 128 && scalar & 0x20 == 0
      kind = readWord(from: start)
    } else {
      kind = .mark(scalar)
    }
    return NumberToken(
      kind: kind, range: start..<index, zone: zone, followsSpace: false,
      isCapitalised: isCapitalised)
  }

  private mutating func readWord(from start: Int) -> NumberToken.Kind {
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
    if hasDigit || isAddress && index - start > 4 { return .code }
    // Longer words are none that the reader knows; copying them would only take time.
    return .word(index - start > 15 ? "" : lowercased(start..<index))
  }

  private func lowercased(_ range: Range<Int>) -> String {
    String(decoding: range.lazy.map { bytes[$0] | (isUpper(bytes[$0]) ? 0x20 : 0) }, as: UTF8.self)
  }

  /// The scalar at the index, which moves behind it; a byte that is no UTF-8 stands for itself.
  mutating func nextScalar() -> UInt32 {
    let first = bytes[index]
    let length = first < 0xC2 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard length > 1, index + length <= end else {
      index += 1
      return UInt32(first)
    }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for position in index + 1..<index + length { value = value << 6 | UInt32(bytes[position] & 63) }
    index += length
    return value
  }
}

/// What holds an address together: a point, an at sign, a slash, an underscore; or an apostrophe.
private func isWordJoint(_ scalar: UInt32) -> Bool {
  [0x27, 0x2019, 0x2E, 0x40, 0x2F, 0x5F, 0x3A].contains(scalar)
}

private func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

func isASCIILetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

func isLetter(_ scalar: UInt32) -> Bool {
  if scalar < 128 { return scalar | 0x20 >= 0x61 && scalar | 0x20 <= 0x7A }
  return scalar >= 0xC0 && scalar < 0x2000 && scalar != 0xD7 && scalar != 0xF7
    && !isSpace(scalar) || scalar >= 0x2C00
}

func isSpace(_ scalar: UInt32) -> Bool {
  scalar <= 32 || scalar == 0xA0 || scalar >= 0x2000 && scalar <= 0x200B || scalar == 0x202F
}
