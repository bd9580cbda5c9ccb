import Base

extension HTMLBuffer {
  /// Writes the address of `target` as seen from `page`, escaped for a quoted attribute.
  ///
  /// Equal to `SitePath.relative`, without making a string.
  ///
  /// - Parameter root: what stands before the path instead, where the page is shown at any address.
  mutating func write(
    path target: UnsafeBufferPointer<UInt8>, from page: String, root: String? = nil
  ) {
    if let root {
      write(escapingURL: root)
      write(escapingURL: target)
    } else {
      page.withBytes { write(path: target, from: $0) }
    }
  }

  private mutating func write(
    path to: UnsafeBufferPointer<UInt8>, from: UnsafeBufferPointer<UInt8>
  ) {
    let common = endOfSharedFolder(from, to)
    var climbs = 0
    for index in common..<from.count where from[index] == UInt8(ascii: "/") {
      write("../")
      climbs += 1
    }
    let rest = UnsafeBufferPointer(rebasing: to[common...])
    if climbs == 0, startsLikeScheme(rest) { write("./") }
    write(escapingURL: rest)
  }
}

/// How many bytes two paths have in common up to their last common slash.
private func endOfSharedFolder(
  _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
) -> Int {
  let shorter = min(left.count, right.count)
  var end = 0
  // Most paths begin alike for longer than a word.
  while end &+ 8 <= shorter, word(left, at: end) == word(right, at: end) { end &+= 8 }
  while end < shorter, left[end] == right[end] { end &+= 1 }
  while end > 0, left[end &- 1] != UInt8(ascii: "/") { end &-= 1 }
  return end
}

private func word(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt64 {
  UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self)
}

/// Whether the first name holds a colon.
private func startsLikeScheme(_ address: UnsafeBufferPointer<UInt8>) -> Bool {
  for byte in address {
    if byte == UInt8(ascii: "/") { return false }
    if byte == UInt8(ascii: ":") { return true }
  }
  return false
}
