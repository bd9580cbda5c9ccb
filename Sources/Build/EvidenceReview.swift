import Base
import Checks
import Evidence
import Rendering
import SiteModel

/// A site's claims, with what the lock and the archive say of them.
struct EvidenceReview: Sendable {
  var survey: Survey
  var site: GatheredSite
  /// Also of a site that has neither lock nor archive.
  var claims: ClaimReview
}

/// Which of the site's files a review of its claims takes into account.
enum ReviewedAgainst {
  /// The lock and, where it is at hand, the archive.
  case all
  case archiveAlone, lockAlone
}

/// Reads the site and compiles its pages, since they make most of the claims; writes nothing.
func reviewEvidence(
  _ request: BuildRequest, against: ReviewedAgainst
) throws(MachineError) -> EvidenceReview {
  try checkContent(of: request)
  let survey = try survey(request)
  let facts = compile(PageOutput.outputs(of: survey.site), of: survey, into: nil, request)
    .compiled.map(\.facts)
  let lock = against == .archiveAlone ? nil : survey.evidence.lock
  let archive = against == .lockAlone ? nil : survey.evidence.archive
  let site = GatheredSite(
    catalogue: survey.site.catalogue, facts: facts, asOf: request.asOf, lock: lock,
    lockFile: survey.evidence.lockFile, archive: archive, read: survey.read)
  let records = survey.site.catalogue.records
  let claims = ClaimReview(
    of: facts.flatMap(\.claims) + records.claims(), on: records.sources, lock: lock,
    archive: archive)
  return EvidenceReview(survey: survey, site: site, claims: claims)
}

extension EvidenceReview {
  /// The findings of some checks, as the site's levels and waivers let them stand.
  func findings(of checks: [any Check.Type]) -> [Diagnostic] {
    let levels = site.catalogue.configuration.levels
    return Waivers(of: site).apply(to: checks.flatMap { $0.findings(on: site) })
      // A waiver of another check is not unused.
      .filter { $0.code != .waiverUnused }.compactMap(levels.apply).sorted()
  }

  /// What keeps claims from being read at all: a lock written in spite of it would lose lines.
  var unreadable: [Diagnostic] {
    (survey.diagnostics + site.facts.flatMap(\.diagnostics)).filter(\.keepsClaimsUnread).sorted()
  }

  /// What is wrong with the lock's own lines.
  var faultsOfTheLock: [Diagnostic] { survey.diagnostics.filter(\.isAboutTheLock).sorted() }
}

extension Diagnostic {
  /// Whether claims are missing for it that the author still makes. Codes tell it, so that a file
  /// which holds no claims may be among what is missing.
  var keepsClaimsUnread: Bool {
    let codes: [DiagnosticCode] = [
      .assetMissing, .dataInvalid, .fileInvalid, .frontMatterInvalid, .limitExceeded, .pathEscapes,
      .unknownSource,
    ]
    return codes.contains(code) && level == .error && !isAboutTheLock
  }

  fileprivate var isAboutTheLock: Bool { place.file == "content/" + EvidenceLock.name }
}
