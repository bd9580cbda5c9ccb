extension HTMLBuffer {
  /// Writes bytes in base 64 with padding, as `data:` addresses and policies hold them (RFC 4648).
  package mutating func write(base64 bytes: some Collection<UInt8>) {
    var group: UInt32 = 0
    var filled = 0
    for byte in bytes {
      group = group << 8 | UInt32(byte)
      filled += 1
      guard filled == 3 else { continue }
      writeSextets(of: group, count: 4)
      (group, filled) = (0, 0)
    }
    guard filled > 0 else { return }
    writeSextets(of: group << (filled == 1 ? 16 : 8), count: filled + 1)
    for _ in filled..<3 { write(byte: UInt8(ascii: "=")) }
  }

  /// The first digits of 24 bits, six bits each.
  private mutating func writeSextets(of group: UInt32, count: Int) {
    for digit in 0..<count {
      write(byte: base64Digit(UInt8(group >> (18 - 6 * UInt32(digit)) & 63)))
    }
  }
}

private func base64Digit(_ value: UInt8) -> UInt8 {
  switch value {
  case 0..<26: UInt8(ascii: "A") + value
  case 26..<52: UInt8(ascii: "a") + value - 26
  case 52..<62: UInt8(ascii: "0") + value - 52
  case 62: UInt8(ascii: "+")
  default: UInt8(ascii: "/")
  }
}
