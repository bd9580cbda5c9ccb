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
    let common = SitePath.endOfSharedFolder(from, to)
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

/// Whether the first name holds a colon.
private func startsLikeScheme(_ address: UnsafeBufferPointer<UInt8>) -> Bool {
  for byte in address {
    if byte == UInt8(ascii: "/") { return false }
    if byte == UInt8(ascii: ":") { return true }
  }
  return false
}
