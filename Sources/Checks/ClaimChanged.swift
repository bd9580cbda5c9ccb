package import Base
import Evidence

/// A figure or a locator must be the one that was verified.
package enum ClaimChanged: Check {
  package static func findings(on site: GatheredSite) -> [Diagnostic] {
    site.claims.items.filter { $0.claim.kind != .quotation }.compactMap { item in
      item.changedLine.map { .claimChanged(item.claim, $0, on: site) }
    }
  }
}

extension Diagnostic {
  fileprivate static func claimChanged(
    _ claim: Claim, _ line: LockLine, on site: GatheredSite
  ) -> Diagnostic {
    let name = claim.kind.rawValue
    return Diagnostic(
      .claimChanged,
      "a \(name) must be the one that was verified; the lock holds another on "
        + "\"\(claim.source)\" in the place of \"\(claim.shortened)\"",
      at: claim.place.place(read: site.read),
      help: "restore the \(name), or verify again with `\(EvidenceLock.command)`",
      related: [Related(site.place(of: line), "the line of the \(name) that was verified")])
  }
}

extension Claim {
  /// The text, or its beginning, as messages name it.
  var shortened: String {
    text.count <= 48 ? text : text.prefix(47) + "…"
  }
}
