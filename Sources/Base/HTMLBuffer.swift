/// One output's bytes, written front to back.
///
/// Everything the program emits goes through one of these, so that no page is ever built from
/// strings put together. It owns its memory alone and cannot be copied: an array's check of its
/// owner at each write cost more than most writes. A worker reuses its buffer: `removeAll` keeps
/// the memory.
package struct HTMLBuffer: ~Copyable, @unchecked Sendable {
  /// How many bytes have been written.
  @usableFromInline package internal(set) var count = 0

  @usableFromInline var base: UnsafeMutablePointer<UInt8>
  @usableFromInline var capacity: Int

  package init(capacity: Int = 0) {
    self.capacity = max(capacity, 64)
    base = .allocate(capacity: self.capacity)
  }

  deinit {
    base.deallocate()
  }

  /// A copy of what has been written so far, UTF-8.
  package var bytes: [UInt8] { withBytes { Array($0) } }

  /// The written bytes as text; malformed UTF-8 is repaired. For tests and small outputs.
  package var text: String { withBytes { String(decoding: $0, as: UTF8.self) } }

  /// The byte that was written last.
  @inlinable package var last: UInt8? { count > 0 ? base[count - 1] : nil }

  /// What has been written, for as long as `body` runs.
  @inlinable package func withBytes<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    try body(UnsafeBufferPointer(start: base, count: count))
  }

  /// A copy of some of the written bytes.
  package subscript(range: some RangeExpression<Int>) -> [UInt8] {
    withBytes { Array($0[range.relative(to: 0..<$0.count)]) }
  }

  package mutating func removeAll() {
    count = 0
  }

  /// Drops what was written after `count` bytes.
  package mutating func truncate(to count: Int) {
    precondition(count <= self.count, "a buffer is truncated to what it holds")
    self.count = count
  }

  /// Makes room for `more` bytes; doubles, so that writing takes linear time.
  @usableFromInline mutating func grow(by more: Int) {
    let size = max(capacity * 2, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
    larger.update(from: base, count: count)
    base.deallocate()
    base = larger
    capacity = size
  }
}

// MARK: - Writing as it stands

extension HTMLBuffer {
  @inlinable package mutating func write(_ text: StaticString) {
    write(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Literals go to the overload above, which copies them without making a string first.
  @_disfavoredOverload
  package mutating func write(_ text: String) {
    var text = text
    text.withUTF8 { write($0) }
  }

  @inlinable package mutating func write(_ run: UnsafeBufferPointer<UInt8>) {
    guard let start = run.baseAddress else { return }
    if count + run.count > capacity { grow(by: run.count) }
    (base + count).update(from: start, count: run.count)
    count += run.count
  }

  package mutating func write(_ run: [UInt8]) {
    run.withUnsafeBufferPointer { write($0) }
  }

  package mutating func write(_ run: ArraySlice<UInt8>) {
    run.withUnsafeBufferPointer { write($0) }
  }

  @inlinable package mutating func write(byte: UInt8) {
    if count == capacity { grow(by: 1) }
    base[count] = byte
    count += 1
  }

  package mutating func write(number: Int) {
    if (0..<10).contains(number) {
      write(byte: UInt8(number) + UInt8(ascii: "0"))
    } else {
      write(String(number))
    }
  }
}

// MARK: - Writing escaped

extension HTMLBuffer {
  /// Writes text so that it stands for itself in HTML content and in quoted attributes.
  ///
  /// The four characters `& < > "` become entities, as in libcmark's own renderer.
  package mutating func write(escaping text: String) {
    var text = text
    text.withUTF8 { write(escaping: $0) }
  }

  package mutating func write(escaping run: ArraySlice<UInt8>) {
    run.withUnsafeBufferPointer { write(escaping: $0) }
  }

  package mutating func write(escaping run: UnsafeBufferPointer<UInt8>) {
    write(run, except: EscapeTable.html) { buffer, byte in
      switch byte {
      case UInt8(ascii: "&"): buffer.write("&amp;")
      case UInt8(ascii: "<"): buffer.write("&lt;")
      case UInt8(ascii: ">"): buffer.write("&gt;")
      default: buffer.write("&quot;")
      }
    }
  }

  /// Writes an address as the value of a quoted `href` or `src`.
  ///
  /// Bytes that may not stand in a URL are percent-encoded, existing escapes are kept; `&` and
  /// `'` become entities. Equal to libcmark's `houdini_escape_href`.
  package mutating func write(escapingURL address: String) {
    var address = address
    address.withUTF8 { write(escapingURL: $0) }
  }

  package mutating func write(escapingURL run: UnsafeBufferPointer<UInt8>) {
    write(run, except: EscapeTable.url) { buffer, byte in
      switch byte {
      case UInt8(ascii: "&"): buffer.write("&amp;")
      case UInt8(ascii: "'"): buffer.write("&#x27;")
      default: buffer.write(percentEncoding: byte)
      }
    }
  }

  private mutating func write(percentEncoding byte: UInt8) {
    write(byte: UInt8(ascii: "%"))
    write(byte: hexadecimalDigit(byte >> 4))
    write(byte: hexadecimalDigit(byte & 15))
  }

  /// Copies runs of plain bytes at once; the bytes that `table` marks go through `replace`.
  @inline(__always)
  private mutating func write(
    _ run: UnsafeBufferPointer<UInt8>, except table: EscapeTable,
    replace: (inout HTMLBuffer, UInt8) -> Void
  ) {
    var start = 0
    for index in run.indices where table.marks(run[index]) {
      if start < index { write(UnsafeBufferPointer(rebasing: run[start..<index])) }
      replace(&self, run[index])
      start = index + 1
    }
    if start < run.count { write(UnsafeBufferPointer(rebasing: run[start...])) }
  }
}

private func hexadecimalDigit(_ value: UInt8) -> UInt8 {
  value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
}

/// Which of the 256 bytes need replacing: one bit a byte.
private struct EscapeTable {
  private let low: (UInt64, UInt64)
  private let high: Bool

  /// - Parameter high: whether bytes from 0x80 up are marked too.
  init(marking marked: (UInt8) -> Bool, high: Bool) {
    var words: (UInt64, UInt64) = (0, 0)
    for byte in UInt8(0)..<64 where marked(byte) { words.0 |= 1 << UInt64(byte) }
    for byte in UInt8(64)..<128 where marked(byte) { words.1 |= 1 << UInt64(byte - 64) }
    self.low = words
    self.high = high
  }

  @inline(__always)
  func marks(_ byte: UInt8) -> Bool {
    if byte >= 128 { return high }
    return byte < 64 ? low.0 >> UInt64(byte) & 1 == 1 : low.1 >> UInt64(byte - 64) & 1 == 1
  }

  static let html = EscapeTable(marking: { "&<>\"".utf8.contains($0) }, high: false)

  static let url = EscapeTable(
    marking: { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        false
      default: !"-_.+!*(),%#@?=;:/,+$~".utf8.contains(byte)
      }
    }, high: true)
}
