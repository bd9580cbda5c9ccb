extension TOMLScan {
  /// The byte here; a line feed at the end, which no construct runs over.
  var current: UInt8 { index < end ? bytes[index] : 0x0A }

  /// A bare or quoted key with the range of its text.
  mutating func keyName() -> (String, Range<Int>) {
    let start = index
    if current == UInt8(ascii: "\"") || current == UInt8(ascii: "'") {
      let isBasic = current == UInt8(ascii: "\"")
      string()
      let inner = UnsafeBufferPointer(rebasing: bytes[start + 1..<max(start + 1, index - 1)])
      return (isBasic ? unescaped(inner) : String(decoding: inner, as: UTF8.self), start..<index)
    }
    while isBareKey(current) { index += 1 }
    return (String(decoding: bytes[start..<index], as: UTF8.self), start..<index)
  }

  func isKeyStart(_ byte: UInt8) -> Bool {
    isBareKey(byte) || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }

  private func isBareKey(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }

  /// Steps over a string of any of the four kinds.
  mutating func string() {
    let quote = current
    let isLong = index + 2 < end && bytes[index + 1] == quote && bytes[index + 2] == quote
    index += isLong ? 3 : 1
    while index < end {
      if current == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        index = min(index + 2, end)
      } else if current == quote, !isLong || closesLong(quote) {
        index += isLong ? 3 : 1
        // Up to two quotation marks may stand right before the closing three.
        while isLong, current == quote { index += 1 }
        return
      } else {
        index += 1
      }
    }
  }

  private func closesLong(_ quote: UInt8) -> Bool {
    index + 2 < end && bytes[index + 1] == quote && bytes[index + 2] == quote
  }

  /// Steps over a number, a truth value, a date or a time; stops at what is none.
  ///
  /// The library aborts the program on some of those, such as `2024-05-01T:`.
  mutating func word() {
    let start = index
    skipWord()
    // A date and its time may have a space between.
    if current == 0x20, index + 1 < end, isDigit(bytes[index + 1]), isTOMLDate(text(from: start)) {
      index += 1
      skipWord()
    }
    if !isTOMLWord(text(from: start)) { stop(.valueMalformed, at: start) }
  }

  private mutating func skipWord() {
    while index < end, !isWordEnd(current) { index += 1 }
  }

  private func text(from start: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[start..<index])
  }

  private func isWordEnd(_ byte: UInt8) -> Bool {
    byte <= 0x20 || ",]}#".utf8.contains(byte)
  }

  mutating func skipBlanks() {
    while index < end, current == 0x20 || current == 0x09 { index += 1 }
  }

  /// Steps over blanks, line ends and comments.
  mutating func skipSpace() {
    while index < end {
      if current == UInt8(ascii: "#") {
        while index < end, current != 0x0A { index += 1 }
      } else if current <= 0x20 {
        index += 1
      } else {
        return
      }
    }
  }
}

/// The text of a quoted key; only `\uXXXX` and its like need more than one byte's replacement.
private func unescaped(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
  let short: [UInt8: UInt8] = [
    0x62: 0x08, 0x74: 0x09, 0x6E: 0x0A, 0x66: 0x0C, 0x72: 0x0D, 0x22: 0x22, 0x5C: 0x5C,
  ]
  var text: [UInt8] = []
  var index = 0
  while index < bytes.count {
    guard bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count else {
      text.append(bytes[index])
      index += 1
      continue
    }
    let count = bytes[index + 1] == UInt8(ascii: "u") ? 4 : 8
    if let byte = short[bytes[index + 1]] {
      text.append(byte)
      index += 2
    } else {
      let digits = bytes[min(index + 2, bytes.count)..<min(index + 2 + count, bytes.count)]
      let code = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) ?? 0xFFFD
      text.append(contentsOf: String(Unicode.Scalar(code) ?? "\u{FFFD}").utf8)
      index += 2 + count
    }
  }
  return String(decoding: text, as: UTF8.self)
}
