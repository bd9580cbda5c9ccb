package import Base
package import Evidence
import SiteModel

/// What the lock and the archive say of a site's claims: worked out once, asked by many checks.
package struct ClaimReview: Sendable {
  /// A claim, and how it stands.
  package struct Item: Sendable {
    package let claim: Claim
    /// From 1 among the owner's claims on the source.
    package let ordinal: Int
    /// Whether a text could bear it out: its source has an archived one, and its locator, if it
    /// needs one, names a paragraph.
    package let isVerifiable: Bool
    /// What the archived text says; nil where it is not at hand, or not the one that it was.
    package fileprivate(set) var outcome: ClaimVerification?
    /// What the lock says; nil without a lock, and for what it could not hold.
    package fileprivate(set) var pair: LockMatching.Pair?
  }

  /// In the order of the claims.
  package private(set) var items: [Item] = []
  /// Lines of the lock that no claim is left for.
  package private(set) var stale: [LockLine] = []
  package private(set) var sources: [Source] = []
  package private(set) var lock: EvidenceLock?
  package private(set) var archive: Archive?

  package init() {}

  /// - Parameters:
  ///   - claims: of all pages in their order, then of the records.
  ///   - archive: nil where no archived text is at hand: then the lock alone speaks.
  package init(
    of claims: [Claim], on sources: [Source], lock: EvidenceLock?, archive: Archive?
  ) {
    (self.sources, self.lock, self.archive) = (sources, lock, archive)
    let byID = Dictionary(sources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var ordinals: [String: Int] = [:]
    items = claims.map { claim in
      let ordinal = ordinals[claim.owner + "\n" + claim.source, default: 0] + 1
      ordinals[claim.owner + "\n" + claim.source] = ordinal
      let hasArchive = byID[claim.source]?.archive != nil
      return Item(
        claim: claim, ordinal: ordinal, isVerifiable: hasArchive && claim.isVerifiable)
    }
    if let archive { verify(against: archive, byID) }
    if let lock { match(with: lock) }
  }

  /// Source by source, so that each text's numbers are read once.
  private mutating func verify(against archive: Archive, _ sources: [String: Source]) {
    let bySource = Dictionary(grouping: items.indices) { items[$0].claim.source }
    for (id, indices) in bySource {
      guard let text = sources[id].flatMap(archive.intactText) else { continue }
      let verifier = ClaimVerifier(text, for: indices.map { items[$0].claim })
      for index in indices { items[index].outcome = verifier.verify(items[index].claim) }
    }
  }

  private mutating func match(with lock: EvidenceLock) {
    let held = items.indices.filter { items[$0].isVerifiable }
    let matching = LockMatching(of: held.map { items[$0].claim }, with: lock)
    for (index, pair) in zip(held, matching.pairs) { items[index].pair = pair }
    stale = matching.stale
  }
}

extension ClaimReview.Item {
  /// The lock's line for the claim, where both say the same.
  package var line: LockLine? {
    if case .unchanged(let line)? = pair { line } else { nil }
  }

  /// The lock's line for the claim, where the claim has changed since.
  package var changedLine: LockLine? {
    if case .changed(let line)? = pair { line } else { nil }
  }
}

extension GatheredSite {
  /// The place of a line of the lock.
  package func place(of line: LockLine) -> Place {
    lockFile?.place(line: line.line) ?? Place(file: "content/" + EvidenceLock.name)
  }
}
