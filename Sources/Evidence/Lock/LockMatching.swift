/// Which line of the lock belongs to which claim.
///
/// Claims meet their lines by owner, source, kind and hash; what is left meets in order within
/// owner, source and kind, and has changed.
package struct LockMatching: Hashable, Sendable {
  package enum Pair: Hashable, Sendable {
    case unchanged(LockLine)
    case changed(LockLine)
    /// No line is left for the claim.
    case unlocked
  }

  /// For each claim what its line says, in the order of the claims.
  package private(set) var pairs: [Pair]
  /// Lines that no claim is left for, in the order of the lock.
  package private(set) var stale: [LockLine] = []

  /// - Parameter claims: those that the lock could hold, in reading order.
  package init(of claims: [Claim], with lock: EvidenceLock) {
    pairs = Array(repeating: .unlocked, count: claims.count)
    var lines = Queues(lock.lines)
    for (index, claim) in claims.enumerated() {
      let key = Queues.Key(claim, hash: claim.hash)
      if let line = lines.takeFirst(key) { pairs[index] = .unchanged(line) }
    }
    var rest = Queues(lines.left, ignoringHashes: true)
    for (index, claim) in claims.enumerated() where pairs[index] == .unlocked {
      if let line = rest.takeFirst(Queues.Key(claim, hash: "")) { pairs[index] = .changed(line) }
    }
    stale = rest.left
  }
}

/// The lines of a lock, each group in its order.
private struct Queues {
  struct Key: Hashable {
    var kind: Claim.Kind
    var owner: String
    var source: String
    var hash: String

    init(_ claim: Claim, hash: String) {
      (kind, owner, source, self.hash) = (claim.kind, claim.owner, claim.source, hash)
    }

    init(_ line: LockLine, hash: String) {
      (kind, owner, source, self.hash) = (line.kind, line.owner, line.source, hash)
    }
  }

  private let lines: [LockLine]
  /// Indices of the lines, the first of a group last.
  private var groups: [Key: [Int]] = [:]

  init(_ lines: [LockLine], ignoringHashes: Bool = false) {
    self.lines = lines
    for index in lines.indices.reversed() {
      let hash = ignoringHashes ? "" : lines[index].claim
      groups[Key(lines[index], hash: hash), default: []].append(index)
    }
  }

  mutating func takeFirst(_ key: Key) -> LockLine? {
    groups[key]?.popLast().map { lines[$0] }
  }

  var left: [LockLine] { groups.values.joined().sorted().map { lines[$0] } }
}
