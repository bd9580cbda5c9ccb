/// A database file, and how it can be read so that nothing is written beside it.
package struct SQLiteFile: Hashable, Sendable {
  package enum Journal: Hashable, Sendable {
    /// No write-ahead log: the file is locked as usual while it is read.
    case rollback
    /// A file in WAL mode without a log: all is in the file, and nobody has it open. SQLite would
    /// make a log beside it, so it is told that the file does not change.
    case emptyLog
    /// A log with its index, which is read as it is, with the locks of whoever writes.
    case log
    /// A log that was copied without its index: one is built in memory. Nobody has it open.
    case logWithoutIndex
  }

  /// On disk.
  package var path: String
  package var journal: Journal

  package init(path: String, journal: Journal) {
    self.path = path
    self.journal = journal
  }

  /// The endings of database files, in lower case.
  package static let fileEndings = ["db", "sqlite", "sqlite3"]

  /// What SQLite is asked to open; the path's own marks are escaped.
  var address: String {
    let parameters =
      switch journal {
      case .rollback: "mode=ro"
      case .emptyLog: "mode=ro&immutable=1"
      case .log: "mode=ro&readonly_shm=1"
      // A lock that lets the index stay in memory is granted only where the file is opened for
      // writing; the connection's own limits let nothing be written. Without that permission it
      // is not opened at all.
      case .logWithoutIndex: "mode=rw&readonly_shm=1"
      }
    return "file:" + escaped(path) + "?" + parameters
  }

  /// The layer over the system that keeps the log's index in memory, where there is none on disk.
  var system: String? { journal == .logWithoutIndex ? "unix-excl" : nil }
}

private func escaped(_ path: String) -> String {
  path.replacing("%", with: "%25").replacing("?", with: "%3f").replacing("#", with: "%23")
}
