/// The one document of all cells that are more than plain text.
///
/// Each is a paragraph of its own that starts with a private character and a space: so no cell
/// becomes another block, and emphasis may open at a cell's start as at a line's. The page's
/// reference definitions stand at the end. Joined cells parse a third faster than single ones.
struct CellText {
  private var bytes: [UInt8] = []
  private var indices: [Int] = []
  /// Whether some cell may use a reference definition.
  private var hasBrackets = false

  /// How many bytes libcmark's first text of a cell has before the cell's own.
  static let markLength = 4
  static let mark: [UInt8] = Array("\u{E000} ".utf8)

  init(_ cells: [TableCell], in text: Bytes) {
    for index in cells.indices where !isInert(text[cells[index].content]) {
      append(cells[index].content, in: text)
      indices.append(index)
    }
  }

  /// Parses the cells and hangs each paragraph on its cell.
  ///
  /// - Parameter definitions: ranges of `text` that hold the reference definitions.
  mutating func parse(into cells: inout [TableCell], definitions: [Range<Int>], in text: Bytes) {
    guard !indices.isEmpty else { return }
    if hasBrackets {
      for range in definitions { bytes.append(contentsOf: text[range]) }
    }
    var paragraph = bytes.withUnsafeBufferPointer { CommonMark.parse($0) }?.firstChild
    for index in indices {
      cells[index].paragraph = paragraph
      paragraph = paragraph?.next
    }
  }

  private mutating func append(_ content: Range<Int>, in text: Bytes) {
    bytes.append(contentsOf: Self.mark)
    var index = content.lowerBound
    while index < content.upperBound {
      if text[index] == .backslash, index + 1 < content.upperBound, text[index + 1] == .pipe {
        index += 1
      }
      if text[index] == .bracket { hasBrackets = true }
      bytes.append(text[index])
      index += 1
    }
    bytes.append(contentsOf: [.newline, .newline])
  }
}

/// Whether no byte means anything to libcmark's inline parser, nor to citations.
private func isInert(_ cell: Slice<Bytes>) -> Bool {
  for byte in cell {
    switch byte {
    case .backslash, .backtick, UInt8(ascii: "*"), UInt8(ascii: "_"), .bracket, .less,
      UInt8(ascii: "&"), UInt8(ascii: "@"), .tilde, 0x00...0x08:
      return false
    default: continue
    }
  }
  return true
}
