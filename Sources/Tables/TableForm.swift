package import Base

/// The forms in which a table can be printed, row by row.
package enum TableForm: String, CaseIterable, Sendable {
  /// An array of objects, one row a line; a missing cell is an absent member. Cells of CSV are
  /// strings; numbers, truth values and null stay what they are.
  case json
  /// RFC 4180, but for line ends: they are LF, since the file may be kept under version control,
  /// and every reader of CSV takes them. Null and a missing cell are empty, an empty text is `""`.
  case csv
  /// A plain table; columns have headers with a scope, cells are escaped.
  case html
}

extension TableForm {
  /// What stands before the rows.
  package func writeStart(_ columns: [String], into out: inout HTMLBuffer) {
    switch self {
    case .json: out.write("[")
    case .csv: writeCSVRecord(columns.map { Scalar($0, .plain) }, into: &out)
    case .html:
      out.write("<table>\n<thead>\n<tr>")
      for column in columns {
        out.write("<th scope=\"col\">")
        out.write(escaping: column)
        out.write("</th>")
      }
      out.write("</tr>\n</thead>\n<tbody>\n")
    }
  }

  /// - Parameter number: of the row, from 0.
  package func write(
    _ row: [Scalar?], number: Int, _ columns: [String], into out: inout HTMLBuffer
  ) {
    switch self {
    case .json:
      out.write(number == 0 ? "\n  " : ",\n  ")
      writeObject(row, columns, into: &out)
    case .csv: writeCSVRecord(row, into: &out)
    case .html:
      out.write("<tr>")
      for cell in row {
        out.write("<td>")
        if let cell, cell.kind != .null { out.write(escaping: cell.text) }
        out.write("</td>")
      }
      out.write("</tr>\n")
    }
  }

  /// What stands after the rows.
  package func writeEnd(rows: Int, into out: inout HTMLBuffer) {
    switch self {
    case .json: out.write(rows == 0 ? "]\n" : "\n]\n")
    case .csv: break
    case .html: out.write("</tbody>\n</table>\n")
    }
  }
}

extension Table {
  package func write(as form: TableForm, into out: inout HTMLBuffer) {
    form.writeStart(columns, into: &out)
    for (number, row) in rows.enumerated() {
      form.write(row.map { $0?.value }, number: number, columns, into: &out)
    }
    form.writeEnd(rows: rows.count, into: &out)
  }
}

private func writeObject(_ row: [Scalar?], _ columns: [String], into out: inout HTMLBuffer) {
  var json = JSONWriter(into: HTMLBuffer())
  json.object { json in
    for (column, cell) in zip(columns, row) {
      guard let cell else { continue }
      json.key(column)
      json.write(cell)
    }
  }
  json.buffer.withBytes { out.write($0) }
}
