/// The grammar of citation keys: pandoc's manual, "Citation syntax".
///
/// A key begins with a letter, a digit or `_`; marks stand one at a time between such characters,
/// so those at its end belong to the sentence. In braces a key may hold anything but white space.
package enum CitationKey {
  /// Longer texts in braces are no keys: so that a line of opening braces takes linear time.
  static let maximumLength = 2_000

  /// Whether `@key` needs no braces.
  package static func isPlain(_ key: String) -> Bool {
    let bytes = Array(key.utf8)
    return !bytes.isEmpty && end(ofPlainKeyAt: 0, in: bytes) == bytes.count
  }

  /// Whether the key can be cited at all, in braces if need be.
  package static func isValid(_ key: String) -> Bool {
    isPlain(key)
      || !key.isEmpty && key.utf8.count <= maximumLength
        && key.unicodeScalars.allSatisfy {
          !$0.properties.isWhitespace && $0.value >= 0x20 && $0.value != 0x7F && $0 != "{"
            && $0 != "}"
        }
  }

  /// One past the last byte of the key; `start` itself where none begins there.
  static func end(ofPlainKeyAt start: Int, in bytes: [UInt8]) -> Int {
    var index = start
    while index < bytes.count {
      let length = wordLength(at: index, in: bytes)
      if length > 0 {
        index += length
      } else if index > start, joins(at: index, in: bytes) {
        index += 1
      } else {
        break
      }
    }
    return index
  }

  /// The bytes between the braces that open at `start`; nil where they do not close.
  static func braced(at start: Int, in bytes: [UInt8]) -> Range<Int>? {
    var depth = 0
    for index in start..<min(bytes.count, start + maximumLength) {
      switch bytes[index] {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"): depth -= 1
      case 0...0x20, CitationRun.opaqueMark: return nil
      default: break
      }
      if depth == 0 { return index == start + 1 ? nil : start + 1..<index }
    }
    return nil
  }

  /// A mark inside a key: a character of the key must follow, or `/`, so that `://` may stand.
  private static func joins(at index: Int, in bytes: [UInt8]) -> Bool {
    guard index + 1 < bytes.count, ":.#$%&-+?<>~/".utf8.contains(bytes[index]) else { return false }
    if wordLength(at: index + 1, in: bytes) > 0 { return true }
    return bytes[index + 1] == UInt8(ascii: "/")
      && (bytes[index] == UInt8(ascii: ":") || bytes[index] == UInt8(ascii: "/"))
      && index + 2 < bytes.count && wordLength(at: index + 2, in: bytes) > 0
  }

  /// The bytes of the letter, digit or `_` at `index`; 0 where there is none.
  static func wordLength(at index: Int, in bytes: [UInt8]) -> Int {
    let byte = bytes[index]
    if byte < 0x80 { return isASCIIWord(byte) ? 1 : 0 }
    let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
    guard byte >= 0xC0, byte < 0xF8, index + length <= bytes.count else { return 0 }
    let text = String(decoding: bytes[index..<index + length], as: UTF8.self)
    return text.unicodeScalars.allSatisfy(isLetterOrDigit) ? length : 0
  }

  /// Whether the character before `index` is a letter, a digit or `_`.
  static func endsWord(before index: Int, in bytes: [UInt8]) -> Bool {
    var start = index - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start >= 0 && wordLength(at: start, in: bytes) > 0
  }
}

private func isASCIIWord(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
    true
  default: false
  }
}

private func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
    .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
    true
  default: false
  }
}
