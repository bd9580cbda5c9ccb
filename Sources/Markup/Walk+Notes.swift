internal import Base

extension Walk {
  /// Reads `[^label]` in a text node. A label without a definition stays text.
  mutating func reference(at place: UnsafePointer<UInt8>) -> TextPiece {
    // Labels end at NUL, which no text holds.
    let run = Bytes(start: place, count: 1002)
    guard let label = NoteLabel(run, at: 0, before: run.count) else { return .plain(1) }
    let key = label.key(in: run)
    if let index = notes.index(of: key) { return .reference(index, label.end) }
    reportUndefined(Bytes(rebasing: run[0..<label.end]), key)
    // The label is text like any other, which may need to be escaped.
    return .plain(2)
  }

  mutating func writeReference(to note: Int) {
    let start = html.count
    let (number, reference) = notes.refer(to: note)
    // HTML has no link in a link: there the number alone leads back.
    let isInLink = openLinks.contains(true)
    html.write("<sup class=\"note-ref\"><\(isInLink ? "span" : "a") id=\"note-ref.")
    writeName(number, reference)
    if !isInLink {
      html.write("\" href=\"#note.")
      html.write(number: number)
      html.write("\" role=\"doc-noteref")
    }
    html.write("\">")
    html.write(number: number)
    html.write(isInLink ? "</span></sup>" : "</a></sup>")
    heading?.omitted.append(start..<html.count)
  }

  /// `1` for the first reference to a note, `1.2` for its second.
  mutating func writeName(_ number: Int, _ reference: Int) {
    html.write(number: number)
    guard reference > 1 else { return }
    html.write(".")
    html.write(number: reference)
  }

  /// `[^1](aside)` is a note and words in brackets, not a link that reads `^1`.
  mutating func writeReference(insteadOf link: Node) -> Bool {
    guard let note = note(insteadOf: link) else { return false }
    writeReference(to: note)
    html.write("(")
    html.write(escaping: string(link.address))
    html.write(")")
    return true
  }

  func note(insteadOf link: Node) -> Int? {
    guard let child = link.firstChild, child.kind == .text, child.next == nil,
      child.literal[0] == .caret
    else { return nil }
    return notes.index(of: string(child.literal + 1).lowercased())
  }

  private mutating func reportUndefined(_ written: Bytes, _ key: String) {
    if isMeasuring { return }
    report(.footnoteUndefined(key, among: notes, at: file.place(rangeInLeaf(of: written))))
  }

  /// Where the text stands in the leaf's source; the whole leaf where it is not found.
  private mutating func rangeInLeaf(of written: Bytes) -> Range<Int> {
    let block = leaf.range(in: text)
    return file.bytes.withUnsafeBufferPointer { bytes in
      let end = min(block.upperBound, bytes.count)
      var start = min(max(block.lowerBound, leaf.searched), end)
      while let found = bytes.find(.bracket, in: start..<end) {
        start = found + 1
        guard found + written.count <= end,
          bytes[found..<found + written.count].elementsEqual(written)
        else { continue }
        leaf.searched = found + written.count
        return found..<found + written.count
      }
      leaf.searched = end
      return block
    }
  }
}
