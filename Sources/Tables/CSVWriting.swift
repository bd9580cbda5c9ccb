package import Base

/// Writes a record of CSV with its line end; nothing and null are empty fields, an empty text is
/// `""`.
///
/// - Parameter lineEnd: CRLF by RFC 4180, where another program is the reader.
package func writeCSVRecord(
  _ cells: [Scalar?], lineEnd: StaticString = "\n", into out: inout HTMLBuffer
) {
  for (index, cell) in cells.enumerated() {
    if index > 0 { out.write(",") }
    write(field: cell, isAlone: cells.count == 1, into: &out)
  }
  out.write(lineEnd)
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

/// Whether a field of CSV would be read as something else without quotation marks.
private func needsQuotes(_ text: String) -> Bool {
  // A byte order mark at the file's start would be passed over.
  text.utf8.starts(with: [0xEF, 0xBB, 0xBF])
    || text.utf8.contains { byte in
      byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ",") || byte == 0x0A || byte == 0x0D
    }
}
