internal import Base

extension Walk {
  /// Collects the text below `root`, and what stands where in it.
  mutating func collect(_ root: Node, into draft: inout BlockDraft) {
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
  private mutating func open(_ node: Node, in draft: inout BlockDraft) -> Bool {
    switch node.kind {
    case .text: append(node, to: &draft)
    case .softBreak, .lineBreak: draft.text.append(0x20)
    case .code:
      let start = draft.count
      let literal = node.literal.terminated
      if text.hasMarks {
        draft.text += restored(literal, keepingBackslash: true)
      } else {
        draft.text += literal
      }
      draft.mark(start..<draft.count, .code)
    case .emphasis, .strong:
      reading?.openSpans.append(draft.open(.emphasis))
      if draft.links == 0, draft.citation == nil { findCitations(in: node, &draft) }
      return true
    case .link: return openLink(node, in: &draft)
    case .image:
      if draft.isAlternative { return true }
      let destination = string(node.address)
      draft.append(node, to: destination, at: draft.count..<draft.count)
      draft.mark(
        draft.count..<draft.count, .image(destination: destination, title: string(node.title)))
    default: break
    }
    return false
  }

  private mutating func openLink(_ node: Node, in draft: inout BlockDraft) -> Bool {
    draft.links += 1
    guard !draft.isAlternative, note(insteadOf: node) != nil else {
      reading?.openSpans.append(draft.open(.link(destination: string(node.address))))
      return true
    }
    reading?.openSpans.append(nil)
    draft.mark(draft.count..<draft.count, .note)
    draft.text += Array("(\(string(node.address)))".utf8)
    return false
  }

  private func close(_ node: Node, in draft: inout BlockDraft) {
    if !draft.citations.isEmpty, let citation = draft.citation, citation.end.node == node,
      citation.end.literal == nil
    {
      draft.end(citation.span, at: draft.count)
      draft.citation = nil
    }
    let kind = node.kind
    guard kind == .emphasis || kind == .strong || kind == .link else { return }
    if kind == .link { draft.links -= 1 }
    guard let span = reading?.openSpans.removeLast() ?? nil else { return }
    draft.end(span, at: draft.count)
    guard case .link(let destination) = draft.spans[span].mark else { return }
    draft.append(node, to: destination, at: draft.spans[span].range)
  }

  private mutating func append(_ node: Node, to draft: inout BlockDraft) {
    let start = draft.count
    if draft.isAlternative {
      draft.text += restored(node.literal.terminated, keepingBackslash: false)
      return
    }
    var references: [Int] = []
    appendText(node, from: draft.offset, to: &draft.text, references: &references)
    draft.offset = 0
    for reference in references { draft.mark(reference..<reference, .note) }
    if draft.citations.isEmpty { return }
    markCitations(of: node, at: start, &draft)
  }

  /// Marks the citations that end or start in a text node, whose text starts at `offset`.
  private func markCitations(of node: Node, at offset: Int, _ draft: inout BlockDraft) {
    if let citation = draft.citation, citation.end.node == node {
      draft.end(citation.span, at: offset + citation.end.byte)
      draft.citation = nil
    }
    for place in draft.citations[node] ?? [] {
      let start = offset + place.start.byte
      draft.mark(start..<draft.count, .citation(place.number))
      if place.end.node == node {
        draft.end(draft.spans.count - 1, at: offset + place.end.byte)
      } else {
        draft.citation = (draft.spans.count - 1, place.end)
      }
    }
  }

  private mutating func findCitations(in parent: Node, _ draft: inout BlockDraft) {
    guard reading?.mayCite == true, !draft.isAlternative else { return }
    for place in citations(among: parent, from: draft.offset) {
      draft.citations[place.start.node, default: []].append(place)
    }
  }
}
