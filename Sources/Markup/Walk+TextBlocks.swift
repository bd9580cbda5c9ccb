internal import Base

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
    guard let reading, !run.isEmpty else { return }
    let quotation = reading.quotations.last ?? nil
    guard quotation != nil || reading.calls.readsPlain(run) else { return }
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
    guard !isRefused(link), case .fill(_, let text, _, _) = resolve(link) else { return }
    reading?.fills[node] = text
  }

  private mutating func show(_ read: ReadBlock) {
    reading?.current = read
    reading?.calls.begin(read.block)
  }

  private mutating func block(of parent: Node, as kind: TextBlock.Kind) -> ReadBlock {
    // A blank follows a task's box.
    let blank = kind == .paragraph && textOffset > 0 ? 1 : 0
    var draft = BlockDraft(kind, source: leaf.range(in: text), offset: textOffset + blank)
    isMeasuring = true
    collect(parent, into: &draft)
    isMeasuring = false
    return draft.finish(quotation: reading?.quotations.last ?? nil)
  }
}
