/// Questions about lines and blanks, on which Mustache's rules for standalone tags rest.
extension [UInt8] {
  func isBlank(at offset: Int) -> Bool {
    self[offset] == UInt8(ascii: " ") || self[offset] == UInt8(ascii: "\t")
  }

  private func isSpace(at offset: Int) -> Bool {
    isBlank(at: offset) || self[offset] == 0x0A || self[offset] == 0x0D
  }

  /// Whether nothing but blanks and line ends stands in the range.
  func isSpace(in range: Range<Int>) -> Bool {
    range.allSatisfy { isSpace(at: $0) }
  }

  /// The range without blanks and line ends at its two ends.
  func trimming(_ range: Range<Int>) -> Range<Int> {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower < upper, isSpace(at: lower) { lower += 1 }
    while lower < upper, isSpace(at: upper - 1) { upper -= 1 }
    return lower..<upper
  }

  /// The offset after a byte order mark, if there is one.
  var textStart: Int { starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  func isLineStart(_ offset: Int) -> Bool {
    offset == textStart || offset > 0 && self[offset - 1] == 0x0A
  }

  /// Where the line starts, if only blanks stand before `offset` on it.
  func lineStart(blankBefore offset: Int) -> Int? {
    var start = offset
    while start > textStart, isBlank(at: start - 1) { start -= 1 }
    return isLineStart(start) ? start : nil
  }

  /// Where the next line starts, if only blanks stand from `offset` to this one's end.
  func nextLine(blankAfter offset: Int) -> Int? {
    var end = offset
    while end < count, isBlank(at: end) { end += 1 }
    if end + 1 < count, self[end] == 0x0D, self[end + 1] == 0x0A { return end + 2 }
    if end == count { return end }
    return self[end] == 0x0A ? end + 1 : nil
  }

  /// The blanks before the least indented line of those that start in the range; lines without
  /// text do not count. Nil where there are no others.
  func commonIndentation(of range: Range<Int>) -> Range<Int>? {
    var least: Range<Int>?
    for start in range where isLineStart(start) {
      var end = start
      while end < range.upperBound, isBlank(at: end) { end += 1 }
      let hasText = end < range.upperBound && !isSpace(at: end)
      if hasText, end - start < least?.count ?? .max { least = start..<end }
    }
    return least
  }

  /// Where `pattern` next stands, from `start` on.
  func offset(of pattern: [UInt8], from start: Int) -> Int? {
    guard let first = pattern.first, count - pattern.count >= start else { return nil }
    for offset in start...(count - pattern.count) where self[offset] == first {
      if self[offset..<offset + pattern.count].elementsEqual(pattern) { return offset }
    }
    return nil
  }
}
