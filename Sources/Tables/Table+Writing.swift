package import Base

extension Table {
  /// Writes an array of objects, one row a line; a missing cell is an absent member.
  ///
  /// Cells of CSV are strings. Numbers, truth values and null stay what they are.
  package func writeJSON(into out: inout HTMLBuffer) {
    out.write("[")
    for (index, row) in rows.enumerated() {
      out.write(index == 0 ? "\n  " : ",\n  ")
      var json = JSONWriter(into: HTMLBuffer())
      json.object { json in
        for (column, cell) in zip(columns, row) {
          guard let cell else { continue }
          json.key(column)
          json.write(cell.value)
        }
      }
      out.write(json.bytes)
    }
    out.write(rows.isEmpty ? "]\n" : "\n]\n")
  }

  /// Writes CSV by RFC 4180, but for line ends: they are LF, since the file may be kept under
  /// version control, and every reader of CSV takes them.
  ///
  /// Null and a missing cell are empty; an empty text is `""`.
  package func writeCSV(into out: inout HTMLBuffer) {
    writeRecord(columns.map { Scalar($0, .plain) }, into: &out)
    for row in rows { writeRecord(row.map { $0?.value }, into: &out) }
  }

  private func writeRecord(_ cells: [Scalar?], into out: inout HTMLBuffer) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { out.write(",") }
      write(field: cell, isAlone: cells.count == 1, into: &out)
    }
    out.write("\n")
  }

  /// - Parameter isAlone: whether the field is its row's only one; empty, it would be no row.
  private func write(field cell: Scalar?, isAlone: Bool, into out: inout HTMLBuffer) {
    let text = cell.map { $0.kind == .null ? "" : $0.text } ?? ""
    let isEmptyText = text.isEmpty && cell?.kind == .string
    guard isEmptyText || text.isEmpty && isAlone || needsQuotes(text) else {
      out.write(text)
      return
    }
    out.write("\"")
    for part in text.utf8.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false) {
      if part.startIndex > text.startIndex { out.write("\"\"") }
      out.write(String(Substring(part)))
    }
    out.write("\"")
  }

  /// Writes a plain table; columns have headers with a scope, cells are escaped.
  package func writeHTML(into out: inout HTMLBuffer) {
    out.write("<table>\n<thead>\n<tr>")
    for column in columns {
      out.write("<th scope=\"col\">")
      out.write(escaping: column)
      out.write("</th>")
    }
    out.write("</tr>\n</thead>\n<tbody>\n")
    for row in rows {
      out.write("<tr>")
      for cell in row {
        out.write("<td>")
        if let cell, cell.value.kind != .null { out.write(escaping: cell.value.text) }
        out.write("</td>")
      }
      out.write("</tr>\n")
    }
    out.write("</tbody>\n</table>\n")
  }
}

/// Whether a field of CSV would be read as something else without quotation marks.
private func needsQuotes(_ text: String) -> Bool {
  // A byte order mark at the file's start would be passed over.
  text.utf8.starts(with: [0xEF, 0xBB, 0xBF])
    || text.utf8.contains { byte in
      byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ",") || byte == 0x0A || byte == 0x0D
    }
}
