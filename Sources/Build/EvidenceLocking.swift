package import Base
import Checks
import Evidence
import SiteModel

/// What `evidence lock` found and did.
package struct LockReport: Sendable {
  /// A figure without a paragraph, for which the lock has no line.
  package struct FoundFigure: Sendable {
    package var place: Place
    package var text: String
    package var source: String
    package var times: Int
  }

  package var findings: [Diagnostic] = []
  package var found: [FoundFigure] = []
  /// Lines that the lock now has.
  package var lines = 0
  /// Lines that it had, and whose claims are gone.
  package var dropped = 0
  /// Whether the file differs from what it was; nil where it was left alone for the findings.
  package var isWritten: Bool?
}

/// Verifies every claim against the archived texts and writes content/evidence.lock, if none fails.
package func lockEvidence(_ request: BuildRequest) throws(MachineError) -> LockReport {
  let review = try reviewEvidence(request, against: .archiveAlone)
  guard review.claims.archive != nil else {
    throw MachineError(
      "there is no archive to verify against; name the folder of archived texts with --archive, "
        + "or as \"archive\" in site.yaml")
  }
  var report = LockReport(found: foundFigures(in: review))
  report.findings = review.unreadable + review.findings(of: checksOfTheArchive)
  guard !report.findings.contains(where: { $0.level == .error }) else { return report }
  let lock = EvidenceLock(review.claims.items.compactMap { line(of: $0, review.claims) })
  report.lines = lock.lines.count
  if let old = review.survey.evidence.lock {
    let held = review.claims.items.filter(\.isVerifiable).map(\.claim)
    report.dropped = LockMatching(of: held, with: old).stale.count
  }
  report.isWritten = try write(lock, over: review.survey.evidence.lockFile, of: request.site)
  return report
}

/// Drops the lock's lines whose claims are gone; verifies nothing and needs no archive.
package func pruneLock(_ request: BuildRequest) throws(MachineError) -> LockReport {
  let review = try reviewEvidence(request, against: .lockAlone)
  guard let lock = review.survey.evidence.lock else {
    throw MachineError("there is no content/\(EvidenceLock.name) to prune")
  }
  var report = LockReport(findings: review.faultsOfTheLock + review.unreadable)
  guard report.findings.isEmpty else { return report }
  let pruned = lock.removing(review.claims.stale)
  report.dropped = review.claims.stale.count
  report.lines = pruned.lines.count
  report.isWritten = try write(pruned, over: review.survey.evidence.lockFile, of: request.site)
  return report
}

private let checksOfTheArchive: [any Check.Type] = [
  ArchiveChanged.self, FigureOutsidePassage.self, QuotationAmbiguous.self, QuotationNear.self,
  QuotationNotFound.self,
]

private func line(of item: ClaimReview.Item, _ review: ClaimReview) -> LockLine? {
  guard item.isVerifiable, let passage = item.outcome?.passage,
    case .text(let text)? = review.archive?.entries[item.claim.source]
  else { return nil }
  return LockLine(
    item.claim, ordinal: item.ordinal, archive: text.hash.hexadecimal, passage: passage)
}

private func foundFigures(in review: EvidenceReview) -> [LockReport.FoundFigure] {
  review.claims.items.compactMap { item in
    guard case .found(let times)? = item.outcome else { return nil }
    return LockReport.FoundFigure(
      place: item.claim.place.place(read: review.survey.read), text: item.claim.text,
      source: item.claim.source, times: times)
  }
}

/// - Returns: whether the file was written; one that is as it should be is left alone.
private func write(
  _ lock: EvidenceLock, over old: InputFile?, of site: String
) throws(MachineError) -> Bool {
  let bytes = Array(lock.text.utf8)
  guard old?.bytes != bytes else { return false }
  let path = SitePath.join(site, "content/" + EvidenceLock.name)
  try FileSystem.replace(path, with: bytes)
  return true
}
