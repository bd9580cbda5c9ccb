package import Base
import Evidence

/// A quotation must stand in one place of its source.
package enum QuotationAmbiguous: Check {
  package static func findings(on site: GatheredSite) -> [Diagnostic] {
    site.claims.items.compactMap { item in
      guard case .ambiguous(let passages)? = item.outcome else { return nil }
      return .ambiguous(item.claim, passages, at: item.claim.place.place(read: site.read))
    }
  }
}

extension Diagnostic {
  fileprivate static func ambiguous(
    _ claim: Claim, _ passages: [Passage], at place: Place
  ) -> Diagnostic {
    let blocks = Set(passages.map(\.block)).sorted()
    // The search gives ten at most, so ten may be more.
    let count = passages.count < 10 ? "\(passages.count)" : "ten or more"
    return Diagnostic(
      .quotationAmbiguous,
      "a quotation must stand in one place of its source; \"\(claim.source)\" has it in \(count)",
      at: place,
      help: blocks.count > 1
        ? "name the paragraph, one of \(blocks.map(String.init).joined(separator: ", ")), or "
          + "quote more words"
        : "quote more words: all of them are in para. \(blocks.first ?? 1)")
  }
}
