/// A word as the table looks it up: never empty, without zero bytes.
struct Word {
  /// The first eight bytes in lower case, the rest zero: all of a short word.
  let key: UInt64
  let count: Int
  /// The bytes of a long word, in lower case once `caseBit` is set in each; a short one's are not
  /// looked at.
  let bytes: UnsafePointer<UInt8>
  /// What ASCII capitals lack; 0 where the bytes are in lower case already.
  let caseBit: UInt8

  /// A word in lower case, with a byte at least.
  init(_ bytes: UnsafePointer<UInt8>, count: Int) {
    self.bytes = bytes
    self.count = count
    caseBit = 0
    var key: UInt64 = 0
    for index in 0..<min(count, 8) { key |= UInt64(bytes[index]) << UInt64(index * 8) }
    self.key = key
  }

  /// Letters and digits of ASCII in any case, whose key is known.
  @inline(__always) init(ascii bytes: UnsafePointer<UInt8>, count: Int, key: UInt64) {
    self.bytes = bytes
    self.count = count
    self.key = key
    caseBit = 0x20
  }

  var isShort: Bool { count <= 8 }

  var lowered: [UInt8] {
    (0..<count).map {
      isShort ? UInt8(truncatingIfNeeded: key >> UInt64($0 * 8)) : bytes[$0] | caseBit
    }
  }
}

/// Numbers by words: an open hash table.
///
/// Most words have eight bytes or fewer, and are found by one comparison of integers.
struct WordTable: ~Copyable {
  /// Not private: the compiler fails to free a pool of private values from another file.
  struct Slot {
    var key: UInt64 = 0
    /// Where a long word's bytes start, plus one; 0 for a short word.
    var place: UInt32 = 0
    var number: UInt32 = 0
  }

  private var slots = Pool(repeating: Slot(), count: 1 << 10)
  /// How far a hash is shifted to number a slot.
  private var shift: UInt64 = 64 - 10
  private var mask = (1 << 10) - 1
  private var count = 0
  /// The bytes of long words, each with its length in front.
  private var long = Pool<UInt8>(capacity: 1 << 10)

  /// The word's number, or nil.
  @inline(__always) func number(of word: Word) -> UInt32? {
    let slot = slots.base + find(word)
    return slot.pointee.key == 0 ? nil : slot.pointee.number
  }

  mutating func add(_ word: Word, _ number: UInt32) {
    if count * 4 >= slots.count * 3 { grow() }
    var slot = Slot(key: word.key, number: number)
    if !word.isShort {
      slot.place = UInt32(long.count + 1)
      long.append(UInt8(word.count))
      for byte in word.lowered { long.append(byte) }
    }
    slots.base[find(word)] = slot
    count += 1
  }

  /// The slot that holds the word, or the free one where it belongs.
  @inline(__always) private func find(_ word: Word) -> Int {
    let slots = slots.base
    var index = home(of: word.key)
    while true {
      let slot = slots[index]
      if slot.key == 0 { return index }
      if slot.key == word.key {
        if slot.place == 0 ? word.isShort : holds(word, at: slot.place) { return index }
      }
      index = (index &+ 1) & mask
    }
  }

  private func holds(_ word: Word, at place: UInt32) -> Bool {
    let start = long.base + Int(place)
    guard Int(start[-1]) == word.count else { return false }
    // The key has told about the first eight; the last eight may overlap those before.
    for index in stride(from: 8, to: word.count - 8, by: 8) where !isEqual(word, start, index) {
      return false
    }
    return isEqual(word, start, word.count - 8)
  }

  /// Whether eight bytes of a long word are those that stand in the table.
  @inline(__always) private func isEqual(
    _ word: Word, _ known: UnsafePointer<UInt8>, _ index: Int
  ) -> Bool {
    EightBytes(at: word.bytes + index).setting(word.caseBit)
      == EightBytes(at: known + index).setting(0)
  }

  /// Where the search for a key begins. Long words that begin alike share it; there are few.
  @inline(__always) private func home(of key: UInt64) -> Int {
    let hash = (key ^ key >> 29) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: hash &>> shift)
  }

  private mutating func grow() {
    var old = Pool(repeating: Slot(), count: slots.count * 2)
    swap(&old, &slots)
    shift -= 1
    mask = slots.count - 1
    for slot in old.all where slot.key != 0 {
      var index = home(of: slot.key)
      while slots.base[index].key != 0 { index = (index + 1) & mask }
      slots.base[index] = slot
    }
  }
}
