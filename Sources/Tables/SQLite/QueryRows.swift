package import Base
import CSQLite

/// The answer of a database to a query, as rows; every place is the query's.
///
/// The answer is read as a whole, up to the limit, so that the file is closed at once.
package struct QueryRows: DataRows {
  package private(set) var columnNames: [String] = []
  package private(set) var diagnostics: [Diagnostic] = []
  package let place: Place
  package var head: Place { place }
  private var rows: [[Scalar?]] = []
  private var index = -1

  /// - Parameters:
  ///   - name: the file, as messages call it.
  ///   - place: of the query.
  ///   - limit: the most rows that the caller can use; one more is read, to tell.
  package init(
    _ query: String, on file: SQLiteFile, named name: String, at place: Place, limit: Int
  ) {
    self.place = place
    do throws(SQLiteFault) {
      let connection = try SQLiteConnection(file)
      do throws(SQLiteFault) {
        try read(query, connection, limit: limit)
      } catch {
        diagnostics = [.failed(error, refusal: connection.refusal, of: name, at: place)]
      }
    } catch {
      diagnostics = [.failed(error, refusal: nil, of: name, at: place)]
    }
    if !diagnostics.isEmpty { (columnNames, rows) = ([], []) }
  }

  package var values: [Scalar?] { rows[index] }

  package var rowNote: String { " (row \(index + 1) of the query's answer)" }

  package func place(ofCell column: Int) -> Place { place }

  package mutating func next() -> Bool {
    index += 1
    return index < rows.count
  }

  private mutating func read(
    _ query: String, _ connection: SQLiteConnection, limit: Int
  ) throws(SQLiteFault) {
    let handle = connection.handle
    var prepared: OpaquePointer?
    var rest = ""
    let status = query.withCString { text in
      var tail: UnsafePointer<CChar>?
      let status = sqlite3_prepare_v2(handle, text, -1, &prepared, &tail)
      rest = tail.map { String(cString: $0) } ?? ""
      return status
    }
    defer { sqlite3_finalize(prepared) }
    guard status == SQLITE_OK else { throw SQLiteFault(of: handle, status: status) }
    guard let statement = prepared, sqlite3_column_count(statement) > 0,
      sqlite3_stmt_readonly(statement) != 0
    else {
      diagnostics = [.noSelection(at: place)]
      return
    }
    guard isBlank(rest) else {
      diagnostics = [.severalStatements(at: place)]
      return
    }
    readColumns(statement)
    guard diagnostics.isEmpty else { return }
    try readRows(statement, handle, limit: limit)
  }

  private mutating func readColumns(_ statement: OpaquePointer) {
    for column in 0..<sqlite3_column_count(statement) {
      let name = sqlite3_column_name(statement, column).map { String(cString: $0) } ?? ""
      if name.isEmpty || columnNames.contains(name) {
        diagnostics.append(.columnName(name, at: place))
        return
      }
      columnNames.append(name)
    }
  }

  private mutating func readRows(
    _ statement: OpaquePointer, _ handle: OpaquePointer, limit: Int
  ) throws(SQLiteFault) {
    while rows.count <= limit {
      let status = sqlite3_step(statement)
      if status == SQLITE_DONE { return }
      guard status == SQLITE_ROW else { throw SQLiteFault(of: handle, status: status) }
      rows.append((0..<Int32(columnNames.count)).map { scalar(statement, $0) })
    }
  }

  private mutating func scalar(_ statement: OpaquePointer, _ column: Int32) -> Scalar? {
    let type = sqlite3_column_type(statement, column)
    if type == SQLITE_NULL { return Scalar("", .null) }
    if type == SQLITE_BLOB, diagnostics.isEmpty {
      diagnostics.append(.binary(columnNames[Int(column)], row: rows.count + 1, at: place))
    }
    // The bytes may hold a NUL.
    let count = Int(sqlite3_column_bytes(statement, column))
    let text = sqlite3_column_text(statement, column).map { bytes in
      String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
    }
    return Scalar(text ?? "", type == SQLITE_TEXT ? .string : .number)
  }

  /// Whether nothing but white space, comments and semicolons follow a statement.
  private func isBlank(_ text: String) -> Bool {
    var rest = text.drop { $0.isWhitespace || $0 == ";" }
    while rest.hasPrefix("--") || rest.hasPrefix("/*") {
      if rest.hasPrefix("--") {
        rest = rest.drop { !$0.isNewline }
      } else {
        guard let end = rest.firstRange(of: "*/")?.upperBound else { return true }
        rest = rest[end...]
      }
      rest = rest.drop { $0.isWhitespace || $0 == ";" }
    }
    return rest.isEmpty
  }
}

extension Diagnostic {
  fileprivate static func failed(
    _ fault: SQLiteFault, refusal: String?, of name: String, at place: Place
  ) -> Diagnostic {
    // A function that is refused is told of as an error of the SQL.
    switch refusal == nil ? fault.status & 0xFF : SQLITE_AUTH {
    case SQLITE_AUTH:
      Diagnostic(
        .dataInvalid, "a query may only read: this one \(refusal ?? "does more")", at: place,
        help: "write one SELECT")
    case SQLITE_BUSY, SQLITE_LOCKED:
      Diagnostic(
        .fileInvalid, "a database must not be locked while it is read: \"\(name)\" is",
        at: place, help: "wait until the program that writes to it is done, then build again")
    case SQLITE_NOTADB, SQLITE_CORRUPT:
      Diagnostic(
        .fileInvalid,
        "a database must be a sound SQLite file: \"\(name)\" is none (\(fault.message))",
        at: place, help: "make it anew; \"PRAGMA integrity_check\" tells what is wrong")
    case SQLITE_INTERRUPT:
      Diagnostic(
        .limitExceeded, "a query may take 200 million steps of SQLite at most", at: place,
        help: "let it select less, or index the columns that it compares")
    case SQLITE_READONLY:
      Diagnostic(
        .fileInvalid,
        "a database must not be left in the middle of a change: \"\(name)\" is", at: place,
        help: "open it once with the program that wrote it, so that the change is undone")
    case SQLITE_TOOBIG, SQLITE_NOMEM:
      Diagnostic(
        .limitExceeded, "a value of a query's answer may hold 16 MiB at most", at: place)
    case SQLITE_ERROR:
      Diagnostic(
        .dataInvalid, "a query must be SQL that the database knows: \(fault.message)", at: place)
    default:
      Diagnostic(
        .fileInvalid, "a database must be readable: \"\(name)\" is not (\(fault.message))",
        at: place, help: "mend the file or its permissions")
    }
  }

  fileprivate static func noSelection(at place: Place) -> Diagnostic {
    Diagnostic(
      .dataInvalid, "a query must select rows", at: place, help: "write one SELECT")
  }

  fileprivate static func severalStatements(at place: Place) -> Diagnostic {
    Diagnostic(
      .dataInvalid, "a query must be one statement", at: place,
      help: "remove what stands after the first semicolon")
  }

  fileprivate static func columnName(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .dataInvalid,
      name.isEmpty
        ? "every column of a query must have a name"
        : "columns of a query must have different names: \"\(name)\" is given twice",
      at: place, help: "name it with AS")
  }

  fileprivate static func binary(_ column: String, row: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .dataInvalid,
      "a cell of a query's answer must be text or a number: \"\(column)\" in row \(row) is binary",
      at: place, help: "select another column, or CAST it AS TEXT")
  }
}
