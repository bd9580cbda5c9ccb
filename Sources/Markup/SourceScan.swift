/// A line of the text that libcmark reads, and where it stands in the file.
///
/// Byte `n` of the line is byte `file + n` of the file, for all of it that the author wrote.
struct SourceLine {
  var start: Int32
  var file: Int32
  /// The line's index in the scan.
  var source: Int32
}

/// The one pass over a body's lines before libcmark reads it.
///
/// It finds footnote definitions, which CommonMark would take for reference definitions, and
/// whether there is anything that needs a second look once the tree is there.
struct SourceScan {
  let bytes: Bytes
  let body: Range<Int>
  /// One entry a line, and one for the end. Here `start` counts from the body's first byte.
  private(set) var lines: [SourceLine] = []
  var notes: [NoteDefinition] = []
  /// Lines that may be reference definitions.
  private(set) var referenceLines: [Int] = []
  var hasDelimiterRow = false
  /// Whether text follows a comment that opens a line.
  private(set) var hasTextAfterComment = false

  private var fence: Fence?
  private var inComment = false
  var openNote: NoteDefinition?
  /// The column at which the content of the innermost list item starts; 0 outside lists.
  var listColumn = 0
  var afterBlankLine = true

  private struct Fence {
    var mark: UInt8
    var length: Int
    var quotes: Int
    var column: Int
  }

  init(_ bytes: Bytes, body: Range<Int>) {
    self.bytes = bytes
    self.body = body
    lines.reserveCapacity(body.count / 40 + 8)
    let hasReturns = bytes.find(0x0D, in: body) != nil
    var offset = body.lowerBound
    while offset < body.upperBound {
      let next = bytes.lineEnd(from: offset, before: body.upperBound, hasReturns: hasReturns)
      append(at: offset)
      read(LinePrefix(bytes, line: offset..<next))
      offset = next
    }
    closeNote()
    append(at: offset)
  }

  var lineCount: Int { lines.count - 1 }

  func range(ofLine index: Int) -> Range<Int> {
    Int(lines[index].file)..<Int(lines[index + 1].file)
  }

  var current: Int { lines.count - 1 }

  private mutating func append(at offset: Int) {
    lines.append(
      SourceLine(
        start: Int32(offset - body.lowerBound), file: Int32(offset), source: Int32(lines.count)))
  }

  private mutating func read(_ prefix: LinePrefix) {
    defer { afterBlankLine = prefix.isBlank }
    if prefix.isBlank { return }
    if openNote != nil {
      if continuesNote(prefix) { return }
      closeNote()
    }
    if isInsideFence(prefix) { return }
    if inComment { return readComment(prefix.content, prefix) }
    if prefix.indent < listColumn, afterBlankLine || prefix.indent == 0 { listColumn = 0 }
    classify(prefix)
  }
}

// MARK: - What a line may be

extension SourceScan {
  private mutating func classify(_ prefix: LinePrefix) {
    var prefix = prefix
    // Definitions and fences behind more markers than these are not looked for.
    for _ in 0..<8 {
      switch bytes[prefix.content] {
      case .bracket: return readBracket(prefix)
      case .backtick, .tilde: return openFence(prefix)
      case .less:
        guard bytes.has("<!--", at: prefix.content, before: prefix.end) else { return }
        return readComment(prefix.content + 4, prefix)
      case .pipe, .colon, .hyphen:
        if DelimiterRow.isLike(bytes, prefix.content..<prefix.end) { return hasDelimiterRow = true }
      case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
      default: return
      }
      guard skipListMarker(&prefix) else { return }
    }
  }

  private mutating func readBracket(_ prefix: LinePrefix) {
    if prefix.content + 1 < prefix.end, bytes[prefix.content + 1] == .caret {
      openNote(prefix)
    } else {
      referenceLines.append(current)
    }
  }

  /// Goes on behind a list item's marker, where another block may begin.
  private mutating func skipListMarker(_ prefix: inout LinePrefix) -> Bool {
    guard let marker = ListMarker(bytes, at: prefix.content, before: prefix.end),
      !isThematicBreak(bytes, prefix.content..<prefix.end)
    else { return false }
    prefix.content += marker.width
    prefix.indent += marker.width
    while prefix.content < prefix.end, bytes[prefix.content].isBlank {
      prefix.content += 1
      prefix.indent += 1
    }
    listColumn = prefix.indent
    return !prefix.isBlank
  }

  private mutating func readComment(_ offset: Int, _ prefix: LinePrefix) {
    inComment = true
    guard let end = bytes.find("-->", in: offset..<prefix.end) else { return }
    inComment = false
    if !bytes.trimmed(end + 3..<prefix.end).isEmpty { hasTextAfterComment = true }
  }

  private mutating func openFence(_ prefix: LinePrefix) {
    let mark = bytes[prefix.content]
    let length = runLength(of: mark, at: prefix.content, before: prefix.end)
    guard length >= 3, prefix.indent - listColumn < 4 else { return }
    let info = prefix.content + length..<prefix.end
    if mark == .backtick, bytes.find(.backtick, in: info) != nil { return }
    fence = Fence(mark: mark, length: length, quotes: prefix.quotes, column: listColumn)
  }

  private mutating func isInsideFence(_ prefix: LinePrefix) -> Bool {
    guard let open = fence else { return false }
    if prefix.quotes < open.quotes || prefix.indent < open.column {
      fence = nil
      return false
    }
    let length = runLength(of: open.mark, at: prefix.content, before: prefix.end)
    if length >= open.length, bytes.trimmed(prefix.content + length..<prefix.end).isEmpty {
      fence = nil
    }
    return true
  }

  func runLength(of mark: UInt8, at offset: Int, before end: Int) -> Int {
    var index = offset
    while index < end, bytes[index] == mark { index += 1 }
    return index - offset
  }
}
