/// Reads the locator at the start of what follows a key.
///
/// In braces stands whatever the author says: `{ii, A, D-Z}`; empty braces forbid a locator.
/// Without braces a label and numbers are needed, or numbers alone, which are pages.
///
/// - Returns: the locator, and where the suffix begins.
func readLocator(in run: CitationRun, _ range: Range<Int>) -> (Locator?, end: Int) {
  var reader = LocatorReader(bytes: run.bytes, end: range.upperBound, index: range.lowerBound)
  if reader.next == UInt8(ascii: ",") { reader.index += 1 }
  reader.skipSpaces()
  let locator =
    reader.next == UInt8(ascii: "{") ? reader.readBraced() : .some(reader.readWritten())
  guard let locator else { return (nil, range.lowerBound) }
  if locator == nil, !reader.isForced { return (nil, range.lowerBound) }
  return (locator, reader.index)
}

private struct LocatorReader {
  let bytes: [UInt8]
  let end: Int
  var index: Int
  /// Whether braces have said what is a locator and what is not.
  var isForced = false

  var next: UInt8? { index < end ? bytes[index] : nil }

  mutating func skipSpaces() {
    while index < end, isSpace(bytes[index]) || isNoBreakSpace(at: index) {
      index += isSpace(bytes[index]) ? 1 : 2
    }
  }

  private func isNoBreakSpace(at index: Int) -> Bool {
    bytes[index] == 0xC2 && index + 1 < end && bytes[index + 1] == 0xA0
  }

  /// Nil where the braces do not close; a nil locator where they are empty.
  mutating func readBraced() -> Locator?? {
    let open = index
    guard let close = bytes[open..<end].firstIndex(of: UInt8(ascii: "}")),
      !bytes[open..<close].contains(CitationRun.opaqueMark)
    else { return nil }
    isForced = true
    var inner = LocatorReader(bytes: bytes, end: close, index: open + 1)
    inner.skipSpaces()
    let label = inner.readLabel() ?? .page
    let value = trimmed(String(decoding: bytes[inner.index..<close], as: UTF8.self))
    index = close + 1
    return .some(value.isEmpty ? nil : Locator(label: label, value: value))
  }

  mutating func readWritten() -> Locator? {
    let label = readLabel()
    let start = index
    guard let first = unit(at: index, isLabelled: label != nil) else { return nil }
    index = first.upperBound
    while let more = joinedUnit() { index = more }
    let value = String(decoding: bytes[start..<index], as: UTF8.self)
    return Locator(label: label ?? (isTime(value) ? .timestamp : .page), value: value)
  }

  /// A label and the space after it; nothing is read where there is none.
  mutating func readLabel() -> Locator.Label? {
    var stop = index
    while stop < end, isLabelByte(bytes[stop]) { stop += 1 }
    let word = String(decoding: bytes[index..<stop], as: UTF8.self).lowercased()
    guard let label = Locator.Label(word: word) else { return nil }
    index = stop
    if next == UInt8(ascii: ".") { index += 1 }
    skipSpaces()
    return label
  }

  /// Letters, and the two bytes each of `§` and `¶`.
  private func isLabelByte(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 || byte == 0xC2 || byte == 0xA7
      || byte == 0xB6
  }

  /// The end of a further number behind a comma, a dash or "and".
  private func joinedUnit() -> Int? {
    var ahead = self
    ahead.skipSpaces()
    guard let joint = ahead.next, let length = jointLength(joint, at: ahead.index) else {
      return nil
    }
    ahead.index += length
    ahead.skipSpaces()
    guard let first = ahead.next, isASCIIDigit(first) else { return nil }
    return unit(at: ahead.index, isLabelled: false)?.upperBound
  }

  /// The length of what joins two numbers and begins with a byte; nil where nothing does.
  private func jointLength(_ first: UInt8, at index: Int) -> Int? {
    let joint: StaticString
    switch first {
    case UInt8(ascii: "&"), UInt8(ascii: "-"), UInt8(ascii: ","): return 1
    case UInt8(ascii: "a"): joint = "and "
    case UInt8(ascii: "t"): joint = "to "
    case 0xE2: joint = "–"
    default: return nil
    }
    let bytes = UnsafeBufferPointer(start: joint.utf8Start, count: joint.utf8CodeUnitCount)
    return self.bytes[index..<end].starts(with: bytes) ? bytes.count : nil
  }

  /// A word that holds a number: `4`, `4(1)(a)`, `33-35`, `12:30`; after a label a Roman one too.
  private func unit(at start: Int, isLabelled: Bool) -> Range<Int>? {
    var stop = start
    while stop < end, !isSpace(bytes[stop]), !endsUnit(bytes[stop]) { stop += 1 }
    while stop > start, closesSentence(bytes[stop - 1]) { stop -= 1 }
    let word = bytes[start..<stop]
    if isLabelled, !word.isEmpty, word.allSatisfy({ "ivxlcdmIVXLCDM-".utf8.contains($0) }) {
      return start..<stop
    }
    let isNumber = word.contains(where: isASCIIDigit) && (isLabelled || !holdsLetterPair(word))
    return isNumber ? start..<stop : nil
  }
}

private func endsUnit(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "{"), UInt8(ascii: "}"),
    CitationRun.opaqueMark:
    true
  default: false
  }
}

private func closesSentence(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "!")
    || byte == UInt8(ascii: "?")
}

/// `2nd` and `2024-edition` are no pages; `4a` may be one.
private func holdsLetterPair(_ word: ArraySlice<UInt8>) -> Bool {
  zip(word, word.dropFirst()).contains { isASCIILetter($0) && isASCIILetter($1) }
}

private func isASCIILetter(_ byte: UInt8) -> Bool {
  UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
}

private func isTime(_ value: String) -> Bool {
  value.utf8.contains(UInt8(ascii: ":"))
    && value.utf8.allSatisfy { isASCIIDigit($0) || $0 == UInt8(ascii: ":") }
}

func isASCIIDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }
