/// A colour of the sRGB space, from its six hexadecimal digits.
package struct Colour: Hashable, Sendable {
  /// 0 to 255 each.
  package let red, green, blue: UInt8

  /// - Parameter hex: with or without the number sign; nil where it is not six digits.
  package init?(_ hex: some StringProtocol) {
    let digits = hex.hasPrefix("#") ? hex.dropFirst() : hex[...]
    guard digits.utf8.count == 6, let value = UInt32(digits, radix: 16) else { return nil }
    self.init(value)
  }

  /// - Parameter value: 0xRRGGBB.
  init(_ value: UInt32) {
    red = UInt8(value >> 16 & 0xFF)
    green = UInt8(value >> 8 & 0xFF)
    blue = UInt8(value & 0xFF)
  }

  /// As stylesheets and SVG write it: `#12436d`.
  package var hex: String {
    let digits = String(UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue), radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.utf8.count) + digits
  }
}
