/// The block quotes and list item around a paragraph, as its further lines must show them.
struct Container {
  /// How many block quotes there are.
  var quotes = 0
  /// The column at which the innermost list item's content may start; 0 outside lists.
  var column = 0
  /// The content of the paragraph's first line, in the text.
  var firstLine: Range<Int>

  init(of block: Node, in bytes: Bytes, _ text: SourceText) {
    let line = text.range(ofLine: block.startLine - 1)
    let start = min(line.lowerBound + max(block.startColumn - 1, 0), line.upperBound)
    firstLine = bytes.trimmed(start..<line.upperBound)
    var ancestor = block.parent
    while let node = ancestor {
      switch node.kind {
      case .blockQuote: quotes += 1
      case .item where quotes == 0 && column == 0: column = contentColumn(of: node, bytes, text)
      default: break
      }
      ancestor = node.parent
    }
  }

  /// What a line of our own needs in front to stand beside the paragraph.
  var prefix: [UInt8] {
    var prefix: [UInt8] = []
    for _ in 0..<quotes { prefix += [.quoteMark, 0x20] }
    return prefix + [UInt8](repeating: 0x20, count: column)
  }

  /// Whether the line belongs to the paragraph only because a paragraph may go on anywhere.
  func isLazy(_ prefix: LinePrefix) -> Bool {
    prefix.quotes < quotes || prefix.indent < column
  }

  /// A further line's content, or nil where GFM would not let it be part of a table.
  func content(ofLine line: Int, in bytes: Bytes, _ text: SourceText) -> Range<Int>? {
    let prefix = LinePrefix(bytes, line: text.range(ofLine: line), quotes: quotes)
    guard !isLazy(prefix), prefix.indent < column + 4 else { return nil }
    return prefix.range
  }

  /// The least column at which the item's content can start: one after its marker.
  private func contentColumn(of item: Node, _ bytes: Bytes, _ text: SourceText) -> Int {
    let line = text.range(ofLine: item.startLine - 1)
    let start = min(line.lowerBound + max(item.startColumn - 1, 0), line.upperBound)
    let quote = bytes[line.lowerBound..<start].lastIndex(of: .quoteMark)
    let left = quote.map { $0 + 2 } ?? line.lowerBound
    let marker = ListMarker(bytes, at: start, before: line.upperBound)?.width ?? 1
    return max(start - left, 0) + marker + 1
  }
}
