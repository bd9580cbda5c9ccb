internal import Base

extension Walk {
  /// How many cells rows that are shorter than their header may get on one page. cmark-gfm has
  /// the same bound.
  private static let paddingLimit = 0x80000

  mutating func writeTable(_ table: Table, of node: Node) {
    breakLine()
    if let label = options.tableLabel {
      html.write("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
      html.write(escaping: label)
      html.write("\">\n")
    }
    html.write("<table>\n<thead>\n")
    let range = text.fileRange(of: node)
    var first = table.cells.lowerBound
    for (row, count) in table.rows.enumerated() {
      if row == 1 { html.write("<tbody>\n") }
      writeRow(first..<first + count, table, isHeader: row == 0, within: range)
      if row == 0 { html.write("</thead>\n") }
      first += count
    }
    html.write(table.rows.count > 1 ? "</tbody>\n</table>\n" : "</table>\n")
    if options.tableLabel != nil { html.write("</div>\n") }
  }

  private mutating func writeRow(
    _ row: Range<Int>, _ table: Table, isHeader: Bool, within range: Range<Int>
  ) {
    html.write("<tr>\n")
    for (column, alignment) in table.alignments.enumerated() {
      if column >= row.count, !mayPad(range) { break }
      html.write(isHeader ? "<th scope=\"col\"" : "<td")
      writeAlignment(alignment)
      if column < row.count { writeCell(cells[row.lowerBound + column], within: range) }
      html.write(isHeader ? "</th>\n" : "</td>\n")
    }
    html.write("</tr>\n")
  }

  private mutating func mayPad(_ table: Range<Int>) -> Bool {
    paddingCells += 1
    if paddingCells == Self.paddingLimit {
      report(.tooManyCells(at: file.place(table.lowerBound..<table.lowerBound)))
    }
    return paddingCells < Self.paddingLimit
  }

  private mutating func writeAlignment(_ alignment: Alignment) {
    switch alignment {
    case .none: html.write(">")
    case .left: html.write(" class=\"align-left\">")
    case .center: html.write(" class=\"align-center\">")
    case .right: html.write(" class=\"align-right\">")
    }
  }

  private mutating func writeCell(_ cell: TableCell, within range: Range<Int>) {
    facts.wordCount += cell.content.isEmpty ? 0 : 1
    let start = text.fileOffset(of: cell.content.lowerBound, onLine: cell.line)
    let source = start..<start + cell.content.count
    guard let paragraph = cell.paragraph else {
      let run = Bytes(rebasing: bytes[cell.content])
      countWords(run)
      showCell(run, source)
      return html.write(escaping: run)
    }
    leaf.begin(range: source, waiver: range)
    textOffset = CellText.markLength
    show(paragraph, as: .cell)
    var next = paragraph.firstChild
    while let child = next {
      render(child)
      next = child.next
    }
  }
}

extension Diagnostic {
  fileprivate static func tooManyCells(at place: Place) -> Diagnostic {
    Diagnostic(
      .limitExceeded, "a page's tables may lack half a million cells at most", at: place,
      help: "write the rows as wide as the header")
  }
}
