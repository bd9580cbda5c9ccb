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

  /// Makes room for a large output at once: each doubling touches new memory, and copies.
  package mutating func reserve(_ more: Int) {
    if count + more > capacity { grow(by: more) }
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
    text.withBytes { write($0) }
  }

  @inlinable package mutating func write(_ run: UnsafeBufferPointer<UInt8>) {
    guard let start = run.baseAddress else { return }
    if count + run.count > capacity { grow(by: run.count) }
    // Nothing written overlaps what is to be written, which `update(from:)` would ask.
    UnsafeMutableRawPointer(base + count).copyMemory(from: start, byteCount: run.count)
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
