/// A body as libcmark's tree, with the tables and footnotes that are ours.
struct ParsedPage {
  /// A page is parsed again where GFM ends a block that CommonMark goes on with. Tables right
  /// under each other need a round each; what is left after these stays as CommonMark reads it.
  private static let rounds = 4

  private(set) var text: SourceText
  /// Nil where libcmark refused the text.
  private(set) var document: Node?
  private(set) var notes: [NoteDefinition] = []
  private(set) var tables: [Table] = []
  private(set) var cells: [TableCell] = []
  private(set) var swallowed: [SwallowingComment] = []

  /// Trees live until the enclosing `CommonMark.withTrees` ends.
  init(_ bytes: Bytes, body: Range<Int>, extended: Bool) {
    let body = withoutByteOrderMark(body.clamped(to: bytes.indices), in: bytes)
    guard extended else {
      text = SourceText(Bytes(rebasing: bytes[body]))
      document = text.withBytes { CommonMark.parse($0) }
      return
    }
    let scan = SourceScan(bytes, body: body)
    notes = scan.notes
    text = SourceText(scan)
    document = text.withBytes { CommonMark.parse($0) }
    if scan.hasDelimiterRow || scan.hasTextAfterComment { findTables(scan) }
  }

  private mutating func findTables(_ scan: SourceScan) {
    var edits: [Int: LineEdit] = [:]
    for round in 1...Self.rounds {
      guard let root = document else { return }
      let finder = text.withBytes { TableFinder(root, text: text, bytes: $0, scan: scan) }
      swallowed += finder.swallowed
      let known = edits.count
      edits.merge(finder.edits) { old, _ in old }
      if edits.count == known || round == Self.rounds { return take(finder, scan) }
      text = SourceText(scan, edits: edits)
      document = text.withBytes { CommonMark.parse($0) }
    }
  }

  func withBytes<Result>(_ body: (Bytes) -> Result) -> Result {
    text.withBytes(body)
  }

  private mutating func take(_ finder: TableFinder, _ scan: SourceScan) {
    tables = finder.tables
    cells = text.withBytes { bytes in
      var cells = finder.cells
      var joined = CellText(cells, in: bytes)
      let definitions = text.definitions(scan, in: bytes, outside: finder.literalLines)
      joined.parse(into: &cells, definitions: definitions, in: bytes)
      return cells
    }
  }
}

private func withoutByteOrderMark(_ body: Range<Int>, in bytes: Bytes) -> Range<Int> {
  bytes.has("\u{FEFF}", at: body.lowerBound, before: body.upperBound)
    ? body.lowerBound + 3..<body.upperBound : body
}

extension SourceText {
  /// The content of lines that define references: pieces of the text, a line each.
  ///
  /// A definition starts a paragraph or follows another one, and may go on for some lines.
  fileprivate func definitions(
    _ scan: SourceScan, in bytes: Bytes, outside literal: [Range<Int>]
  ) -> [Range<Int>] {
    guard !scan.referenceLines.isEmpty else { return [] }
    let starts = Set(scan.referenceLines)
    var definitions: [Range<Int>] = []
    var literal = literal[...]
    var isOpen = false
    var mayStart = true
    for index in 0..<lineCount {
      let prefix = LinePrefix(bytes, line: range(ofLine: index))
      while let first = literal.first, first.upperBound <= index { literal.removeFirst() }
      if prefix.isBlank || literal.first?.contains(index) == true {
        (isOpen, mayStart) = (false, true)
        continue
      }
      let isStart =
        starts.contains(Int(lines[index].source))
        && bytes.find("]:", in: prefix.range) != nil && (mayStart || isOpen)
      isOpen = isStart || isOpen
      mayStart = bytes[prefix.content] == UInt8(ascii: "#")
      if isOpen { definitions.append(prefix.content..<range(ofLine: index).upperBound) }
    }
    return definitions
  }
}
