package import Base

extension Table {
  /// A list of maps as a table: columns come in the order in which the rows first name them.
  ///
  /// Plain scalars get their kind by the core schema. Rows and cells that are no such thing are
  /// reported and left out.
  package static func make(
    of node: DataNode, in file: InputFile, code: DiagnosticCode = .dataInvalid
  ) -> (table: Table?, diagnostics: [Diagnostic]) {
    guard let nodes = node.list else {
      return (nil, [.notAList(code, at: file.place(start(of: node)))])
    }
    var builder = TableBuilder(file: file, code: code)
    for row in nodes where builder.isWithinLimit { builder.add(row) }
    return (builder.isWithinLimit ? builder.table : nil, builder.diagnostics)
  }
}

/// A table in the making: rows grow as columns are found, so cells are kept by column number.
private struct TableBuilder {
  let file: InputFile
  let code: DiagnosticCode
  var diagnostics: [Diagnostic] = []
  var isWithinLimit = true

  private var columns: [String] = []
  private var numbers: [String: Int] = [:]
  private var rows: [[Table.Cell?]] = []

  init(file: InputFile, code: DiagnosticCode) {
    self.file = file
    self.code = code
  }

  var table: Table {
    Table(
      columns: columns,
      rows: rows.map { $0 + Array(repeating: nil, count: columns.count - $0.count) })
  }

  mutating func add(_ node: DataNode) {
    guard let entries = node.map else {
      diagnostics.append(.notARow(code, at: file.place(start(of: node))))
      return
    }
    var row = [Table.Cell?](repeating: nil, count: columns.count)
    for entry in entries {
      guard let number = number(of: entry) else { return }
      while row.count <= number { row.append(nil) }
      row[number] = cell(entry)
    }
    rows.append(row)
  }

  private mutating func cell(_ entry: DataNode.Entry) -> Table.Cell? {
    guard let scalar = entry.value.scalar else {
      diagnostics.append(.notACell(entry.key, code, at: file.place(start(of: entry.value))))
      return nil
    }
    return Table.Cell(scalar.resolved, entry.value.range)
  }

  /// The number of the entry's column, a new one at need; nil once there are too many.
  private mutating func number(of entry: DataNode.Entry) -> Int? {
    if let number = numbers[entry.key] { return number }
    guard columns.count < DataLimits.columns else {
      diagnostics.append(.tooManyColumns(at: file.place(entry.keyRange)))
      isWithinLimit = false
      return nil
    }
    numbers[entry.key] = columns.count
    columns.append(entry.key)
    return columns.count - 1
  }
}

/// The first byte of a list or map, the whole of a scalar: a finding should not mark a page.
private func start(of node: DataNode) -> Range<Int> {
  if node.scalar != nil { return node.range }
  let first = node.map?.first?.keyRange ?? node.list?.first.map { start(of: $0) }
  return first ?? node.range
}

extension Diagnostic {
  fileprivate static func notAList(_ code: DiagnosticCode, at place: Place) -> Diagnostic {
    Diagnostic(
      code, "a table must be a list of maps, one for each row", at: place,
      help: "begin each row with \"- \" in YAML, or put the rows in [ ] in JSON")
  }

  fileprivate static func notARow(_ code: DiagnosticCode, at place: Place) -> Diagnostic {
    Diagnostic(
      code, "a row of a table must be a map from column names to values", at: place,
      help: "write \"column: value\"")
  }

  fileprivate static func notACell(
    _ column: String, _ code: DiagnosticCode, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      code, "a cell of a table must be a single value: \"\(column)\" is a list or map", at: place,
      help: "give each of its values a column")
  }

  fileprivate static func tooManyColumns(at place: Place) -> Diagnostic {
    Diagnostic(
      .limitExceeded, "a table made of maps may have 1000 columns at most", at: place,
      help: "make a column of the names and a row for each")
  }
}
