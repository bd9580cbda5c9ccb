package import Base
import Evidence

/// Every line of the lock must belong to a claim.
package enum LockStale: Check {
  package static func findings(on site: GatheredSite) -> [Diagnostic] {
    site.claims.stale.map { .lockStale($0, at: site.place(of: $0)) }
  }
}

extension Diagnostic {
  fileprivate static func lockStale(_ line: LockLine, at place: Place) -> Diagnostic {
    Diagnostic(
      .lockStale,
      "a line of the lock must belong to a claim; \"\(line.owner)\" has no \(line.kind.rawValue) "
        + "on \"\(line.source)\" left for it",
      at: place, help: "drop it with `briefwright evidence lock --prune`")
  }
}
