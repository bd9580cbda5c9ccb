internal import Base

extension Walk {
  /// Shows a leaf's text to a resolver that reads text, before the leaf is written.
  mutating func show(_ leaf: Node, as kind: TextBlock.Kind) {
    isCiting = false
    guard reading != nil else { return }
    var draft = draft(of: leaf, as: kind)
    if reading?.passes(over: &draft) == true { return }
    isCiting = !draft.citations.isEmpty
    reading?.show(draft.finish(quotation: reading?.quotation))
    reportBrokenLinks()
  }

  /// Shows a cell that stands for itself.
  mutating func showCell(_ run: Bytes, _ source: Range<Int>) {
    guard !run.isEmpty, reading?.passes(over: run, as: .cell) == false else { return }
    reading?.show(
      ReadBlock(
        TextBlock(text: Array(run), kind: .cell, quotation: reading?.quotation, source: source)))
    reportBrokenLinks()
  }

  /// Shows an image's alternative text and resolves the links in it; then the block around the
  /// image is the current one again.
  mutating func showAlternative(of image: Node) {
    guard let outer = reading?.current, image.firstChild != nil else { return }
    var draft = draft(of: image, as: .alternative)
    reading?.show(draft.finish(quotation: reading?.quotation))
    reading?.fills.removeAll()
    var next = image.firstChild
    while let node = next {
      if node.kind == .link, note(insteadOf: node) == nil { resolve(inAlternative: node) }
      next = node.firstChild ?? following(node, in: image)
    }
    reading?.show(outer)
  }

  private mutating func resolve(inAlternative node: Node) {
    let link = linkInImage(node)
    guard !isRefused(link), case .fill(_, let text, _, _) = resolve(link) else { return }
    reading?.fills[node] = text
  }

  private mutating func draft(of parent: Node, as kind: TextBlock.Kind) -> BlockDraft {
    // A blank follows a task's box.
    let blank = kind == .paragraph && textOffset > 0 ? 1 : 0
    var draft = BlockDraft(kind, source: leaf.range(in: text), offset: textOffset + blank)
    reading?.lend(to: &draft)
    isMeasuring = true
    collect(parent, into: &draft)
    isMeasuring = false
    return draft
  }
}
