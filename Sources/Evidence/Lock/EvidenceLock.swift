import Base

/// What was verified against archived texts: content/evidence.lock.
///
/// One claim a line, sorted, made for diffs. The same claims give the same bytes.
package struct EvidenceLock: Hashable, Sendable {
  /// Relative to content/.
  package static let name = "evidence.lock"

  /// The command that writes the file, as messages name it.
  package static let command = "briefwright evidence lock --archive DIR"

  static let header = "# content/evidence.lock: written by `briefwright evidence lock`\n"

  /// Sorted by owner, source and ordinal.
  package private(set) var lines: [LockLine]

  package init(_ lines: [LockLine] = []) {
    self.lines = lines.sorted { $0.key < $1.key }
  }

  /// The file's text.
  package var text: String {
    EvidenceLock.header + lines.map { $0.text + "\n" }.joined()
  }

  /// The lock without some of its lines.
  package func removing(_ stale: [LockLine]) -> EvidenceLock {
    let keys = Set(stale.map(\.key))
    var lock = self
    lock.lines.removeAll { keys.contains($0.key) }
    return lock
  }
}
