package import Base

/// The rows of a CSV or TSV file under its header: every one has a cell for each column.
///
/// A row with too few or too many cells is reported and left out.
package struct DelimitedRecords {
  package struct Column: Hashable, Sendable {
    package var name: String
    package var range: Range<Int>
  }

  /// Names are unique and not empty; none where the header is malformed, and then no row comes.
  package private(set) var columns: [Column] = []
  package private(set) var head: Place
  private var findings: [Diagnostic] = []
  private var rows: DelimitedRows
  private let code: DiagnosticCode
  /// Rows read, the header included, as messages count them.
  private var rowNumber = 1

  package init(
    of file: InputFile, in range: Range<Int>, separatedBy separator: UInt8, code: DiagnosticCode
  ) {
    self.init(
      DelimitedRows(of: file, in: range, separatedBy: separator, code: code), code: code)
  }

  /// - Parameter names: the columns of a file that has no header.
  package init(_ rows: DelimitedRows, code: DiagnosticCode, names: [String]? = nil) {
    self.rows = rows
    self.code = code
    head = rows.file.start
    if let names {
      columns = names.map { Column(name: $0, range: 0..<0) }
      rowNumber = 0
    } else if self.rows.next() {
      head = self.rows.file.place(self.rows.range)
      readHeader()
    } else if self.rows.diagnostics.isEmpty {
      findings = [.headerMissing(code, at: head)]
    }
  }

  /// All findings so far, in the order of the file.
  package var diagnostics: [Diagnostic] { (findings + rows.diagnostics).sorted() }

  /// The cells of the record read last, one for each column.
  package var cells: [DelimitedRows.Cell] { rows.cells }

  /// The bytes of the record read last.
  package var range: Range<Int> { rows.range }

  /// Reads the next record; false where there is none.
  package mutating func next() -> Bool {
    while !columns.isEmpty, rows.next() {
      rowNumber += 1
      if rows.cells.count == columns.count { return true }
      guard findings.count < DataLimits.rowFindings else { continue }
      findings.append(
        .ragged(
          row: rowNumber, found: rows.cells.count, expected: columns.count, code,
          at: rows.file.place(rows.range)))
    }
    return false
  }

  /// A cell as a value: a string where it stands in quotation marks, else untyped.
  package func scalar(of cell: DelimitedRows.Cell) -> Scalar {
    Scalar(rows.text(of: cell), cell.isQuoted ? .string : .plain)
  }

  private mutating func readHeader() {
    let file = rows.file
    var first: [String: Range<Int>] = [:]
    for cell in rows.cells where findings.count < DataLimits.rowFindings {
      let name = rows.text(of: cell)
      if name.isEmpty {
        findings.append(.columnUnnamed(code, at: file.place(cell.range)))
      } else if let earlier = first[name] {
        findings.append(
          .columnTwice(name, code, at: file.place(cell.range), first: file.place(earlier)))
      }
      first[name] = cell.range
      columns.append(Column(name: name, range: cell.range))
    }
    if !diagnostics.isEmpty { columns = [] }
  }
}

extension DelimitedRecords: DataRows {
  package var columnNames: [String] { columns.map(\.name) }
  package var values: [Scalar?] { rows.cells.map(scalar) }
  package var place: Place { rows.file.place(rows.range) }

  package func place(ofCell column: Int) -> Place {
    rows.file.place(rows.cells[column].range)
  }
}

extension Diagnostic {
  fileprivate static func headerMissing(_ code: DiagnosticCode, at place: Place) -> Diagnostic {
    Diagnostic(code, "a table must begin with a row of column names", at: place)
  }

  fileprivate static func columnUnnamed(_ code: DiagnosticCode, at place: Place) -> Diagnostic {
    Diagnostic(
      code, "every column must have a name in the first row", at: place,
      help: "name the column, or remove the separator")
  }

  fileprivate static func columnTwice(
    _ name: String, _ code: DiagnosticCode, at place: Place, first: Place
  ) -> Diagnostic {
    Diagnostic(
      code, "columns must have different names: \"\(name)\" is given twice", at: place,
      help: "rename one of the two",
      related: [.init(first, "\"\(name)\" is first given here")])
  }

  fileprivate static func ragged(
    row: Int, found: Int, expected: Int, _ code: DiagnosticCode, at place: Place
  ) -> Diagnostic {
    let cells = expected == 1 ? "1 cell" : "\(expected) cells"
    return Diagnostic(
      code, "every row must have \(cells), as the first does: row \(row) has \(found)", at: place,
      help: found < expected
        ? "add the missing separators, also where a cell is empty"
        : "put a cell that holds a separator in quotation marks")
  }
}
