/// A block's text while it is collected.
struct BlockDraft {
  let kind: TextBlock.Kind
  /// The block's source: bytes of the file.
  let source: Range<Int>
  /// How many bytes of the next text node are not the author's text.
  var offset: Int
  var text: [UInt8] = []
  var spans: [TextBlock.Span] = []
  /// By the text node in which they start, in order.
  var citations: [Node: [CitationPlace]] = [:]
  var linkSpans: [LinkSpan] = []
  /// How many of the inlines around the next node are links.
  var links = 0
  /// The citation that goes on in the next node: its span, and where it ends.
  var citation: (span: Int, end: InlinePlace)?

  init(_ kind: TextBlock.Kind, source: Range<Int>, offset: Int) {
    (self.kind, self.source, self.offset) = (kind, source, offset)
  }

  var isAlternative: Bool { kind == .alternative }
  var count: Int { text.count }

  mutating func mark(_ range: Range<Int>, _ mark: TextBlock.Mark) {
    // A block has no span or several: grown one by one they would move at each.
    if spans.isEmpty { spans.reserveCapacity(4) }
    spans.append(TextBlock.Span(range, mark))
  }

  /// Marks what begins here. Returns the span, whose end is given when it is known.
  mutating func open(_ mark: TextBlock.Mark) -> Int {
    self.mark(count..<count, mark)
    return spans.count - 1
  }

  mutating func end(_ span: Int, at offset: Int) {
    spans[span].range = spans[span].range.lowerBound..<offset
  }

  mutating func append(_ link: Node, to destination: String, at range: Range<Int>) {
    if linkSpans.isEmpty { linkSpans.reserveCapacity(4) }
    linkSpans.append(LinkSpan(node: link, destination: destination, range: range))
  }

  /// The block as it is shown, when all of it has been collected; takes all that was.
  mutating func finish(quotation: Int?) -> ReadBlock {
    if !citations.isEmpty { sortSpans() }
    let block = TextBlock(
      text: taken(&text), kind: kind, quotation: quotation, spans: taken(&spans), source: source)
    return ReadBlock(block, citations: citations, links: taken(&linkSpans))
  }

  /// By their starts, the outer before the inner.
  private mutating func sortSpans() {
    spans.sort {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }
  }
}

/// An array's elements, moved out of it: sharing them would count references for each block.
private func taken<Element>(_ elements: inout [Element]) -> [Element] {
  var taken: [Element] = []
  swap(&taken, &elements)
  return taken
}
