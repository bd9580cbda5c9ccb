/// The id of a source's entry in a page's list of references.
package func referenceAnchor(of key: String) -> String { "ref." + safeName(of: key) }

/// The page of a source that a library holds.
package func libraryRoute(of key: String) -> String { "sources/\(safeName(of: key)).html" }

/// A record's id as a part of an address and a file's name: other bytes than letters, digits,
/// `-`, `_` and `.` inside become `~2F` and the like.
///
/// Ids from libraries may hold anything; two ids never become one name.
package func safeName(of id: String) -> String {
  if isSafe(id) { return id }
  let digits = Array("0123456789ABCDEF".utf8)
  var name: [UInt8] = []
  for byte in id.utf8 {
    if isSafe(byte, first: name.isEmpty) {
      name.append(byte)
    } else {
      name += [UInt8(ascii: "~"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: name, as: UTF8.self)
}

private func isSafe(_ id: String) -> Bool {
  var isFirst = true
  for byte in id.utf8 {
    guard isSafe(byte, first: isFirst) else { return false }
    isFirst = false
  }
  return true
}

private func isSafe(_ byte: UInt8, first: Bool) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
    true
  case UInt8(ascii: "."): !first
  default: false
  }
}
