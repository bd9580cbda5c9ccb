package import Base
import Evidence

/// A quotation must stand in the archived text of its source, and a locator's paragraph must be
/// there.
package enum QuotationNotFound: Check {
  package static func findings(on site: GatheredSite) -> [Diagnostic] {
    site.claims.items.compactMap { item in
      let claim = item.claim
      switch item.outcome {
      case .missing?: return .notFound(claim, at: claim.place.place(read: site.read))
      case .elsewhere(let passage)?:
        return .elsewhere(claim, passage.block, at: claim.place.place(read: site.read))
      case .noParagraph(let count)? where claim.kind == .locator:
        return .noParagraph(claim, count, at: claim.place.place(read: site.read))
      default: return nil
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func notFound(_ claim: Claim, at place: Place) -> Diagnostic {
    Diagnostic(
      .quotationNotFound,
      "a quotation must stand in the archived text of its source; \"\(claim.source)\" does not "
        + "say it",
      at: place, help: "quote what the source says, or cite the source that says it")
  }

  fileprivate static func elsewhere(_ claim: Claim, _ block: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .quotationNotFound,
      "a quotation must stand in the paragraph that its locator names; \"\(claim.source)\" has it "
        + "in para. \(block)",
      at: place, help: "write para. \(block) for \(claim.locator ?? "the locator")")
  }

  fileprivate static func noParagraph(_ claim: Claim, _ count: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .quotationNotFound,
      "a locator must name a paragraph that its source has; \"\(claim.source)\" has \(count)",
      at: place, help: "count the blocks between blank lines; the title is para. 1")
  }
}
