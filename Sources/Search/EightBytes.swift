/// Eight bytes looked at in one step; the first is the lowest.
struct EightBytes {
  /// What capitals lack; digits have it.
  static let caseBits: UInt64 = 0x2020_2020_2020_2020
  private static let highBits: UInt64 = 0x8080_8080_8080_8080
  private static let ones: UInt64 = 0x0101_0101_0101_0101

  private let bytes: UInt64

  @inline(__always) init(at place: UnsafePointer<UInt8>) {
    bytes = UnsafeRawPointer(place).loadUnaligned(as: UInt64.self)
  }

  /// How many letters and digits of ASCII they begin with.
  @inline(__always) var lettersAndDigits: Int {
    let low = bytes & ~Self.highBits
    let lower = low | Self.caseBits
    // Adding what lacks to 128 sets the high bit of bytes from the bound on.
    let letters = (lower + Self.ones * (128 - 0x61)) & ~(lower + Self.ones * (128 - 0x7B))
    let digits = (low + Self.ones * (128 - 0x30)) & ~(low + Self.ones * (128 - 0x3A))
    return (~((letters | digits) & ~bytes) & Self.highBits).trailingZeroBitCount &>> 3
  }

  /// The first `count` of them, which are letters and digits, in lower case, and zeros behind; all
  /// where the count is larger.
  @inline(__always) func lowered(_ count: Int) -> UInt64 {
    (bytes | Self.caseBits) & UInt64.max &>> UInt64(64 &- 8 &* min(count, 8))
  }

  /// The same bytes with these bits set in each.
  @inline(__always) func setting(_ bits: UInt8) -> UInt64 {
    bytes | Self.ones &* UInt64(bits)
  }

  /// Where a byte stands first.
  @inline(__always) func first(_ byte: UInt8) -> Int? {
    let zeroed = bytes ^ Self.ones &* UInt64(byte)
    // The lowest mark is right, whatever stands above it.
    let found = (zeroed &- Self.ones) & ~zeroed & Self.highBits
    return found == 0 ? nil : found.trailingZeroBitCount / 8
  }
}
