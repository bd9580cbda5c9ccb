package import Base

/// Cells with commas between them: RFC 4180, with UTF-8 and a row of column names.
package enum CSVFormat: DataFormat {
  package static let name = "CSV"
  package static let fileEndings = ["csv"]

  package static func read(
    _ file: InputFile, in range: Range<Int>, code: DiagnosticCode
  ) -> (node: DataNode?, diagnostics: [Diagnostic]) {
    readRecords(of: file, in: range, separatedBy: UInt8(ascii: ","), code: code)
  }
}

/// A delimited file as a list of maps; nil where it has no usable header.
func readRecords(
  of file: InputFile, in range: Range<Int>, separatedBy separator: UInt8, code: DiagnosticCode
) -> (node: DataNode?, diagnostics: [Diagnostic]) {
  var records = DelimitedRecords(of: file, in: range, separatedBy: separator, code: code)
  guard !records.columns.isEmpty else { return (nil, records.diagnostics) }
  var nodes: [DataNode] = []
  while records.next() {
    let entries = zip(records.columns, records.cells).map { column, cell in
      DataNode.Entry(
        key: column.name, keyRange: column.range,
        value: DataNode(.scalar(records.scalar(of: cell)), range: cell.range))
    }
    nodes.append(DataNode(.map(entries), range: records.range))
  }
  return (DataNode(.list(nodes), range: range), records.diagnostics)
}
