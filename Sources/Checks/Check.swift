package import Base
package import Evidence
package import SiteModel
package import Tables

/// The site after compilation: the catalogue and every page's facts, in the catalogue's order.
package struct GatheredSite: Sendable {
  package let catalogue: Catalogue
  package let facts: [PageFacts]
  /// The day for which reviews are judged.
  package let asOf: PartialDate
  /// Reads an input file again, to show a place in it.
  package let read: @Sendable (String) -> InputFile?
  /// The file of the lock; nil where the site has none.
  package let lockFile: InputFile?
  /// What the lock and the archive say of the site's claims; empty where there is neither.
  package let claims: ClaimReview

  package init(
    catalogue: Catalogue, facts: [PageFacts], asOf: PartialDate,
    lock: EvidenceLock? = nil, lockFile: InputFile? = nil, archive: Archive? = nil,
    read: @escaping @Sendable (String) -> InputFile?
  ) {
    self.lockFile = lockFile
    claims =
      lock == nil && archive == nil
      ? ClaimReview()
      : ClaimReview(
        of: facts.flatMap(\.claims) + catalogue.records.claims(),
        on: catalogue.records.sources, lock: lock, archive: archive)
    self.catalogue = catalogue
    self.facts = facts
    self.asOf = asOf
    self.read = read
  }
}

/// One rule over the gathered site.
///
/// To add one: a file with a conformer, a line in `CheckIndex.all`, a test of the same name.
package protocol Check: Sendable {
  static func findings(on site: GatheredSite) -> [Diagnostic]
}

/// Every check that needs the whole site; the others report where the prose is read.
package enum CheckIndex {
  package static let all: [any Check.Type] = [
    AnchorMissing.self, ArchiveChanged.self, ClaimChanged.self, ClaimUnlocked.self,
    DerivedMismatch.self, FigureOutsidePassage.self, LockStale.self, PageOrphaned.self,
    PlausibilityFailed.self, QuotationAmbiguous.self, QuotationChanged.self, QuotationNear.self,
    QuotationNotFound.self, RecordCycle.self, RecordUnsourced.self, ReviewOverdue.self,
    SourceConflict.self, SourceTier.self, UnknownSource.self, UnusedSource.self,
    UnusedStatistic.self,
  ]

  package static func run(on site: GatheredSite) -> [Diagnostic] {
    all.flatMap { $0.findings(on: site) }
  }
}
