/// Eight bytes looked at in one step; the first is the lowest.
struct EightBytes {
  /// What capitals lack; digits have it.
  static let caseBits: UInt64 = 0x2020_2020_2020_2020
  private static let highBits: UInt64 = 0x8080_8080_8080_8080
  private static let ones: UInt64 = 0x0101_0101_0101_0101

  private let bytes: UInt64

  init(_ bytes: UInt64) {
    self.bytes = bytes
  }

  /// The high bit of each byte that is no letter or digit of ASCII.
  @inline(__always) var othersThanLettersAndDigits: UInt64 {
    let low = bytes & ~Self.highBits
    let lower = low | Self.caseBits
    // Adding what lacks to 128 sets the high bit of bytes from the bound on.
    let letters = (lower + Self.ones * (128 - 0x61)) & ~(lower + Self.ones * (128 - 0x7B))
    let digits = (low + Self.ones * (128 - 0x30)) & ~(low + Self.ones * (128 - 0x3A))
    return ~((letters | digits) & ~bytes) & Self.highBits
  }

  /// Where a byte stands first.
  @inline(__always) func first(_ byte: UInt8) -> Int? {
    let zeroed = bytes ^ Self.ones &* UInt64(byte)
    // The lowest mark is right, whatever stands above it.
    let found = (zeroed &- Self.ones) & ~zeroed & Self.highBits
    return found == 0 ? nil : found.trailingZeroBitCount / 8
  }
}
