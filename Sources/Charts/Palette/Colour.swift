/// A colour of the sRGB space, from its six hexadecimal digits.
package struct Colour: Hashable, Sendable {
  /// 0 to 255 each.
  package let red, green, blue: UInt8

  /// - Parameter hex: with or without the number sign; nil where it is not six digits.
  package init?(_ hex: some StringProtocol) {
    let digits = hex.hasPrefix("#") ? hex.dropFirst() : hex[...]
    guard digits.utf8.count == 6, let value = UInt32(digits, radix: 16) else { return nil }
    red = UInt8(value >> 16)
    green = UInt8(value >> 8 & 0xFF)
    blue = UInt8(value & 0xFF)
  }
}
