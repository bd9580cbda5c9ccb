extension SourceScan {
  mutating func openNote(_ prefix: LinePrefix) {
    let base = prefix.indent < 4 ? 0 : listColumn
    guard prefix.indent - base < 4,
      let label = NoteLabel(bytes, at: prefix.content, before: prefix.end),
      label.end < prefix.end, bytes[label.end] == .colon
    else { return }
    var content = label.end + 1
    while content < prefix.end, bytes[content].isBlank { content += 1 }
    openNote = NoteDefinition(
      label: label.key(in: bytes), range: prefix.content..<label.end, firstLine: current,
      endLine: current + 1, content: content, prefix: prefix, column: base)
    openNote?.hasOpenParagraph = content < prefix.end
  }

  /// Lines indented by four belong to the note; so do lines that go on with its paragraph.
  mutating func continuesNote(_ prefix: LinePrefix) -> Bool {
    guard var note = openNote, prefix.quotes >= note.prefix.quotes else { return false }
    let isIndented = prefix.indent >= note.column + 4 && prefix.quotes == note.prefix.quotes
    guard isIndented || !afterBlankLine && note.hasOpenParagraph && isPlainText(prefix) else {
      return false
    }
    note.endLine = current + 1
    note.hasOpenParagraph = isPlainText(prefix)
    if DelimiterRow.isLike(bytes, prefix.content..<prefix.end) { hasDelimiterRow = true }
    openNote = note
    return true
  }

  mutating func closeNote() {
    if let note = openNote { notes.append(note) }
    openNote = nil
  }

  /// Whether the line can go on with a paragraph, as far as its first bytes tell.
  private func isPlainText(_ prefix: LinePrefix) -> Bool {
    let content = prefix.content
    switch bytes[content] {
    case UInt8(ascii: "#"), .quoteMark, .less, .backtick, .tilde:
      return runLength(of: bytes[content], at: content, before: prefix.end) < 3
        && (bytes[content] == .backtick || bytes[content] == .tilde)
    case .bracket:
      guard let label = NoteLabel(bytes, at: content, before: prefix.end) else { return true }
      return label.end == prefix.end || bytes[label.end] != .colon
    default:
      return ListMarker(bytes, at: content, before: prefix.end) == nil
        && !isThematicBreak(bytes, content..<prefix.end)
    }
  }
}
