/// Cutting text into words, byte by byte.
///
/// A word is a run of letters and digits; a number keeps the points within it and loses its
/// commas. `templates/assets/search.js` cuts a reader's words in the same way.
extension SearchCollector {
  /// What a byte is to the scan.
  enum ByteKind: UInt8 {
    case blank, letter, other, tag, entity
  }

  enum Syntax {
    case plain, html
  }

  /// Longer runs, such as hashes, are no words.
  private static let longestWord = 40

  func scan(_ text: UnsafeBufferPointer<UInt8>, as given: Field, _ syntax: Syntax) {
    let kinds = syntax == .html ? ByteKinds.html : ByteKinds.plain
    kinds.withUnsafeBufferPointer { kinds in
      var field = given
      var index = 0
      while index < text.count {
        switch kinds[Int(text[index])] {
        case .blank: index += 1
        case .letter:
          index =
            takeShort(text, from: index, as: field) ?? takeWord(text, from: index, as: field, kinds)
        case .other: index = takeOther(text, from: index, as: field, kinds)
        case .tag: index = passTag(text, from: index, &field)
        case .entity: index = passThrough(UInt8(ascii: ";"), text, from: index)
        }
      }
    }
  }

  /// Takes a word of up to seven letters and digits of ASCII, as most are, without a loop over
  /// them. Returns where to go on; nil where the word is another.
  @inline(__always) private func takeShort(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, as field: Field
  ) -> Int? {
    guard start + 8 <= text.count else { return nil }
    let raw = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: start, as: UInt64.self)
    let ends = EightBytes(raw).othersThanLettersAndDigits
    guard ends != 0 else { return nil }
    let bits = UInt64(ends.trailingZeroBitCount & ~7)
    let next = UInt8(truncatingIfNeeded: raw >> bits)
    guard next < 0x80, !isNumberMark(next) else { return nil }
    let key = (raw | EightBytes.caseBits) & ((1 << bits) &- 1)
    let run = UnsafeBufferPointer(rebasing: text[start..<start + Int(bits / 8)])
    count(Word(ascii: run, key: key), as: field)
    return start + run.count
  }

  /// Takes the word that starts here. Returns where it ends.
  private func takeWord(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, as field: Field,
    _ kinds: UnsafeBufferPointer<ByteKind>
  ) -> Int {
    var end = start + 1
    while end < text.count, kinds[Int(text[end])] == .letter { end += 1 }
    if end + 1 < text.count {
      if kinds[Int(text[end])] == .other, separatorLength(text, at: end) == 0 {
        return takeFolded(text, from: start, as: field, kinds)
      }
      if isNumberMark(text[end]), isDigit(text[end + 1]), text[start..<end].allSatisfy(isDigit) {
        return takeNumber(text, from: start, as: field)
      }
    }
    guard end - start <= Self.longestWord else { return end }
    var key: UInt64 = 0
    for index in 0..<min(end - start, 8) {
      key |= UInt64(text[start + index] | 0x20) << UInt64(index * 8)
    }
    count(Word(ascii: UnsafeBufferPointer(rebasing: text[start..<end]), key: key), as: field)
    return end
  }

  private func countScratch(as field: Field) {
    guard scratch.count > 0, scratch.count <= Self.longestWord else { return }
    count(Word(UnsafeBufferPointer(scratch.all)), as: field)
  }

  private func takeNumber(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, as field: Field
  ) -> Int {
    scratch.removeAll()
    var index = start
    while index < text.count {
      if isDigit(text[index]) {
        scratch.append(text[index])
      } else {
        guard isNumberMark(text[index]), index + 1 < text.count, isDigit(text[index + 1]) else {
          break
        }
        if text[index] == UInt8(ascii: ".") { scratch.append(text[index]) }
      }
      index += 1
    }
    countScratch(as: field)
    return index
  }

  // MARK: - Beyond ASCII

  private func takeOther(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, as field: Field,
    _ kinds: UnsafeBufferPointer<ByteKind>
  ) -> Int {
    let length = separatorLength(text, at: start)
    return length > 0 ? start + length : takeFolded(text, from: start, as: field, kinds)
  }

  /// Takes the words of a run that holds letters beyond ASCII.
  private func takeFolded(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, as field: Field,
    _ kinds: UnsafeBufferPointer<ByteKind>
  ) -> Int {
    var end = start
    while end < text.count {
      let kind = kinds[Int(text[end])]
      guard kind == .letter || kind == .other, separatorLength(text, at: end) == 0 else { break }
      end += 1
    }
    let run = UnsafeBufferPointer(rebasing: text[start..<end])
    for word in FoldedWords.words(in: String(decoding: run, as: UTF8.self)) {
      scratch.removeAll()
      for byte in word.utf8 { scratch.append(byte) }
      countScratch(as: field)
    }
    return end
  }

  /// The length of a common mark that is no letter: U+0080 to U+00BF, U+2000 to U+207F, U+3000
  /// to U+303F; else 0.
  private func separatorLength(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    switch text[index] {
    case 0xC2: return min(2, text.count - index)
    case 0xE2 where index + 2 < text.count && text[index + 1] & 0xFE == 0x80: return 3
    case 0xE3 where index + 2 < text.count && text[index + 1] == 0x80: return 3
    default: return 0
    }
  }

  // MARK: - HTML

  /// Passes a tag; headings change the field, charts are passed as a whole.
  private func passTag(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, _ field: inout Field
  ) -> Int {
    if start + 3 < text.count {
      if text[start + 1] == UInt8(ascii: "h"), isDigit(text[start + 2]) { field = .heading }
      if text[start + 1] == UInt8(ascii: "/"), text[start + 2] == UInt8(ascii: "h") {
        field = .text
      }
      if has("<svg", text, at: start) { return endOfChart(text, from: start) }
    }
    return passThrough(UInt8(ascii: ">"), text, from: start)
  }

  private func endOfChart(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < text.count, !has("</svg>", text, at: index) { index += 1 }
    return index
  }

  private func has(
    _ mark: StaticString, _ text: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Bool {
    guard start + mark.utf8CodeUnitCount <= text.count else { return false }
    return (0..<mark.utf8CodeUnitCount).allSatisfy { text[start + $0] == mark.utf8Start[$0] }
  }

  /// Passes everything up to a byte, and the byte itself.
  private func passThrough(
    _ last: UInt8, _ text: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    let raw = UnsafeRawBufferPointer(text)
    var index = start
    while index + 8 <= text.count {
      let bytes = EightBytes(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      if let place = bytes.first(last) { return index + place + 1 }
      index += 8
    }
    while index < text.count, text[index] != last { index += 1 }
    return index + 1
  }
}

/// Eight bytes looked at in one step; the first is the lowest.
private struct EightBytes {
  /// What capitals lack; digits have it.
  static let caseBits: UInt64 = 0x2020_2020_2020_2020
  private static let highBits: UInt64 = 0x8080_8080_8080_8080
  private static let ones: UInt64 = 0x0101_0101_0101_0101

  private let bytes: UInt64

  init(_ bytes: UInt64) {
    self.bytes = bytes
  }

  /// The high bit of each byte that is no letter or digit of ASCII.
  @inline(__always) var othersThanLettersAndDigits: UInt64 {
    let low = bytes & ~Self.highBits
    let lower = low | Self.caseBits
    // Adding what lacks to 128 sets the high bit of bytes from the bound on.
    let letters = (lower + Self.ones * (128 - 0x61)) & ~(lower + Self.ones * (128 - 0x7B))
    let digits = (low + Self.ones * (128 - 0x30)) & ~(low + Self.ones * (128 - 0x3A))
    return ~((letters | digits) & ~bytes) & Self.highBits
  }

  /// Where a byte stands first.
  @inline(__always) func first(_ byte: UInt8) -> Int? {
    let zeroed = bytes ^ Self.ones &* UInt64(byte)
    // The lowest mark is right, whatever stands above it.
    let found = (zeroed &- Self.ones) & ~zeroed & Self.highBits
    return found == 0 ? nil : found.trailingZeroBitCount / 8
  }
}

private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

private func isNumberMark(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
}

/// What each of the 256 bytes is to the scan.
private enum ByteKinds {
  static let plain = kinds(hasTags: false)
  static let html = kinds(hasTags: true)

  private static func kinds(hasTags: Bool) -> [SearchCollector.ByteKind] {
    (UInt8.min...UInt8.max).map { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "A")...UInt8(ascii: "Z"):
        .letter
      case UInt8(ascii: "<"): hasTags ? .tag : .blank
      case UInt8(ascii: "&"): hasTags ? .entity : .blank
      case 0x80...: .other
      default: .blank
      }
    }
  }
}
