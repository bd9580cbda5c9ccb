/// Where a term stands best in an entry: what counts most comes last.
enum Standing: UInt32 {
  case text, often, heading, title
}

/// Which entries hold which terms: for each term a chain of small blocks, so that 10,000 pages
/// take a few bytes a word.
///
/// An entry is its distance from the one before with the standing below it, seven bits a byte.
struct Postings: ~Copyable {
  /// The chain of one term.
  struct Chain {
    fileprivate var head: UInt32 = .max
    /// Where the next byte goes; at the end of a block there is none yet.
    fileprivate var tail: UInt32 = Postings.payload
    fileprivate var last: UInt32 = .max
  }

  /// Twelve bytes of a chain, then the number of the next block.
  typealias Block = SIMD4<UInt32>
  fileprivate static let payload: UInt32 = 12
  private var blocks = Pool<Block>(capacity: 1 << 10)

  /// Entries come in ascending order.
  mutating func add(_ entry: UInt32, _ standing: Standing, to chain: inout Chain) {
    var value = (entry &- chain.last) << 2 | standing.rawValue
    chain.last = entry
    if value < 0x80, chain.tail & 15 != Self.payload {
      // By far most: words are in many entries, and blocks have room.
      return store(UInt8(value), at: &chain.tail)
    }
    while value > 0x7F {
      append(UInt8(truncatingIfNeeded: value) | 0x80, to: &chain)
      value >>= 7
    }
    append(UInt8(value), to: &chain)
  }

  private mutating func append(_ byte: UInt8, to chain: inout Chain) {
    if chain.tail & 15 == Self.payload {
      let block = UInt32(blocks.count)
      blocks.append(.zero)
      if chain.head == .max {
        chain.head = block
      } else {
        blocks.base[Int(chain.tail >> 4)].w = block
      }
      chain.tail = block << 4
    }
    store(byte, at: &chain.tail)
  }

  @inline(__always) private mutating func store(_ byte: UInt8, at place: inout UInt32) {
    UnsafeMutableRawPointer(blocks.base).storeBytes(
      of: byte, toByteOffset: Int(place), as: UInt8.self)
    place += 1
  }

  /// Appends the chain's entries to `list`: each entry's number times four, plus its standing.
  func read(_ chain: Chain, onto list: inout [UInt32]) {
    let bytes = UnsafeRawPointer(blocks.base)
    guard chain.head != .max else { return }
    var place = chain.head << 4
    var entry = UInt32.max
    var (value, bits): (UInt32, UInt32) = (0, 0)
    while place != chain.tail {
      if place & 15 == Self.payload { place = blocks.base[Int(place >> 4)].w << 4 }
      let byte = bytes.load(fromByteOffset: Int(place), as: UInt8.self)
      place += 1
      value |= UInt32(byte & 0x7F) << bits
      bits += 7
      guard byte < 0x80 else { continue }
      entry = entry &+ value >> 2
      list.append(entry << 2 | value & 3)
      (value, bits) = (0, 0)
    }
  }
}
