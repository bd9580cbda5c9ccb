package import Base

/// Columns and rows of single values, as a data file gives them.
package struct Table: Sendable {
  /// A value and its bytes in the file.
  ///
  /// A cell of kind `plain` is one of CSV, whose cells are texts until a column says otherwise;
  /// those of other formats have the kind that the file gives them.
  package typealias Cell = Located<Scalar>

  package let columns: [String]
  /// Each row has a cell for each column; nil where the row's map lacks the key.
  package private(set) var rows: [[Cell?]]

  package init(columns: [String], rows: [[Cell?]]) {
    precondition(
      rows.allSatisfy { $0.count == columns.count }, "a row must have a cell for each column")
    self.columns = columns
    self.rows = rows
  }

  /// The number of a column by its name.
  package func column(named name: String) -> Int? {
    columns.firstIndex(of: name)
  }
}

// MARK: - Reading

extension Table {
  /// Reads a data file as a table; nil where it has no rows that could be one.
  package static func read(_ file: InputFile) -> (table: Table?, diagnostics: [Diagnostic]) {
    guard let format = DataFormats.format(ofFileAt: file.path) else {
      return (nil, [.unknownFormat(at: file.start)])
    }
    if format == CSVFormat.self { return records(of: file, separatedBy: UInt8(ascii: ",")) }
    if format == TSVFormat.self { return records(of: file, separatedBy: 0x09) }
    let (node, diagnostics) = format.read(file)
    guard let node else { return (nil, diagnostics) }
    let (table, more) = Table.make(of: node, in: file)
    return (table, diagnostics + more)
  }

  /// Reads a delimited file row by row, without a tree in between.
  private static func records(
    of file: InputFile, separatedBy separator: UInt8
  ) -> (table: Table?, diagnostics: [Diagnostic]) {
    var records = DelimitedRecords(
      of: file, in: 0..<file.bytes.count, separatedBy: separator, code: .dataInvalid)
    guard !records.columns.isEmpty else { return (nil, records.diagnostics) }
    var rows: [[Cell?]] = []
    while records.next() {
      rows.append(records.cells.map { Cell(records.scalar(of: $0), $0.range) })
    }
    return (Table(columns: records.columns.map(\.name), rows: rows), records.diagnostics)
  }
}

extension Diagnostic {
  fileprivate static func unknownFormat(at place: Place) -> Diagnostic {
    let endings = DataFormats.all.flatMap { $0.fileEndings }.map { "." + $0 }.sorted()
    return Diagnostic(
      .dataInvalid, "a data file must have one of the endings that the program reads", at: place,
      help: "these are " + endings.joined(separator: ", "))
  }
}
