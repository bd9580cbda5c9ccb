/// The scalars of UTF-8 bytes with their places; a byte that is no UTF-8 reads as U+FFFD.
struct ScalarReader {
  struct Item {
    var scalar: Unicode.Scalar
    var start: Int
    var end: Int
  }

  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  func item(at start: Int) -> Item? {
    guard start < bytes.count else { return nil }
    let lead = bytes[start]
    if lead < 0x80 { return Item(scalar: Unicode.Scalar(lead), start: start, end: start + 1) }
    let length = lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 1
    guard length > 1, let scalar = scalar(at: start, length: length) else {
      return Item(scalar: "\u{FFFD}", start: start, end: start + 1)
    }
    return Item(scalar: scalar, start: start, end: start + length)
  }

  private func scalar(at start: Int, length: Int) -> Unicode.Scalar? {
    guard start + length <= bytes.count else { return nil }
    var value = UInt32(bytes[start]) & (0x7F >> UInt32(length))
    for byte in bytes[(start + 1)..<(start + length)] {
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    let least: [UInt32] = [0, 0, 0x80, 0x800, 0x1_0000]
    return value < least[length] ? nil : Unicode.Scalar(value)
  }
}
