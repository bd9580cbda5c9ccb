/// A growing row of plain values. It owns its memory alone, as `HTMLBuffer` does, because an array's
/// checks cost more than the work that is done on each word.
struct Pool<Element: BitwiseCopyable>: ~Copyable {
  /// The values; moves when the pool grows.
  private(set) var base: UnsafeMutablePointer<Element>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int = 64) {
    self.capacity = max(capacity, 1)
    base = .allocate(capacity: self.capacity)
  }

  /// Holds `count` equal values.
  init(repeating element: Element, count: Int) {
    self.init(capacity: count)
    base.initialize(repeating: element, count: count)
    self.count = count
  }

  deinit {
    base.deallocate()
  }

  var all: UnsafeMutableBufferPointer<Element> { .init(start: base, count: count) }

  mutating func append(_ element: Element) {
    if count == capacity { grow() }
    (base + count).initialize(to: element)
    count += 1
  }

  /// Appends without a branch, for conditions that nothing foretells. There must be room, even where
  /// the condition does not hold.
  @inline(__always) mutating func append(_ element: Element, if condition: Bool) {
    (base + count).initialize(to: element)
    count &+= condition ? 1 : 0
  }

  /// Makes room for as many values as `count` in all.
  mutating func reserve(_ count: Int) {
    while capacity < count { grow() }
  }

  mutating func removeAll() {
    count = 0
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: base, count: count)
    base.deallocate()
    base = larger
    capacity *= 2
  }
}
