extension JSONReader {
  /// Section 7. The range includes the quotation marks.
  mutating func string() throws(Refusal) -> (String, Range<Int>) {
    let start = index
    index += 1
    let plain = index
    while current >= 0x20, current != UInt8(ascii: "\""), current != UInt8(ascii: "\\") {
      index += 1
    }
    if skip(UInt8(ascii: "\"")) {
      return (String(decoding: bytes[plain..<index - 1], as: UTF8.self), start..<index)
    }
    var text = Array(bytes[plain..<index])
    while !skip(UInt8(ascii: "\"")) {
      guard index < end else { throw unclosed(from: start) }
      guard current >= 0x20 else { throw controlCharacter() }
      if skip(UInt8(ascii: "\\")) {
        try escape(into: &text)
      } else {
        text.append(current)
        index += 1
      }
    }
    return (String(decoding: text, as: UTF8.self), start..<index)
  }

  private mutating func escape(into text: inout [UInt8]) throws(Refusal) {
    let start = index - 1
    let letter = current
    if letter == UInt8(ascii: "u") {
      index += 1
      let scalar = try unicodeScalar(from: start)
      text.append(contentsOf: String(scalar).utf8)
      return
    }
    guard let byte = replacement(of: letter) else { throw unknownEscape(from: start) }
    text.append(byte)
    index += 1
  }

  private func replacement(of letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }

  /// The character of `\uXXXX`, or of two of them where the first is half of a pair.
  private mutating func unicodeScalar(from start: Int) throws(Refusal) -> Unicode.Scalar {
    let first = try fourDigits(from: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, skip(UInt8(ascii: "\\")), skip(UInt8(ascii: "u")) else {
      throw loneSurrogate(start)
    }
    let second = try fourDigits(from: start)
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw loneSurrogate(start) }
    return scalar
  }

  private mutating func fourDigits(from start: Int) throws(Refusal) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard isHexadecimalDigit(current) else { throw expected("four hexadecimal digits") }
      let digit = isDigit(current) ? current & 15 : current & 15 + 9
      value = value << 4 + UInt32(digit)
      index += 1
    }
    return value
  }
}
