extension TableFinder {
  mutating func readText(_ block: Node, _ kind: Node.Kind) {
    let lines = block.startLine - 1..<min(block.endLine, text.lineCount)
    var container: Container?
    for line in lines.dropFirst() {
      let raw = text.range(ofLine: line)
      guard let first = bytes[raw].first(where: { !$0.isBlank && $0 != .quoteMark }),
        first == .pipe || first == .colon || first == .hyphen
      else { continue }
      let container = container.take() ?? Container(of: block, in: bytes, text)
      guard let row = container.content(ofLine: line, in: bytes, text),
        DelimiterRow.isLike(bytes, row)
      else { continue }
      readTable(block, kind, lines, delimiter: line, row, container)
      return
    }
  }

  private mutating func readTable(
    _ block: Node, _ kind: Node.Kind, _ lines: Range<Int>, delimiter: Int, _ row: Range<Int>,
    _ container: Container
  ) {
    let header =
      delimiter - 1 == lines.lowerBound
      ? container.firstLine
      : LinePrefix(bytes, line: text.range(ofLine: delimiter - 1), quotes: container.quotes).range
    guard let alignments = DelimiterRow.parse(bytes, row) else { return }
    var count = 0
    forEachCell(bytes, header) { _ in count += 1 }
    guard count == alignments.count else { return }
    if delimiter - 1 > lines.lowerBound {
      return note(.cut(prefix: container.prefix), onLine: delimiter - 1)
    }
    var table = Table(alignments: alignments, cells: cells.count..<cells.count, rows: [])
    append(header, delimiter - 1, to: &table)
    for line in delimiter + 1..<max(delimiter + 1, lines.upperBound) {
      let isUnderline = kind == .heading && line == lines.upperBound - 1
      guard append(line, isUnderline, container, to: &table) else { break }
    }
    tables.append(table)
    block.setMark(tables.count)
  }

  /// Whether the line is a row; if not, the table ends before it.
  private mutating func append(
    _ line: Int, _ isUnderline: Bool, _ container: Container, to table: inout Table
  ) -> Bool {
    let prefix = LinePrefix(
      bytes, line: text.range(ofLine: line), quotes: container.quotes)
    if container.isLazy(prefix) {
      let marks = [UInt8](repeating: .quoteMark, count: prefix.quotes)
      note(.cut(prefix: marks + [0x20]), onLine: line)
      return false
    }
    if prefix.indent >= container.column + 4 || startsBlock(prefix.range) {
      note(.cut(prefix: container.prefix), onLine: line)
      return false
    }
    if isUnderline {
      // `===` is one more row to GFM; escaped, it no longer makes a heading of the table.
      let source = sourceLines[Int(text.lines[line].source)]
      let place = text.fileOffset(of: prefix.content, onLine: line)
      note(.escape(at: place - Int(source.file)), onLine: line)
    }
    append(prefix.range, line, to: &table)
    return true
  }

  private mutating func append(_ row: Range<Int>, _ line: Int, to table: inout Table) {
    let columns = table.alignments.count
    let first = cells.count
    forEachCell(bytes, row) { content in
      guard cells.count - first < columns else { return }
      cells.append(TableCell(content: content, line: line))
    }
    table.rows.append(cells.count - first)
    table.cells = table.cells.lowerBound..<cells.count
  }

  /// Whether the line starts a block that may follow a table, though not go into a paragraph.
  private func startsBlock(_ content: Range<Int>) -> Bool {
    guard let start = content.first else { return true }
    switch bytes[start] {
    case .pipe: return bytes.trimmed(start + 1..<content.upperBound).isEmpty
    case .less: return isLoneTag(content)
    default:
      return isThematicBreak(bytes, content)
        || ListMarker(bytes, at: start, before: content.upperBound) != nil
    }
  }

  /// An opening or closing tag and nothing else: CommonMark's seventh kind of HTML block.
  private func isLoneTag(_ content: Range<Int>) -> Bool {
    guard bytes[bytes.trimmed(content)].last == .quoteMark else { return false }
    var index = content.lowerBound + 1
    if bytes[index] == UInt8(ascii: "/") { index += 1 }
    let name = index
    while bytes[index].isLetter || bytes[index].isDigit || bytes[index] == .hyphen { index += 1 }
    return index > name && bytes[name].isLetter
      && (bytes[index].isBlank || bytes[index] == .quoteMark || bytes[index] == UInt8(ascii: "/"))
      && bytes.find(.less, in: index..<content.upperBound) == nil
  }
}

extension LinePrefix {
  /// The line's content.
  var range: Range<Int> { content..<max(content, end) }
}
