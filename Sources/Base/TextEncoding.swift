import Glibc

/// The offset of the first NUL byte; nil where there is none.
package func firstNUL(in bytes: [UInt8]) -> Int? { firstOffset(of: 0, in: bytes) }

/// The offset of the first such byte; nil where there is none.
package func firstOffset(of byte: UInt8, in bytes: [UInt8]) -> Int? {
  bytes.withUnsafeBufferPointer { firstOffset(of: byte, in: $0) }
}

package func firstOffset(of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
  guard let base = bytes.baseAddress, let found = memchr(base, Int32(byte), bytes.count) else {
    return nil
  }
  return UnsafeRawPointer(found) - UnsafeRawPointer(base)
}

/// The offset of the first byte that is not part of well-formed UTF-8; nil where all is well.
package func firstInvalidUTF8(in bytes: [UInt8]) -> Int? {
  bytes.withUnsafeBufferPointer { buffer in
    var offset = endOfASCII(buffer, from: 0)
    while offset < buffer.count {
      guard let length = sequenceLength(buffer, at: offset) else { return offset }
      offset += length
      if offset < buffer.count, buffer[offset] < 0x80 { offset = endOfASCII(buffer, from: offset) }
    }
    return nil
  }
}

/// The first byte from `start` on that is not ASCII. Prose is mostly ASCII, so it is passed over
/// 32 bytes at a time.
private func endOfASCII(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
  let raw = UnsafeRawBufferPointer(bytes)
  var offset = start
  while offset + 32 <= bytes.count {
    var marks: UInt64 = 0
    for word in 0..<4 {
      marks |= raw.loadUnaligned(fromByteOffset: offset + word * 8, as: UInt64.self)
    }
    if marks & 0x8080_8080_8080_8080 != 0 { break }
    offset += 32
  }
  while offset < bytes.count, bytes[offset] < 0x80 { offset += 1 }
  return offset
}

/// The length of the well-formed sequence at `offset`, by Unicode's table 3-7.
private func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int? {
  let lead = bytes[offset]
  let second: ClosedRange<UInt8>
  let length: Int
  switch lead {
  case 0x00...0x7F: return 1
  case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
  case 0xE0: (length, second) = (3, 0xA0...0xBF)
  case 0xED: (length, second) = (3, 0x80...0x9F)
  case 0xE1...0xEC, 0xEE...0xEF: (length, second) = (3, 0x80...0xBF)
  case 0xF0: (length, second) = (4, 0x90...0xBF)
  case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
  case 0xF4: (length, second) = (4, 0x80...0x8F)
  default: return nil
  }
  guard offset + length <= bytes.count, second.contains(bytes[offset + 1]) else { return nil }
  for index in offset + 2..<max(offset + 2, offset + length)
  where !(0x80...0xBF).contains(bytes[index]) {
    return nil
  }
  return length
}
