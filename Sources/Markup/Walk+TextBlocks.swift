internal import Base

/// A block's text while it is collected.
private struct Draft {
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

extension Walk {
  /// Shows a leaf's text to a resolver that reads text, before the leaf is written.
  mutating func show(_ leaf: Node, as kind: TextBlock.Kind) {
    isCiting = false
    guard reading != nil else { return }
    let read = block(of: leaf, as: kind)
    isCiting = !read.citations.isEmpty
    show(read)
    reportBrokenLinks(in: read.block)
  }

  /// Shows a cell that stands for itself.
  mutating func showCell(_ run: Bytes, _ source: Range<Int>) {
    guard reading != nil, !run.isEmpty else { return }
    let quotation = reading?.quotations.last ?? nil
    show(
      ReadBlock(
        TextBlock(text: Array(run), kind: .cell, quotation: quotation, source: source)))
  }

  /// Shows an image's alternative text and resolves the links in it; then the block around the
  /// image is the current one again.
  mutating func showAlternative(of image: Node) {
    guard let outer = reading?.current, image.firstChild != nil else { return }
    show(block(of: image, as: .alternative))
    reading?.fills.removeAll()
    var next = image.firstChild
    while let node = next {
      if node.kind == .link, note(insteadOf: node) == nil { resolve(inAlternative: node) }
      next = node.firstChild ?? following(node, in: image)
    }
    show(outer)
  }

  private mutating func resolve(inAlternative node: Node) {
    let link = linkInImage(node)
    guard !isRefused(link), case .fill(_, let text, _) = resolve(link) else { return }
    reading?.fills[node] = text
  }

  private mutating func show(_ read: ReadBlock) {
    reading?.current = read
    reading?.calls.begin(read.block)
  }

  private mutating func block(of parent: Node, as kind: TextBlock.Kind) -> ReadBlock {
    let block = TextBlock(
      text: [], kind: kind, quotation: reading?.quotations.last ?? nil,
      source: leaf.range(in: text))
    // A blank follows a task's box.
    let blank = kind == .paragraph && textOffset > 0 ? 1 : 0
    var draft = Draft(read: ReadBlock(block), offset: textOffset + blank)
    isMeasuring = true
    collect(parent, into: &draft)
    isMeasuring = false
    if !draft.read.citations.isEmpty { draft.read.block.sortSpans() }
    return draft.read
  }
}

// MARK: - Collecting

extension Walk {
  private mutating func collect(_ root: Node, into draft: inout Draft) {
    findCitations(in: root, &draft)
    var next = root.firstChild
    while let node = next {
      if open(node, in: &draft), let child = node.firstChild {
        next = child
        continue
      }
      close(node, in: &draft)
      next = node.next
      var last = node
      while next == nil, let parent = last.parent, parent != root {
        close(parent, in: &draft)
        last = parent
        next = parent.next
      }
    }
  }

  /// Takes what a node gives to the text. Returns whether its children are to be read.
  private mutating func open(_ node: Node, in draft: inout Draft) -> Bool {
    switch node.kind {
    case .text: append(node, to: &draft)
    case .softBreak, .lineBreak: draft.read.block.text.append(0x20)
    case .code:
      let start = draft.count
      draft.read.block.text += restored(node.literal.terminated, keepingBackslash: true)
      draft.mark(start..<draft.count, .code)
    case .emphasis, .strong:
      draft.open(.emphasis)
      if draft.links == 0, draft.citation == nil { findCitations(in: node, &draft) }
      return true
    case .link: return openLink(node, in: &draft)
    case .image:
      if draft.isAlternative { return true }
      draft.read.append(node, at: draft.count..<draft.count)
      draft.mark(
        draft.count..<draft.count,
        .image(destination: string(node.address), title: string(node.title)))
    default: break
    }
    return false
  }

  private mutating func openLink(_ node: Node, in draft: inout Draft) -> Bool {
    draft.links += 1
    guard !draft.isAlternative, note(insteadOf: node) != nil else {
      draft.open(.link(destination: string(node.address)))
      return true
    }
    draft.open.append(nil)
    draft.mark(draft.count..<draft.count, .note)
    draft.read.block.text += Array("(\(string(node.address)))".utf8)
    return false
  }

  private func close(_ node: Node, in draft: inout Draft) {
    if let citation = draft.citation, citation.end.node == node, citation.end.literal == nil {
      draft.end(citation.span, at: draft.count)
      draft.citation = nil
    }
    let kind = node.kind
    guard kind == .emphasis || kind == .strong || kind == .link else { return }
    if kind == .link { draft.links -= 1 }
    guard let span = draft.open.removeLast() else { return }
    draft.end(span, at: draft.count)
    if kind == .link { draft.read.append(node, at: draft.read.block.spans[span].range) }
  }

  private mutating func append(_ node: Node, to draft: inout Draft) {
    let start = draft.count
    if draft.isAlternative {
      draft.read.block.text += restored(node.literal.terminated, keepingBackslash: false)
      return
    }
    var references: [Int] = []
    appendText(node, from: draft.offset, to: &draft.read.block.text, references: &references)
    draft.offset = 0
    for reference in references { draft.mark(reference..<reference, .note) }
    if draft.read.citations.isEmpty { return }
    markCitations(of: node, at: start, &draft)
  }

  /// Marks the citations that end or start in a text node, whose text starts at `offset`.
  private func markCitations(of node: Node, at offset: Int, _ draft: inout Draft) {
    if let citation = draft.citation, citation.end.node == node {
      draft.end(citation.span, at: offset + citation.end.byte)
      draft.citation = nil
    }
    for place in draft.read.citations[node] ?? [] {
      let start = offset + place.start.byte
      draft.mark(start..<draft.count, .citation(place.number))
      if place.end.node == node {
        draft.end(draft.read.block.spans.count - 1, at: offset + place.end.byte)
      } else {
        draft.citation = (draft.read.block.spans.count - 1, place.end)
      }
    }
  }

  private mutating func findCitations(in parent: Node, _ draft: inout Draft) {
    guard reading?.mayCite == true, !draft.isAlternative else { return }
    for place in citations(among: parent, from: draft.offset) {
      draft.read.citations[place.start.node, default: []].append(place)
    }
  }
}

extension TextBlock {
  /// By their starts, the outer before the inner.
  fileprivate mutating func sortSpans() {
    spans.sort {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }
  }
}
