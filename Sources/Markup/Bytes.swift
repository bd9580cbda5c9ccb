internal import Glibc

/// Bytes of a file or of text made from one, valid while the renderer runs.
typealias Bytes = UnsafeBufferPointer<UInt8>

extension UInt8 {
  /// Space or tab.
  var isBlank: Bool { self == 0x20 || self == 0x09 }
  var isLineEnd: Bool { self == 0x0A || self == 0x0D }
  /// White space as libcmark's `cmark_isspace` sees it.
  var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
  var isDigit: Bool { (0x30...0x39).contains(self) }
  var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
  var isPunctuation: Bool {
    (0x21...0x7E).contains(self) && !isDigit && !isLetter
  }
  var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }

  static let backslash = UInt8(ascii: "\\")
  static let backtick = UInt8(ascii: "`")
  static let bracket = UInt8(ascii: "[")
  static let closingBracket = UInt8(ascii: "]")
  static let caret = UInt8(ascii: "^")
  static let tilde = UInt8(ascii: "~")
  static let pipe = UInt8(ascii: "|")
  static let colon = UInt8(ascii: ":")
  static let hyphen = UInt8(ascii: "-")
  static let quoteMark = UInt8(ascii: ">")
  static let less = UInt8(ascii: "<")
  static let newline = UInt8(ascii: "\n")
}

extension Bytes {
  /// The first place of `byte` in `range`.
  func find(_ byte: UInt8, in range: Range<Int>) -> Int? {
    guard let baseAddress, !range.isEmpty else { return nil }
    guard let found = memchr(baseAddress + range.lowerBound, Int32(byte), range.count) else {
      return nil
    }
    return UnsafeRawPointer(found) - UnsafeRawPointer(baseAddress)
  }

  /// The first place of `text` in `range`, whole.
  func find(_ text: StaticString, in range: Range<Int>) -> Int? {
    var start = range.lowerBound
    while let found = find(text.utf8Start[0], in: start..<range.upperBound) {
      if has(text, at: found, before: range.upperBound) { return found }
      start = found + 1
    }
    return nil
  }

  func has(_ text: StaticString, at offset: Int, before end: Int) -> Bool {
    guard offset + text.utf8CodeUnitCount <= end else { return false }
    for index in 0..<text.utf8CodeUnitCount
    where self[offset + index] != text.utf8Start[index] { return false }
    return true
  }

  /// How many spaces there are, counted eight bytes at a time: a plain loop took a tenth of the
  /// walk.
  var spaceCount: Int {
    let raw = UnsafeRawBufferPointer(self)
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    var spaces = 0
    var index = 0
    while index &+ 8 <= count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) ^ 0x2020_2020_2020_2020
      // The high bit of each byte that is zero now.
      spaces &+= (~(((word & low) &+ low) | word | low)).nonzeroBitCount
      index &+= 8
    }
    while index < count {
      spaces &+= self[index] == 0x20 ? 1 : 0
      index &+= 1
    }
    return spaces
  }

  /// `range` without white space at both ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower < upper, self[lower].isSpace { lower += 1 }
    while lower < upper, self[upper - 1].isSpace { upper -= 1 }
    return lower..<upper
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: self[range], as: UTF8.self)
  }

  /// The offset after the line that holds `offset`, its end included, by CommonMark's rule.
  func lineEnd(from offset: Int, before end: Int, hasReturns: Bool) -> Int {
    guard hasReturns else { return find(.newline, in: offset..<end).map { $0 + 1 } ?? end }
    var index = offset
    while index < end, !self[index].isLineEnd { index += 1 }
    guard index < end else { return end }
    return self[index] == 0x0D && index + 1 < end && self[index + 1] == .newline
      ? index + 2 : index + 1
  }

  /// The offset after the code span that the backticks at `start` open; after the backticks where
  /// none is closed.
  func endOfCode(from start: Int, before end: Int) -> Int {
    var index = start
    while index < end, self[index] == .backtick { index += 1 }
    let (length, opened) = (index - start, index)
    while let next = find(.backtick, in: index..<end) {
      index = next
      while index < end, self[index] == .backtick { index += 1 }
      if index - next == length { return index }
    }
    return opened
  }
}

extension UnsafePointer<UInt8> {
  /// The bytes up to the NUL that ends libcmark's literals.
  var terminated: Bytes {
    Bytes(start: self, count: strlen(UnsafeRawPointer(self).assumingMemoryBound(to: CChar.self)))
  }
}
