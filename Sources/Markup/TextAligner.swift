/// Reads a block's source along with its text: what gives no text is passed over.
///
/// Marks are told from text by what comes next in the text, so a mark that equals the next byte
/// may be taken for it; the places are then a byte off, never a word.
struct TextAligner {
  /// For each byte of the text its bytes in the file.
  private(set) var places: [Range<Int>] = []

  private let block: TextBlock
  private let bytes: Bytes
  private let end: Int
  private var index: Int
  /// What links have besides their text, in order.
  private var skips: [Range<Int>]

  init(_ block: TextBlock, _ bytes: Bytes, _ source: Range<Int>, _ links: [LinkScanner.Found]) {
    self.block = block
    self.bytes = bytes
    index = source.lowerBound
    end = source.upperBound
    skips = []
    for link in links where bytes[link.whole].dropFirst().first != .caret {
      if link.isImage, block.kind != .alternative {
        skips.append(link.whole)
      } else {
        skips.append(link.whole.lowerBound..<link.text.lowerBound)
        skips.append(link.text.upperBound..<link.whole.upperBound)
      }
    }
    skips.removeAll { $0.lowerBound < source.lowerBound || $0.upperBound > source.upperBound }
    skips.sort { $0.lowerBound > $1.lowerBound }
  }

  /// Returns false where the source does not hold the text.
  mutating func align() -> Bool {
    places.reserveCapacity(block.text.count)
    skipAlert()
    skipDefinitions()
    skipCheckbox()
    while !isDone {
      guard index < end, step() else { return false }
    }
    return true
  }

  private var isDone: Bool { places.count == block.text.count }

  private func textHas(_ run: some Collection<UInt8>) -> Bool {
    block.text[places.count...].starts(with: run)
  }

  private mutating func take(_ length: Int, bytesOfText count: Int = 1) {
    for _ in 0..<count { places.append(index..<index + length) }
    index += length
  }

  private mutating func step() -> Bool {
    if skipLinkMark() { return true }
    switch bytes[index] {
    case .newline, 0x0D: return breakLine()
    case .backslash where takeEscape(): return true
    case .backtick: return takeBackticks()
    case .less: if skipTag() { return true }
    case UInt8(ascii: "&"): if takeEntity() { return true }
    case .bracket: if skipReference() { return true }
    default: break
    }
    return takeOrSkip()
  }

  private mutating func takeOrSkip() -> Bool {
    if textHas(CollectionOfOne(bytes[index])) {
      take(1)
      return true
    }
    guard bytes[index].isPunctuation || bytes[index].isSpace else { return false }
    index += 1
    return true
  }
}

// MARK: - Lines

extension TextAligner {
  /// A line's end is a blank of the text; the next line's marks of containers are none.
  private mutating func breakLine() -> Bool {
    let isReturn = bytes[index] == 0x0D && index + 1 < end && bytes[index + 1] == .newline
    if textHas([0x20]) { take(isReturn ? 2 : 1) } else { index += isReturn ? 2 : 1 }
    let next = bytes.lineEnd(from: index, before: end, hasReturns: true)
    index = LinePrefix(bytes, line: index..<next).content
    return true
  }

  /// libcmark counts reference definitions to the paragraph that follows them.
  private mutating func skipDefinitions() {
    while index < end, bytes[index] == .bracket, block.text.first != .bracket {
      let next = bytes.lineEnd(from: index, before: end, hasReturns: true)
      guard next < end, let label = bytes.find("]:", in: index..<next),
        bytes.find(.closingBracket, in: index..<next) == label
      else { return }
      let after = bytes.lineEnd(from: next, before: end, hasReturns: true)
      index = LinePrefix(bytes, line: next..<after).content
    }
  }

  /// The line that makes an alert of a block quote gives no text.
  private mutating func skipAlert() {
    guard bytes.has("[!", at: index, before: end), !textHas("[!".utf8) else { return }
    let next = bytes.lineEnd(from: index, before: end, hasReturns: true)
    let after = bytes.lineEnd(from: next, before: end, hasReturns: true)
    index = LinePrefix(bytes, line: next..<after).content
  }

  private mutating func skipCheckbox() {
    guard index + 3 < end, bytes[index] == .bracket, bytes[index + 2] == .closingBracket,
      bytes[index + 3].isBlank, !textHas(bytes[index..<index + 3])
    else { return }
    index += 3
  }
}

// MARK: - Inlines

extension TextAligner {
  private mutating func skipLinkMark() -> Bool {
    while let skip = skips.last, skip.lowerBound <= index {
      skips.removeLast()
      guard skip.contains(index) else { continue }
      index = skip.upperBound
      return true
    }
    return false
  }

  private mutating func takeEscape() -> Bool {
    guard index + 1 < end, bytes[index + 1].isPunctuation,
      textHas(CollectionOfOne(bytes[index + 1]))
    else { return false }
    take(2)
    return true
  }

  private mutating func takeEntity() -> Bool {
    guard let semicolon = bytes.find(UInt8(ascii: ";"), in: index..<min(index + 40, end)) else {
      return false
    }
    let written = Bytes(rebasing: bytes[index...semicolon])
    let decoded = Array(LinkDestination.decode(written).utf8)
    guard !decoded.isEmpty, !decoded.elementsEqual(written), textHas(decoded) else { return false }
    take(written.count, bytesOfText: decoded.count)
    return true
  }

  /// A tag or comment gives no text, unless the text has it as it stands.
  private mutating func skipTag() -> Bool {
    if bytes.has("<!--", at: index, before: end) {
      guard let close = bytes.find("-->", in: index + 4..<end) else { return false }
      index = close + 3
      return true
    }
    guard let close = bytes.find(.quoteMark, in: index..<end), close > index + 1,
      bytes[index + 1].isLetter || "/!?".utf8.contains(bytes[index + 1]),
      !textHas(bytes[index...close])
    else { return false }
    index = close + 1
    return true
  }

  /// A reference to a footnote gives no text.
  private mutating func skipReference() -> Bool {
    guard !textHas("[^".utf8), let label = NoteLabel(bytes, at: index, before: end) else {
      return false
    }
    index = label.end
    return true
  }

  /// A code span, or backticks that none closes.
  private mutating func takeBackticks() -> Bool {
    var start = index
    while start < end, bytes[start] == .backtick { start += 1 }
    let length = start - index
    let close = bytes.endOfCode(from: index, before: end)
    if close > start { return takeCode(start..<close - length, fence: length) }
    while index < start, !isDone {
      guard takeOrSkip() else { return false }
    }
    return true
  }

  private mutating func takeCode(_ content: Range<Int>, fence length: Int) -> Bool {
    index = content.lowerBound
    while index < content.upperBound, !isDone {
      if bytes[index].isLineEnd {
        _ = breakLine()
      } else if block.kind == .cell, bytes.has("\\|", at: index, before: end), textHas([.pipe]) {
        take(2)
      } else if textHas(CollectionOfOne(bytes[index])) {
        take(1)
      } else {
        guard bytes[index].isBlank else { return false }
        index += 1
      }
    }
    index = max(index, content.upperBound + length)
    return true
  }
}
