/// A path as an address holds it: all but letters, digits and what a path may say is escaped.
package func percentEncoded(_ path: String) -> String {
  guard !path.utf8.allSatisfy(plainInPath.contains) else { return path }
  let digits = Array("0123456789ABCDEF".utf8)
  var bytes: [UInt8] = []
  for byte in path.utf8 {
    if plainInPath.contains(byte) {
      bytes.append(byte)
    } else {
      bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// RFC 3986's characters of a path, with the slash.
private let plainInPath = ASCIISet("-._~!$&'()*+,;=:@/", lettersAndDigits: true)
