/// Marks some of the 256 bytes, so that asking is one load and a loop over text has no call in it.
///
/// Lives as long as the program: made once, in a constant.
package struct ByteTable: Sendable {
  @usableFromInline nonisolated(unsafe) let entries: UnsafePointer<Bool>

  package init(marking isMarked: (UInt8) -> Bool) {
    let table = UnsafeMutablePointer<Bool>.allocate(capacity: 256)
    for byte in UInt8.min...UInt8.max { (table + Int(byte)).initialize(to: isMarked(byte)) }
    entries = UnsafePointer(table)
  }

  /// Where the next marked byte stands, from `start`; the end where there is none.
  @inlinable package func next(in run: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < run.count, !entries[Int(run[index])] { index += 1 }
    return index
  }
}
