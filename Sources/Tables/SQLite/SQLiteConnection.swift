import CSQLite

/// One database, open for reading alone, and one query on it at a time.
///
/// Everything that could write or reach another file is shut: the file is opened for reading,
/// extensions and attached databases are off, and an authoriser lets reading through only.
final class SQLiteConnection {
  let handle: OpaquePointer
  private let guardian: QueryGuardian

  init(_ file: SQLiteFile) throws(SQLiteFault) {
    var handle: OpaquePointer?
    // The address says how: `mode=ro`.
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX
    let status = sqlite3_open_v2(file.address, &handle, flags, file.system)
    guard let handle else { throw SQLiteFault(status: status, message: "out of memory") }
    self.handle = handle
    guardian = QueryGuardian()
    sqlite3_extended_result_codes(handle, 1)
    guard status == SQLITE_OK else {
      throw SQLiteFault(of: handle, status: status)
    }
    setLimits()
  }

  deinit { sqlite3_close_v2(handle) }

  /// What the authoriser refused last.
  var refusal: String? { guardian.refusal }

  private func setLimits() {
    for (option, isOn) in [
      (SQLITE_DBCONFIG_DEFENSIVE, 1), (SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0),
      (SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0), (SQLITE_DBCONFIG_ENABLE_TRIGGER, 0),
      (SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1),
    ] {
      _ = briefwright_sqlite3_switch(handle, option, Int32(isOn))
    }
    for (limit, value) in [
      (SQLITE_LIMIT_LENGTH, 16 << 20), (SQLITE_LIMIT_SQL_LENGTH, 1 << 20),
      (SQLITE_LIMIT_ATTACHED, 0), (SQLITE_LIMIT_COLUMN, Int32(DataLimits.columns)),
    ] {
      sqlite3_limit(handle, limit, Int32(value))
    }
    // Sorting must not spill into files.
    sqlite3_exec(handle, "PRAGMA temp_store = MEMORY; PRAGMA query_only = ON", nil, nil, nil)
    sqlite3_busy_timeout(handle, 200)
    guardian.watch(handle)
  }
}

/// Decides what a query may do, and for how long.
private final class QueryGuardian {
  var refusal: String?
  private var steps = 0
  /// Steps of SQLite's machine: several seconds, and the same on every machine.
  private static let mostSteps = 200_000_000
  private static let stride: Int32 = 100_000

  func watch(_ handle: OpaquePointer) {
    let me = Unmanaged.passUnretained(self).toOpaque()
    sqlite3_set_authorizer(
      handle,
      { context, action, first, second, _, _ in
        guard let context else { return SQLITE_DENY }
        return Unmanaged<QueryGuardian>.fromOpaque(context).takeUnretainedValue()
          .judge(action, first.map { String(cString: $0) }, second.map { String(cString: $0) })
      }, me)
    sqlite3_progress_handler(
      handle, QueryGuardian.stride,
      { context in
        guard let context else { return 1 }
        return Unmanaged<QueryGuardian>.fromOpaque(context).takeUnretainedValue().count()
      }, me)
  }

  private func count() -> Int32 {
    steps += Int(QueryGuardian.stride)
    return steps > QueryGuardian.mostSteps ? 1 : 0
  }

  private func judge(_ action: Int32, _ first: String?, _ second: String?) -> Int32 {
    switch action {
    case SQLITE_SELECT, SQLITE_READ, SQLITE_RECURSIVE: return SQLITE_OK
    case SQLITE_FUNCTION where second?.lowercased() != "load_extension": return SQLITE_OK
    default:
      refusal = refusal ?? QueryGuardian.words(for: action, first, second)
      return SQLITE_DENY
    }
  }

  private static func words(for action: Int32, _ first: String?, _ second: String?) -> String {
    let name = first.map { " \"\($0)\"" } ?? ""
    return switch action {
    case SQLITE_INSERT: "writes to the table\(name)"
    case SQLITE_UPDATE: "changes the table\(name)"
    case SQLITE_DELETE: "deletes from the table\(name)"
    case SQLITE_ATTACH: "opens another database"
    case SQLITE_DETACH: "closes a database"
    case SQLITE_PRAGMA: "uses the pragma\(name)"
    case SQLITE_TRANSACTION, SQLITE_SAVEPOINT: "opens a transaction"
    case SQLITE_FUNCTION: "calls the function \"\(second ?? "")\""
    default: "changes the database"
    }
  }
}

/// What SQLite answered instead of rows.
struct SQLiteFault: Error {
  var status: Int32
  var message: String

  init(status: Int32, message: String) {
    self.status = status
    self.message = message
  }

  init(of handle: OpaquePointer, status: Int32) {
    self.init(
      status: status, message: sqlite3_errmsg(handle).map { String(cString: $0) } ?? "")
  }
}
