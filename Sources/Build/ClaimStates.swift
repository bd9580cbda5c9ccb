import Checks
import Evidence
import Rendering
import SiteModel

/// How the site shows each claim: as verified where the lock holds it, against the archived text
/// that its source names.
///
/// The lock alone counts, so that the pages are the same whether or not the archive is at hand.
func claimStates(
  of facts: [PageFacts], _ survey: Survey
) -> @Sendable (Claim) -> String {
  guard let lock = survey.evidence.lock else { return { _ in "unverified" } }
  let records = survey.site.catalogue.records
  let review = ClaimReview(
    of: facts.flatMap(\.claims) + records.claims(), on: records.sources, lock: lock, archive: nil)
  let hashes = Dictionary(
    records.sources.map { ($0.id, $0.archive?.sha256.lowercased()) },
    uniquingKeysWith: { first, _ in first })
  let verified = Set(
    review.items.filter { item in
      item.line.map { $0.archive == hashes[item.claim.source] } ?? false
    }.map(\.claim))
  return { verified.contains($0) ? "verified" : "unverified" }
}
