internal import Base

extension Walk {
  /// Writes the notes that the block just written has referred to, and those that they refer to.
  mutating func writeNotes() {
    while notes.written < notes.order.count {
      let index = notes.order[notes.written]
      notes.written += 1
      writeAside(index)
    }
  }

  private mutating func writeAside(_ index: Int) {
    let number = notes.all[index].number
    breakLine()
    html.write("<aside id=\"note.")
    html.write(number: number)
    html.write("\" class=\"note\" role=\"doc-footnote\"><span class=\"note-number\">")
    html.write(number: number)
    html.write("</span>")
    if let node = notes.all[index].node { writeContent(of: node) }
    html.write(notes.all[index].content)
    let references = notes.all[index].references
    for reference in 1...references { writeReturn(number, reference) }
    notes.all[index].returns = references
    notes.all[index].returnsEnd = html.count
    html.write("</aside>\n")
  }

  /// A note of one paragraph goes into the aside without `<p>`.
  private mutating func writeContent(of node: Node) {
    var next = node.firstChild
    if let only = next, only.next == nil, only.kind == .paragraph, only.mark == 0 {
      html.write(" ")
      leaf.begin(only)
      show(only, as: .paragraph)
      next = only.firstChild
    } else {
      html.write("\n")
    }
    while let child = next {
      render(child)
      next = child.next
    }
  }

  private mutating func writeReturn(_ number: Int, _ reference: Int) {
    html.write(" <a href=\"#note-ref.")
    writeName(number, reference)
    html.write("\" class=\"note-return\" role=\"doc-backlink\" aria-label=\"")
    html.write(escaping: options.words.backToReference)
    html.write(" ")
    writeName(number, reference)
    html.write("\">↩</a>")
  }

  /// Adds the links back to references that came only after their note was written.
  mutating func completeReturns() {
    let open = notes.order.filter { notes.all[$0].references > notes.all[$0].returns }
    guard let first = open.first.map({ notes.all[$0].returnsEnd }) else { return }
    let tail = html[first...]
    html.truncate(to: first)
    var start = 0
    for index in open {
      let note = notes.all[index]
      let end = note.returnsEnd - first
      html.write(tail[start..<end])
      start = end
      for reference in note.returns + 1...note.references { writeReturn(note.number, reference) }
    }
    html.write(tail[start...])
  }

  /// Reports definitions that nothing refers to.
  mutating func reportUnusedNotes() {
    for note in notes.all where note.number == 0 {
      report(.footnoteUnused(note.label, at: file.place(note.range)))
    }
    for (range, first) in notes.repeated {
      let note = notes.all[first]
      report(
        .footnoteRepeated(note.label, at: file.place(range), first: file.place(note.range)))
    }
  }
}
