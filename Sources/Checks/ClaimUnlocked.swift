package import Base
import Evidence

/// Once there is a lock, every claim that an archived text could bear out must be in it.
package enum ClaimUnlocked: Check {
  package static func findings(on site: GatheredSite) -> [Diagnostic] {
    site.claims.items.filter { $0.pair == .unlocked }.map { item in
      .claimUnlocked(item.claim, at: item.claim.place.place(read: site.read))
    }
  }
}

extension Diagnostic {
  fileprivate static func claimUnlocked(_ claim: Claim, at place: Place) -> Diagnostic {
    Diagnostic(
      .claimUnlocked,
      "every \(claim.kind.rawValue) on an archived text must be in the lock: "
        + "\"\(claim.shortened)\" on \"\(claim.source)\" is not",
      at: place,
      help: "verify it with `\(EvidenceLock.command)`, and commit content/\(EvidenceLock.name)")
  }
}
