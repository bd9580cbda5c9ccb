import Crypto

/// A UUID of RFC 9562: 128 bits, written as 32 hexadecimal digits in five groups.
package struct UniversalID: Hashable, Sendable {
  private let bytes: [UInt8]

  /// Nil where the text is not of the form `7c1e52b4-93d6-4f0a-8b27-5e6fd0a4c913`, in either case.
  package init?(_ text: String) {
    let groups = text.split(separator: "-", omittingEmptySubsequences: false)
    guard groups.map(\.utf8.count) == [8, 4, 4, 4, 12] else { return nil }
    var digits: [UInt8] = []
    for character in groups.joined() {
      guard character.isASCII, let digit = character.hexDigitValue else { return nil }
      digits.append(UInt8(digit))
    }
    bytes = stride(from: 0, to: 32, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Version 5: the same for the same name in this namespace, on any machine.
  package func named(_ name: String) -> UniversalID {
    var digest = Array(Insecure.SHA1.hash(data: bytes + Array(name.utf8)).prefix(16))
    digest[6] = digest[6] & 0x0F | 0x50
    digest[8] = digest[8] & 0x3F | 0x80
    return UniversalID(bytes: digest)
  }

  /// In lower case.
  package var text: String {
    var text = ""
    for (index, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(index) { text += "-" }
      text += byte < 16 ? "0" + String(byte, radix: 16) : String(byte, radix: 16)
    }
    return text
  }
}
