package import Base

/// A column of a table as readers take it away: a column of the table, or what marks its cells.
///
/// A shorthand stands in a column of its own, `status` beside `value`, `X-status` beside `X`, so
/// that a column of numbers holds numbers alone.
package struct DownloadField: Sendable {
  package enum Part: Sendable {
    case value
    /// The shorthands of the column.
    case status
    /// The names of periods that are unknown.
    case label
  }

  package var name: String
  package var part: Part
  /// The number of the table's column.
  package var column: Int

  /// What stands in a row; nil where nothing does.
  package func scalar(in row: TypedTable.Row) -> Scalar? {
    let cell = row.cells[column]
    switch part {
    case .status: return cell.shorthand.map { Scalar($0, .string) }
    case .label:
      guard case .period(.unknown(let label)) = cell.content, !label.isEmpty else { return nil }
      return Scalar(label, .string)
    case .value:
      return switch cell.content {
      case .number(let digits): Scalar(digits, .number)
      case .text(let text): Scalar(text, .string)
      case .period(let period): Scalar(period.key, .string)
      case .missing: nil
      }
    }
  }
}

extension TypedTable {
  package var downloadFields: [DownloadField] {
    columns.indices.flatMap { index -> [DownloadField] in
      let name = columns[index].name
      var fields = [DownloadField(name: name, part: .value, column: index)]
      let label = DownloadField(name: name + "-label", part: .label, column: index)
      if rows.contains(where: { label.scalar(in: $0) != nil }) { fields.append(label) }
      if rows.contains(where: { $0.cells[index].shorthand != nil }) {
        let status = name == "value" ? "status" : name + "-status"
        fields.append(DownloadField(name: status, part: .status, column: index))
      }
      return fields
    }
  }

  /// Writes CSV by RFC 4180: UTF-8 without a byte order mark, lines end with CRLF.
  package func writeCSV(into out: inout HTMLBuffer) {
    let fields = downloadFields
    writeCSVRecord(fields.map { Scalar($0.name, .plain) }, lineEnd: "\r\n", into: &out)
    for row in rows {
      writeCSVRecord(fields.map { $0.scalar(in: row) }, lineEnd: "\r\n", into: &out)
    }
  }
}
