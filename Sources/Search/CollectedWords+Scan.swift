/// Cutting text into words, byte by byte.
///
/// A word is a run of letters and digits; a number keeps the points within it and loses its
/// commas. `templates/assets/search.js` cuts a reader's words in the same way.
extension CollectedWords {
  /// What a byte is to the scan.
  enum ByteKind: UInt8 {
    case blank, letter, other, tag, entity
  }

  enum Syntax {
    case plain, html
  }

  /// Longer runs, such as hashes, are no words.
  private static let longestWord = 40

  mutating func scan(_ text: UnsafeBufferPointer<UInt8>, as given: Field, _ syntax: Syntax) {
    let kinds = syntax == .html ? ByteKinds.html : ByteKinds.plain
    kinds.withUnsafeBufferPointer { kinds in
      var field = given
      var index = 0
      while index < text.count {
        switch kinds[Int(text[index])] {
        case .blank: index += 1
        case .letter:
          let next = takePlainWords(text, from: index, as: field, kinds)
          index = next > index ? next : takeWord(text, from: index, as: field, kinds)
        case .other: index = takeOther(text, from: index, as: field, kinds)
        case .tag: index = passTag(text, from: index, &field)
        case .entity:
          index += 1
          while index < text.count,
            text[index] == UInt8(ascii: "#") || kinds[Int(text[index])] == .letter
          {
            index += 1
          }
        }
      }
    }
  }

  /// Takes words of letters and digits of ASCII, as most are, while only blanks stand between them:
  /// eight bytes in a step, and with few branches, since nothing foretells where a word ends.
  /// Returns where to go on: at the start where the first word is another.
  private mutating func takePlainWords(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, as field: Field,
    _ kinds: UnsafeBufferPointer<ByteKind>
  ) -> Int {
    guard let base = text.baseAddress else { return start }
    var index = start
    // Two steps, and the byte behind the one that ends a word.
    while index &+ 17 <= text.count {
      let first = EightBytes(at: base + index)
      var length = first.lettersAndDigits
      if length == 8 { length &+= EightBytes(at: base + index + 8).lettersAndDigits }
      guard 1..<16 ~= length else { return index }
      let next = base[index &+ length]
      let kind = kinds[Int(next)]
      if kind == .other || isNumberMark(next) && isDigit(base[index]) { return index }
      count(Word(ascii: base + index, count: length, key: first.lowered(length)), as: field)
      index &+= length
      guard kind == .blank else { return index }
      index &+= base[index &+ 1] == UInt8(ascii: " ") ? 2 : 1
    }
    return index
  }

  /// Takes the word that starts here. Returns where it ends.
  private mutating func takeWord(
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
    guard end - start <= Self.longestWord, let base = text.baseAddress else { return end }
    var key: UInt64 = 0
    for index in 0..<min(end - start, 8) {
      key |= UInt64(text[start + index] | 0x20) << UInt64(index * 8)
    }
    count(Word(ascii: base + start, count: end - start, key: key), as: field)
    return end
  }

  private mutating func countScratch(as field: Field) {
    guard scratch.count > 0, scratch.count <= Self.longestWord else { return }
    count(Word(scratch.base, count: scratch.count), as: field)
  }

  /// Takes a number with marks in it: its points stay, its commas go.
  private mutating func takeNumber(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, as field: Field
  ) -> Int {
    var (index, key, length): (Int, UInt64, Int) = (start, 0, 0)
    scratch.removeAll()
    while index < text.count {
      let byte = text[index]
      let isMark = isNumberMark(byte) && index + 1 < text.count && isDigit(text[index + 1])
      guard isDigit(byte) || isMark else { break }
      if byte != UInt8(ascii: ",") {
        if length < 8 { key |= UInt64(byte) << UInt64(length * 8) }
        length += 1
        scratch.append(byte)
      }
      index += 1
    }
    if length <= Self.longestWord {
      count(Word(ascii: scratch.base, count: length, key: key), as: field)
    }
    return index
  }

  // MARK: - Beyond ASCII

  private mutating func takeOther(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, as field: Field,
    _ kinds: UnsafeBufferPointer<ByteKind>
  ) -> Int {
    let length = separatorLength(text, at: start)
    return length > 0 ? start + length : takeFolded(text, from: start, as: field, kinds)
  }

  /// Takes the words of a run that holds letters beyond ASCII.
  private mutating func takeFolded(
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
}

func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

private func isNumberMark(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
}

/// What each of the 256 bytes is to the scan.
private enum ByteKinds {
  static let plain = kinds(hasTags: false)
  static let html = kinds(hasTags: true)

  private static func kinds(hasTags: Bool) -> [CollectedWords.ByteKind] {
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
