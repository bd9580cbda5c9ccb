/// A run of ASCII letters in a text. All words of a site's prose are looked at: it is read eight
/// bytes at a time.
struct LetterRun {
  let start: Int
  let end: Int
  /// The first eight letters in small, the first of them in the lowest byte.
  let first: UInt64

  var range: Range<Int> { start..<end }

  @inline(__always)
  var count: Int { end &- start }

  /// The run that begins at `start`.
  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    self.start = start
    guard start &+ 8 <= bytes.count else {
      end = endOfLetters(in: bytes, from: start)
      first = packed(bytes, start..<end)
      return
    }
    let word = eightBytes(bytes, at: start)
    let (small, others) = (word | 0x2020_2020_2020_2020, marksOfOthers(in: word))
    if others == 0 {
      end = endOfLetters(in: bytes, from: start &+ 8)
      first = small
    } else {
      // The mark of the first other byte is its top bit: all below it are letters' bits.
      let bits = UInt64(truncatingIfNeeded: others.trailingZeroBitCount) & ~7
      end = start &+ Int(truncatingIfNeeded: bits >> 3)
      first = small & (1 &<< bits &- 1)
    }
  }
}

/// Where the run of ASCII letters from `start` on ends.
func endOfLetters(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
  var index = start
  while index &+ 8 <= bytes.count {
    let others = marksOfOthers(in: eightBytes(bytes, at: index))
    if others != 0 { return index &+ others.trailingZeroBitCount >> 3 }
    index &+= 8
  }
  while index < bytes.count, isASCIILetter(bytes[index]) { index &+= 1 }
  return index
}

@inline(__always)
func eightBytes(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt64 {
  let raw = UnsafeRawBufferPointer(bytes)
  return UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
}

/// The top bit of each byte that is no ASCII letter.
@inline(__always)
private func marksOfOthers(in word: UInt64) -> UInt64 {
  // Sums reach a byte's top bit from "a" on, and from behind "z" on.
  let small = (word | 0x2020_2020_2020_2020) & 0x7F7F_7F7F_7F7F_7F7F
  let fromA = small &+ 0x1F1F_1F1F_1F1F_1F1F
  let behindZ = small &+ 0x0505_0505_0505_0505
  return (word | behindZ | ~fromA) & 0x8080_8080_8080_8080
}
