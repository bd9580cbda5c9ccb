/// Which bytes of a literal need more than copying: one entry for each of the 256.
///
/// NUL, which ends a literal, is marked, so that one loop finds the end and what to replace.
struct TextTable: Sendable {
  private nonisolated(unsafe) let entries: UnsafePointer<UInt8>

  /// - Parameter marks: the marked bytes beside NUL.
  private init(marking marks: StaticString) {
    // Lives as long as the program: one table for each of the static properties below.
    let table = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
    table.initialize(repeating: 0, count: 256)
    table[0] = 1
    for index in 0..<marks.utf8CodeUnitCount { table[Int(marks.utf8Start[index])] = 1 }
    entries = UnsafePointer(table)
  }

  /// The first marked byte from `start` on.
  @inline(__always)
  func next(_ start: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
    var end = start
    while entries[Int(end.pointee)] == 0 { end += 1 }
    return end
  }

  /// The same, but no further than `limit`: a text is read in thousands of pieces.
  func next(
    _ start: UnsafePointer<UInt8>, before limit: UnsafePointer<UInt8>
  ) -> UnsafePointer<UInt8> {
    var end = start
    while end < limit, entries[Int(end.pointee)] == 0 { end += 1 }
    return end
  }

  static let plain = TextTable(marking: "&<>\"")
  static let extended = TextTable(marking: "&<>\"[~\u{4}\u{5}\u{6}\\")
}
