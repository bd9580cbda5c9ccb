package import Base
import Evidence

/// A figure must stand in the passage of the archived text that its locator names.
package enum FigureOutsidePassage: Check {
  package static func findings(on site: GatheredSite) -> [Diagnostic] {
    site.claims.items.compactMap { item in
      let claim = item.claim
      switch item.outcome {
      case .notInPassage(let others)?:
        return .notInPassage(claim, others, at: claim.place.place(read: site.read))
      case .noParagraph(let count)? where claim.kind == .figure:
        return .noPassage(claim, count, at: claim.place.place(read: site.read))
      default: return nil
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func notInPassage(
    _ claim: Claim, _ others: [Int], at place: Place
  ) -> Diagnostic {
    let numbers = others.map(String.init).joined(separator: ", ")
    return Diagnostic(
      .figureMismatch,
      "a figure must stand in the passage that its locator names: \(claim.locator ?? "") of "
        + "\"\(claim.source)\" does not say \(claim.text)",
      at: place,
      help: others.isEmpty
        ? "correct the value or the locator"
        : "correct the locator: \(claim.text) stands in para. \(numbers); or correct the value")
  }

  fileprivate static func noPassage(_ claim: Claim, _ count: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .figureMismatch,
      "a figure must stand in the passage that its locator names: \"\(claim.source)\" has no "
        + "\(claim.locator ?? "such paragraph"), but \(count)",
      at: place, help: "count the blocks between blank lines; the title is para. 1")
  }
}
