/// Eight bytes of text looked at in one step. `Search` has its own: what is small enough to be
/// taken into a loop is not taken from another module.
struct EightBytes {
  private static let highBits: UInt64 = 0x8080_8080_8080_8080
  private static let ones: UInt64 = 0x0101_0101_0101_0101

  let bytes: UInt64

  /// - Parameter start: where they begin in `run`, which holds eight from there.
  init(_ run: UnsafeBufferPointer<UInt8>, at start: Int) {
    bytes = UnsafeRawBufferPointer(run).loadUnaligned(fromByteOffset: start, as: UInt64.self)
  }

  init(_ bytes: UInt64) {
    self.bytes = bytes
  }

  /// Not 0 if the byte is among them.
  func marks(of byte: UInt8) -> UInt64 {
    EightBytes(bytes ^ Self.ones &* UInt64(byte)).zeros
  }

  /// Not 0 if one of them is 0.
  var zeros: UInt64 { (bytes &- Self.ones) & ~bytes & Self.highBits }

  /// Not 0 if one of them is a control character of ASCII.
  var controls: UInt64 { (bytes &- Self.ones &* 0x20) & ~bytes & Self.highBits }
}
