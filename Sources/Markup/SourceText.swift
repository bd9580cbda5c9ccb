/// The text that libcmark reads, with a way back to the file.
///
/// Mostly it is the body itself. Where the body holds footnote definitions they are lifted out,
/// leaving blank lines, and stand first, each as a block quote: so their blocks are parsed with
/// the page's own reference definitions, cannot run into each other, and line `n` of the text
/// still has one place in the file.
struct SourceText {
  private(set) var lines: [SourceLine]
  /// How many block quotes at the start are footnotes.
  let noteCount: Int
  /// Whether escaped marks were rewritten; see `EscapedMark`.
  private(set) var hasMarks = false
  /// Empty where the text is the body as it stands.
  private var rewritten: [UInt8] = []
  private let body: Bytes

  /// A text that is only rendered: none of its places is asked for.
  init(_ body: Bytes) {
    self.body = body
    lines = [SourceLine(start: 0, file: 0, source: 0)]
    noteCount = 0
  }

  init(_ scan: SourceScan, edits: [Int: LineEdit] = [:]) {
    body = Bytes(rebasing: scan.bytes[scan.body])
    lines = scan.lines
    noteCount = scan.notes.count
    let hasMarks = EscapedMark.occur(in: body)
    guard noteCount > 0 || !edits.isEmpty || hasMarks else { return }
    rewritten.reserveCapacity(body.count + body.count / 16 + 64)
    lines.removeAll(keepingCapacity: true)
    for note in scan.notes { append(note, scan, edits) }
    appendBody(scan, edits)
    lines.append(line(at: scan.body.upperBound, source: scan.lineCount))
    if hasMarks {
      EscapedMark.rewrite(&rewritten)
      self.hasMarks = true
    }
  }

  /// Calls `body` with the text's bytes.
  func withBytes<Result>(_ read: (Bytes) -> Result) -> Result {
    rewritten.isEmpty ? read(body) : rewritten.withUnsafeBufferPointer(read)
  }

  var lineCount: Int { lines.count - 1 }

  /// The bytes of a line, counted from 0, in the text.
  func range(ofLine index: Int) -> Range<Int> {
    guard index >= 0, index < lineCount else { return 0..<0 }
    return Int(lines[index].start)..<Int(lines[index + 1].start)
  }

  /// The place in the file of byte `offset` of the text, which stands on line `index`.
  func fileOffset(of offset: Int, onLine index: Int) -> Int {
    let line = lines[min(max(index, 0), lineCount)]
    return Int(line.file) + offset - Int(line.start)
  }

  private func line(at file: Int, source: Int) -> SourceLine {
    SourceLine(start: Int32(rewritten.count), file: Int32(file), source: Int32(source))
  }
}

/// A change to one line of the body, without which libcmark would read it as GFM does not.
///
/// Offsets count from the line's start in the file.
enum LineEdit {
  /// An empty comment on a line of its own goes before it: the block before it ends here.
  case cut(prefix: [UInt8])
  /// A backslash goes before the byte at this offset.
  case escape(at: Int)
  /// These bytes are left out.
  case skip(Range<Int>)
}

// MARK: - Rewriting

extension SourceText {
  private mutating func append(_ note: NoteDefinition, _ scan: SourceScan, _ edits: [Int: LineEdit])
  {
    for index in note.firstLine..<note.endLine {
      let range = scan.range(ofLine: index)
      var content = note.content
      if index > note.firstLine {
        let prefix = LinePrefix(scan.bytes, line: range, quotes: note.prefix.quotes)
        content = prefix.start(dropping: note.column + 4)
      }
      let kept = min(content, range.upperBound)..<range.upperBound
      append(kept, ofLine: index, after: [.quoteMark, 0x20], scan, edits[index])
    }
    if let last = rewritten.last, !last.isLineEnd { rewritten.append(.newline) }
    lines.append(line(at: note.content, source: note.firstLine))
    appendLineEnd()
  }

  private mutating func appendBody(_ scan: SourceScan, _ edits: [Int: LineEdit]) {
    var next = 0
    for note in scan.notes {
      appendLines(next..<note.firstLine, scan, edits)
      for index in note.firstLine..<note.endLine { appendBlank(index, note, scan) }
      next = note.endLine
    }
    appendLines(next..<scan.lineCount, scan, edits)
  }

  private mutating func appendLines(
    _ indices: Range<Int>, _ scan: SourceScan, _ edits: [Int: LineEdit]
  ) {
    for index in indices {
      append(scan.range(ofLine: index), ofLine: index, after: [], scan, edits[index])
    }
  }

  /// In a block quote or list item a lifted line leaves the marks before it, so that what
  /// follows still belongs there.
  private mutating func appendBlank(_ index: Int, _ note: NoteDefinition, _ scan: SourceScan) {
    let range = scan.range(ofLine: index)
    lines.append(line(at: range.lowerBound, source: index))
    if note.prefix.quotes > 0 {
      let prefix = LinePrefix(scan.bytes, line: range, quotes: note.prefix.quotes)
      rewritten.append(contentsOf: scan.bytes[range.lowerBound..<prefix.content])
    }
    appendLineEnd()
  }

  /// Ends a line that is empty: behind a bare return a newline would be part of the same end.
  private mutating func appendLineEnd() {
    if rewritten.last == 0x0D { rewritten[rewritten.count - 1] = .newline }
    rewritten.append(.newline)
  }

  private mutating func append(
    _ kept: Range<Int>, ofLine index: Int, after lead: [UInt8], _ scan: SourceScan,
    _ edit: LineEdit?
  ) {
    if case .cut(let prefix)? = edit { appendCut(prefix, before: kept.lowerBound, source: index) }
    lines.append(line(at: kept.lowerBound - lead.count, source: index))
    rewritten.append(contentsOf: lead)
    let start = Int(scan.lines[index].file)
    switch edit {
    case .escape(let offset):
      rewritten.append(contentsOf: scan.bytes[kept.lowerBound..<start + offset])
      rewritten.append(.backslash)
      rewritten.append(contentsOf: scan.bytes[start + offset..<kept.upperBound])
    case .skip(let range):
      lines[lines.count - 1].file += Int32(range.count)
      rewritten.append(contentsOf: scan.bytes[kept.lowerBound..<start + range.lowerBound])
      rewritten.append(contentsOf: scan.bytes[start + range.upperBound..<kept.upperBound])
    default: rewritten.append(contentsOf: scan.bytes[kept])
    }
  }

  private mutating func appendCut(_ prefix: [UInt8], before offset: Int, source: Int) {
    lines.append(line(at: offset, source: source))
    rewritten.append(contentsOf: prefix)
    rewritten.append(contentsOf: "<!---->\n".utf8)
  }
}

extension LinePrefix {
  /// The offset after at most so many columns of white space. A tab goes as a whole.
  func start(dropping columns: Int) -> Int {
    isBlank ? end : content - max(0, min(indent - columns, spaces))
  }
}
