/// A block's text while it is collected.
struct BlockDraft {
  var read: ReadBlock
  /// How many bytes of the next text node are not the author's text.
  var offset: Int
  /// For each inline around the next node its span; nil where it has none.
  var open: [Int?] = []
  /// How many of them are links.
  var links = 0
  /// The citation that goes on in the next node: its span, and where it ends.
  var citation: (span: Int, end: InlinePlace)?

  var isAlternative: Bool { read.block.kind == .alternative }
  var count: Int { read.block.text.count }

  mutating func mark(_ range: Range<Int>, _ mark: TextBlock.Mark) {
    read.block.spans.append(TextBlock.Span(range, mark))
  }

  mutating func open(_ mark: TextBlock.Mark) {
    open.append(read.block.spans.count)
    self.mark(count..<count, mark)
  }

  mutating func end(_ span: Int, at offset: Int) {
    read.block.spans[span].range = read.block.spans[span].range.lowerBound..<offset
  }
}

extension TextBlock {
  /// By their starts, the outer before the inner.
  mutating func sortSpans() {
    spans.sort {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }
  }
}
