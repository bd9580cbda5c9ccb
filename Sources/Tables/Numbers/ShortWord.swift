/// A word of up to 15 bytes in small letters, packed into two integers, so that comparing it costs
/// next to nothing. Longer words are none that the reader of numbers knows; they are all empty.
struct ShortWord: Hashable, Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  static let capacity = 15

  /// The bytes with ASCII letters in small.
  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard range.count <= Self.capacity else { return }
    if range.lowerBound &+ 16 <= bytes.count {
      low = smallLetters(eightBytes(bytes, at: range.lowerBound), count: range.count)
      high = smallLetters(eightBytes(bytes, at: range.lowerBound &+ 8), count: range.count &- 8)
      return
    }
    let middle = min(range.lowerBound + 8, range.upperBound)
    low = packed(bytes, range.lowerBound..<middle)
    high = packed(bytes, middle..<range.upperBound)
  }

  init(_ text: String) {
    var text = text
    self = text.withUTF8 { ShortWord($0, 0..<$0.count) }
  }

  var count: Int {
    let (used, zeros) = high == 0 ? (8, low.leadingZeroBitCount) : (16, high.leadingZeroBitCount)
    return used - zeros / 8
  }

  /// The byte at a position below 16; 0 beyond the word.
  @inline(__always)
  func byte(at position: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: position < 8 ? low >> (position * 8) : high >> (position * 8 - 64))
  }

  /// As in `LetterRun.first`.
  var firstLetters: UInt64 { low }

  /// "sharply"
  var isAdverb: Bool {
    let count = count
    return count > 4 && byte(at: count - 2) == UInt8(ascii: "l")
      && byte(at: count - 1) == UInt8(ascii: "y")
  }

  var endsInS: Bool {
    let count = count
    return count > 0 && byte(at: count - 1) == UInt8(ascii: "s")
  }

  /// Spreads words over tables whose size is a power of two.
  @inline(__always)
  func slot(bits: Int) -> Int {
    let mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xBF58_476D_1CE4_E5B9
    return Int(truncatingIfNeeded: mixed >> UInt64(64 - bits))
  }
}

extension ShortWord: ExpressibleByStringLiteral {
  @inline(__always)
  init(stringLiteral text: StaticString) {
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    self.init(bytes, 0..<bytes.count)
  }
}

/// The first `count` bytes of eight, with ASCII letters in small; all of them where there are more.
@inline(__always)
private func smallLetters(_ word: UInt64, count: Int) -> UInt64 {
  guard count > 0 else { return 0 }
  // Sums reach a byte's top bit from "A" on, and from behind "Z" on.
  let bits = word & 0x7F7F_7F7F_7F7F_7F7F
  let fromA = bits &+ 0x3F3F_3F3F_3F3F_3F3F
  let behindZ = bits &+ 0x2525_2525_2525_2525
  let large = (fromA ^ behindZ) & ~word & 0x8080_8080_8080_8080
  let small = word | large >> 2
  return count < 8 ? small & (1 &<< UInt64(truncatingIfNeeded: count &* 8) &- 1) : small
}

@inline(__always)
func packed(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
  var (word, shift): (UInt64, UInt64) = (0, 0)
  for position in range {
    let byte = bytes[position]
    word |= UInt64(isUpper(byte) ? byte | 0x20 : byte) << shift
    shift += 8
  }
  return word
}

@inline(__always)
private func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
