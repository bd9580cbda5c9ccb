/// A set of ASCII characters: one bit each, so that asking is a shift and not a search.
package struct ASCIISet: Sendable {
  @usableFromInline let low: UInt64
  @usableFromInline let high: UInt64

  package init(_ characters: StaticString, lettersAndDigits: Bool = false) {
    var words: (low: UInt64, high: UInt64) = (0, 0)
    func insert(_ byte: UInt8) {
      precondition(byte < 128, "an ASCII set holds ASCII")
      if byte < 64 { words.low |= 1 << UInt64(byte) } else { words.high |= 1 << UInt64(byte - 64) }
    }
    characters.withUTF8Buffer { $0.forEach(insert) }
    if lettersAndDigits {
      for byte in UInt8(ascii: "0")...UInt8(ascii: "9") { insert(byte) }
      for byte in UInt8(ascii: "A")...UInt8(ascii: "Z") { insert(byte) }
      for byte in UInt8(ascii: "a")...UInt8(ascii: "z") { insert(byte) }
    }
    (low, high) = words
  }

  @inlinable package func contains(_ byte: UInt8) -> Bool {
    if byte >= 128 { return false }
    return (byte < 64 ? low >> UInt64(byte) : high >> UInt64(byte - 64)) & 1 == 1
  }
}
