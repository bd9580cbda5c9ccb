import Glibc

/// The offset of the first NUL byte; nil where there is none.
package func firstNUL(in bytes: [UInt8]) -> Int? {
  bytes.withUnsafeBytes { buffer in
    guard let base = buffer.baseAddress, let found = memchr(base, 0, buffer.count) else {
      return nil
    }
    return UnsafeRawPointer(found) - base
  }
}

/// The offset of the first byte that is not part of well-formed UTF-8; nil where all is well.
package func firstInvalidUTF8(in bytes: [UInt8]) -> Int? {
  bytes.withUnsafeBufferPointer { buffer in
    // Most files are well formed: the standard library's own validation runs over words.
    if (try? UTF8Span(validating: buffer.span)) != nil { return nil }
    var offset = 0
    while offset < buffer.count {
      guard let length = sequenceLength(buffer, at: offset) else { return offset }
      offset += length
    }
    return nil
  }
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
