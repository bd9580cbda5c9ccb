package import Base
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

  package init(
    catalogue: Catalogue, facts: [PageFacts], asOf: PartialDate,
    read: @escaping @Sendable (String) -> InputFile?
  ) {
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
    AnchorMissing.self,
    DerivedMismatch.self,
    PlausibilityFailed.self,
    RecordCycle.self,
    RecordUnsourced.self,
    ReviewOverdue.self,
    SourceConflict.self,
    SourceTier.self,
    UnknownSource.self,
    UnusedSource.self,
    UnusedStatistic.self,
  ]

  package static func run(on site: GatheredSite) -> [Diagnostic] {
    all.flatMap { $0.findings(on: site) }
  }
}
