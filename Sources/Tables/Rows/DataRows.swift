package import Base

/// Rows of named cells, one after another, whatever holds them: a delimited file, a tree of YAML,
/// the answer of a database.
package protocol DataRows {
  /// Unique and not empty; none where the data are no table, and then no row comes.
  var columnNames: [String] { get }
  /// The values of the row read last, one for each column; nil where the row lacks the column.
  var values: [Scalar?] { get }
  /// The place of the row read last.
  var place: Place { get }
  /// Where a column that is missing would be named.
  var head: Place { get }
  /// All findings so far, in the order of the file.
  var diagnostics: [Diagnostic] { get }

  /// Says which row was read last, where its place does not: ` (row 3 of the answer)`, else empty.
  var rowNote: String { get }

  /// The place of a cell of the row read last, by its column's number.
  func place(ofCell column: Int) -> Place

  /// Reads the next row; false where there is none.
  mutating func next() -> Bool
}

extension DataRows {
  package var rowNote: String { "" }
}

/// The rows of a list of maps: a file of YAML, JSON or TOML, which is held as a whole.
package struct TreeRows: DataRows {
  private let table: Table?
  private let file: InputFile
  private var index = -1
  package let diagnostics: [Diagnostic]

  /// - Parameter node: nil where the file could not be read; `faults` say why.
  package init(_ node: DataNode?, in file: InputFile, faults: [Diagnostic] = []) {
    self.file = file
    guard let node else {
      (table, diagnostics) = (nil, faults)
      return
    }
    let (table, more) = Table.make(of: rowList(of: node, in: file), in: file)
    self.table = table
    diagnostics = (faults + more).sorted()
  }

  package var columnNames: [String] { table?.columns ?? [] }
  package var values: [Scalar?] { row.map { $0?.value } }
  package var head: Place { file.start }

  package var place: Place {
    let ranges = row.compactMap { $0?.range }
    guard let start = ranges.map(\.lowerBound).min(), let end = ranges.map(\.upperBound).max()
    else { return file.start }
    return file.place(start..<end)
  }

  package func place(ofCell column: Int) -> Place {
    row[column].map { file.place($0.range) } ?? place
  }

  package mutating func next() -> Bool {
    index += 1
    return index < (table?.rows.count ?? 0)
  }

  private var row: [Table.Cell?] { table?.rows[index] ?? [] }
}

/// The list of rows: the tree itself; of TOML, which is always a map, the list that it holds alone.
private func rowList(of node: DataNode, in file: InputFile) -> DataNode {
  guard DataFormats.format(ofFileAt: file.path) == TOMLFormat.self, let entries = node.map,
    entries.count == 1, entries[0].value.list != nil
  else { return node }
  return entries[0].value
}
