package import Base
import Checks
import Evidence
import SiteModel

/// How each of a site's claims stands.
package struct EvidenceStatus: Sendable {
  /// One claim, as people read of it.
  package struct Entry: Sendable {
    package var kind: String
    package var text: String
    package var source: String
    package var place: Place
    package var state: State
    /// The passage that bears the claim out; nil where the archived text is not at hand.
    package var words: String?
    /// What a figure is about: `stat:no2-mean/2024`.
    package var subject: String?
  }

  package enum State: Hashable, Sendable {
    /// By the lock, or just now.
    case verified(paragraph: Int)
    /// A figure whose record names no paragraph; nil where the text is not at hand.
    case found(times: Int?)
    /// Its source has no archived text.
    case noArchive
    case unverified(String)
    /// Not what the lock has in its place.
    case changed
  }

  /// Of all pages in their order, then of the records.
  package var entries: [Entry]
  /// Lines of the lock that no claim is left for, as the lock writes them, with their places.
  package var stale: [(place: Place, text: String)]
  /// What is wrong with the lock's own lines.
  package var findings: [Diagnostic]

  /// Whether the lock and the site have come apart.
  package var isOutOfDate: Bool {
    !stale.isEmpty || !findings.isEmpty || entries.contains { $0.state == .changed }
  }
}

/// Reads how a site's claims stand, from the lock and, where it is at hand, the archive.
package func evidenceStatus(_ request: BuildRequest) throws(MachineError) -> EvidenceStatus {
  status(of: try reviewEvidence(request, against: .all))
}

func status(of review: EvidenceReview) -> EvidenceStatus {
  let sources = Dictionary(
    review.claims.sources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  return EvidenceStatus(
    entries: review.claims.items.map { entry($0, sources[$0.claim.source], review) },
    stale: review.claims.stale.map { (review.site.place(of: $0), $0.text) },
    findings: review.faultsOfTheLock)
}

private func entry(
  _ item: ClaimReview.Item, _ source: Source?, _ review: EvidenceReview
) -> EvidenceStatus.Entry {
  let claim = item.claim
  let text = source.flatMap { review.claims.archive?.intactText(of: $0) }
  return EvidenceStatus.Entry(
    kind: claim.kind.rawValue, text: claim.text, source: claim.source,
    place: claim.place.place(read: review.survey.read), state: state(item, source, review),
    words: item.outcome?.passage.flatMap { passage in text.map { $0.excerpt(around: passage) } },
    subject: claim.subject)
}

private func state(
  _ item: ClaimReview.Item, _ source: Source?, _ review: EvidenceReview
) -> EvidenceStatus.State {
  guard let source else { return .unverified("there is no source \"\(item.claim.source)\"") }
  guard let archive = source.archive else { return .noArchive }
  if let failure = item.outcome?.failure { return .unverified(failure) }
  if item.changedLine != nil { return .changed }
  if let passage = item.outcome?.passage { return .verified(paragraph: passage.block) }
  if case .found(let times)? = item.outcome { return .found(times: times) }
  guard item.isVerifiable else {
    let isWithoutPlace = item.claim.kind == .figure && item.claim.locator == nil
    return isWithoutPlace
      ? .found(times: nil) : .unverified("its locator is no paragraph: shown, not verified")
  }
  if review.claims.archive?.entries[source.id] != nil {
    return .unverified("the archived text is not the one that the source names")
  }
  guard review.claims.lock != nil else {
    return .unverified("there is neither a lock nor an archive")
  }
  guard let line = item.line else { return .unverified("not in the lock") }
  return line.archive == archive.sha256.lowercased()
    ? .verified(paragraph: line.block) : .unverified("verified against another archived text")
}

extension ClaimVerification {
  /// Why the claim does not hold.
  fileprivate var failure: String? {
    switch self {
    case .near(let near): "para. \(near.passage.block) says something near to it"
    case .missing: "the source does not say it"
    case .elsewhere(let passage): "it stands in para. \(passage.block)"
    case .notInPassage: "the paragraph does not say it"
    case .noParagraph(let count): "the source has \(count) paragraphs"
    case .verified, .ambiguous, .found, .notVerifiable: nil
    }
  }
}

extension ArchivedText {
  /// The passage's words, in one line; of a short one those around it in its paragraph too.
  fileprivate func excerpt(around passage: Passage) -> String {
    let block = block(passage.block) ?? passage.range
    let isShort = passage.range.count < 40
    let lower =
      isShort ? max(block.lowerBound, passage.range.lowerBound - 60) : passage.range.lowerBound
    let upper =
      isShort ? min(block.upperBound, passage.range.upperBound + 60) : passage.range.upperBound
    let start = bytes[lower..<upper].firstIndex { $0 & 0xC0 != 0x80 } ?? lower
    var end = upper
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    let words = text(in: start..<end).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let head = start > block.lowerBound && isShort ? "… " : ""
    return head + words + (end < block.upperBound && isShort ? " …" : "")
  }
}
