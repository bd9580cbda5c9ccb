package import Base
import Evidence

/// A quotation must be the one that was verified.
package enum QuotationChanged: Check {
  package static func findings(on site: GatheredSite) -> [Diagnostic] {
    site.claims.items.filter { $0.claim.kind == .quotation }.compactMap { item in
      item.changedLine.map { .quotationChanged(item.claim, $0, on: site) }
    }
  }
}

extension Diagnostic {
  fileprivate static func quotationChanged(
    _ claim: Claim, _ line: LockLine, on site: GatheredSite
  ) -> Diagnostic {
    Diagnostic(
      .quotationChanged,
      "a quotation must be the one that was verified; the lock holds another on "
        + "\"\(claim.source)\" in its place",
      at: claim.place.place(read: site.read),
      help: "restore the words, or verify again with `\(EvidenceLock.command)`",
      related: [Related(site.place(of: line), "the line of the quotation that was verified")])
  }
}
