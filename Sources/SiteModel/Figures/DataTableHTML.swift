import Base
import Tables

/// A table of data as official publishers ask for it: a caption, one row of headings with units,
/// numbers to the right, shorthands explained before the first cell, and a region that scrolls.
struct DataTableHTML {
  let cells: DataTableCells
  /// The id of the title, after which the region is named.
  let titleID: String
  let heading: FigureWriter.Heading

  private var table: TypedTable { cells.table }

  func write(into out: inout HTMLBuffer) {
    out.write("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"")
    out.write(titleID)
    out.write("\">\n<table>\n<caption>")
    heading.write(id: titleID, into: &out)
    cells.writeLegend(into: &out)
    out.write("</caption>\n<thead>\n<tr>")
    for index in table.columns.indices {
      openCell(isHeading: true, isNumeric: isNumeric(index), scope: "col", into: &out)
      out.write(escaping: cells.heading(ofColumn: index, under: heading.plainTitle))
      out.write("</th>")
    }
    out.write("</tr>\n</thead>\n<tbody>\n")
    for row in table.rows { write(row, into: &out) }
    out.write("</tbody>\n</table>\n</div>\n")
  }

  /// The first cell heads its row, unless it is a number.
  private func write(_ row: TypedTable.Row, into out: inout HTMLBuffer) {
    out.write("<tr>")
    for (index, cell) in row.cells.enumerated() {
      let isHeading = index == 0 && !isNumeric(0)
      openCell(
        isHeading: isHeading, isNumeric: isNumeric(index), scope: isHeading ? "row" : nil,
        into: &out)
      out.write(escaping: cells.text(of: cell, inColumn: index))
      out.write(isHeading ? "</th>" : "</td>")
    }
    out.write("</tr>\n")
  }

  private func openCell(
    isHeading: Bool, isNumeric: Bool, scope: StaticString?, into out: inout HTMLBuffer
  ) {
    out.write(isHeading ? "<th" : "<td")
    if let scope {
      out.write(" scope=\"")
      out.write(scope)
      out.write("\"")
    }
    if isNumeric { out.write(" class=\"align-right\"") }
    out.write(">")
  }

  private func isNumeric(_ column: Int) -> Bool { table.columns[column].type.isNumeric }
}

extension DataTableCells {
  /// The shorthands and their meanings; nothing where there are none.
  ///
  /// - Parameter shown: those of a chart; nil for all that the table holds.
  func writeLegend(of shown: [String]? = nil, into out: inout HTMLBuffer) {
    let entries = legend.filter { shown?.contains($0.mark) ?? true }
    guard !entries.isEmpty else { return }
    // Within a caption a span; a paragraph of its own above a chart.
    let isAlone = shown != nil
    out.write(isAlone ? "<p class=\"figure-shorthand\">" : " <span class=\"figure-shorthand\">")
    for (index, entry) in entries.enumerated() {
      out.write(index == 0 ? "[" : "; [")
      out.write(escaping: entry.mark)
      out.write("] ")
      out.write(escaping: entry.meaning ?? "")
    }
    out.write(isAlone ? "</p>\n" : "</span>")
  }
}
