extension SitePath {
  /// The address of `target` as seen from the page `path`: both are files of the output.
  ///
  /// The result never begins with a slash and never holds a scheme, so that one folder works
  /// from a disk, under any sub-path and at a server's root.
  package static func relative(_ target: String, from path: String) -> String {
    target.withBytes { to in
      path.withBytes { from in relative(to, from: from) }
    }
  }

  private static func relative(
    _ to: UnsafeBufferPointer<UInt8>, from: UnsafeBufferPointer<UInt8>
  ) -> String {
    let common = endOfSharedFolder(from, to)
    let climbs = from[common...].count { $0 == UInt8(ascii: "/") }
    // A first name with a colon would read as a scheme.
    let name = to[common...].prefix { $0 != UInt8(ascii: "/") }
    let start = climbs == 0 && name.contains(UInt8(ascii: ":")) ? "./" : "../"
    let repeats = start == "./" ? 1 : climbs
    let count = start.utf8.count * repeats + to.count - common
    return String(unsafeUninitializedCapacity: count) { buffer in
      var end = 0
      for _ in 0..<repeats {
        for byte in start.utf8 {
          buffer[end] = byte
          end += 1
        }
      }
      _ = buffer[end...].update(fromContentsOf: to[common...])
      return count
    }
  }

  /// How many bytes two paths have in common up to their last common slash.
  package static func endOfSharedFolder(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let shorter = min(left.count, right.count)
    var end = 0
    // Most paths begin alike for longer than a word.
    while end + 8 <= shorter,
      EightBytes(left, at: end).bytes == EightBytes(right, at: end).bytes
    {
      end += 8
    }
    while end < shorter, left[end] == right[end] { end += 1 }
    while end > 0, left[end - 1] != UInt8(ascii: "/") { end -= 1 }
    return end
  }
}
