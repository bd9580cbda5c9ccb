import CSQLite
import Foundation

/// A SQLite database that a test writes; it stays open as long as the value is kept.
package final class TestDatabase {
  private let handle: OpaquePointer

  package init(at path: String, _ sql: String) throws {
    var handle: OpaquePointer?
    guard sqlite3_open(path, &handle) == SQLITE_OK, let handle else {
      throw CocoaError(.fileWriteUnknown)
    }
    self.handle = handle
    try run(sql)
  }

  deinit { sqlite3_close_v2(handle) }

  package func run(_ sql: String) throws {
    guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else {
      throw CocoaError(.fileWriteUnknown)
    }
  }
}
