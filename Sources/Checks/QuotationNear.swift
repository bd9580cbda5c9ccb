package import Base
import Evidence

/// A quotation must have the words of its source: what is only like them is shown with the
/// difference.
package enum QuotationNear: Check {
  package static func findings(on site: GatheredSite) -> [Diagnostic] {
    site.claims.items.compactMap { item in
      guard case .near(let near)? = item.outcome else { return nil }
      return .quotationNear(item.claim, near, at: item.claim.place.place(read: site.read))
    }
  }
}

/// The source's words with each difference in brackets, source first: `charge is [£9, not £8] a
/// day`. Of what is kept a few words stand on either side.
private func shown(_ parts: [DiffPart]) -> String {
  parts.enumerated().map { index, part in
    switch part {
    case .kept(let text): kept(text, isFirst: index == 0, isLast: index == parts.count - 1)
    case .changed(let source, ""): "[\(oneLine(source)), left out]"
    case .changed("", let quotation): "[not \(oneLine(quotation))]"
    case .changed(let source, let quotation): "[\(oneLine(source)), not \(oneLine(quotation))]"
    }
  }.joined(separator: " ")
}

private func kept(_ text: String, isFirst: Bool, isLast: Bool) -> String {
  let words = text.split(whereSeparator: \.isWhitespace)
  let (before, after) = (isLast ? 0 : 4, isFirst ? 0 : 4)
  guard words.count > before + after + 1 else { return words.joined(separator: " ") }
  return (words.prefix(after) + ["…"] + words.suffix(before)).joined(separator: " ")
}

private func oneLine(_ text: String) -> String {
  text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

extension Diagnostic {
  fileprivate static func quotationNear(
    _ claim: Claim, _ near: NearPassage, at place: Place
  ) -> Diagnostic {
    let isHidden = near.distance == 0
    return Diagnostic(
      .quotationNear,
      isHidden
        ? "a quotation must not leave out or insert a negation; \"\(claim.source)\" has one in "
          + "para. \(near.passage.block)"
        : "a quotation must have the words of its source; para. \(near.passage.block) of "
          + "\"\(claim.source)\" says: \(shown(near.parts))",
      at: place,
      help: isHidden
        ? "quote the words between, too"
        : "copy the words from the archived text; what differs is in brackets")
  }
}
