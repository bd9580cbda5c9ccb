package import Base
import Evidence
package import SiteModel
import Templates

/// "How this site was made": what its evidence amounts to, and what nobody has checked.
package struct MadeOutput: Output, OutputKind {
  static let address = "made.html"
  package let path = MadeOutput.address
  package let origin = Place(file: "content")
  package let needsFacts = true

  package static func outputs(of site: Site) -> [any Output] {
    site.catalogue.records.isEmpty ? [] : [MadeOutput()]
  }

  package func write(_ site: Site, with worker: Worker) -> PageFacts {
    let report = EvidenceReport(of: site)
    let lists =
      namedList("counts", rows(report.counts, site)) + namedList("tiers", rows(report.tiers, site))
      + [("files", .list(files(site)))] + namedList("states", rows(report.states, site))
      + namedList("unverified", report.unverified)
      + [("more", report.more == 0 ? .empty : .text("\(report.more)"))]
    return site.writeMade("made", title: site.word("made"), list: lists, at: path, with: worker)
  }

  /// What the site offers to machines.
  private func files(_ site: Site) -> [Value] {
    [
      (EvidenceJSONOutput.address, true), (ReviewsOutput.address, site.catalogue.hasReviews),
      (FeedOutput.address, site.catalogue.hasFeed),
    ].filter(\.1).map { .link($0.0, to: $0.0) }
  }

  private func rows(_ counts: [(word: String, count: Int)], _ site: Site) -> [Value] {
    counts.map { entry in
      .record(
        Record([("name", .text(site.word(entry.word))), ("count", .text("\(entry.count)"))]))
    }
  }
}

/// The numbers of the evidence report.
private struct EvidenceReport {
  private(set) var counts: [(word: String, count: Int)]
  private(set) var tiers: [(word: String, count: Int)]
  /// By state, in order of its name.
  private(set) var states: [(word: String, count: Int)] = []
  private(set) var unverified: [Value] = []
  /// How many unverified claims are not shown: a list of many thousands helps no reader, and
  /// `evidence.json` has them all.
  private(set) var more = 0
  private static let mostShown = 500

  init(of site: Site) {
    let records = site.catalogue.records
    let facts = site.backLinks.facts
    counts = [
      ("figures", facts.reduce(0) { $0 + $1.figureCount }),
      ("quotations", facts.reduce(0) { $0 + $1.quotationCount }),
      ("citations", facts.reduce(0) { $0 + $1.citations.count }),
      ("statistics", records.statistics.count), ("measures", records.measures.count),
      ("terms", records.terms.count), ("discrepancies", records.discrepancies.count),
    ]
    tiers = sourceTiers(records.sources)
    var counted: [String: Int] = [:]
    site.backLinks.forEachClaim { claim, page in
      let state = site.claimState(claim)
      counted[state, default: 0] += 1
      guard state != "verified" else { return }
      if unverified.count < Self.mostShown {
        unverified.append(site.value(of: claim, on: page, state))
      } else {
        more += 1
      }
    }
    states = counted.sorted { $0.key < $1.key }.map { ("state-" + $0.key, $0.value) }
  }
}

extension PageFacts {
  fileprivate var figureCount: Int { uses.indices.count { uses[$0].subject.value != nil } }
  fileprivate var quotationCount: Int { claims.indices.count { claims[$0].kind == .quotation } }
}

/// How many sources there are of each tier; those that relay another count as that one.
private func sourceTiers(_ sources: [Source]) -> [(word: String, count: Int)] {
  let roots = SourceRoots(sources)
  let relayed = sources.compactMap { roots.root(of: $0.id) }
  let counted = Dictionary(relayed.map { ($0.id, $0) }) { first, _ in first }.values
  let tiers = Source.Tier.allCases.map { tier in
    (word: "tier-" + tier.rawValue, count: counted.count { $0.tier == tier })
  }
  return (tiers + [("tier-none", counted.count { $0.tier == nil })]).filter { $0.count > 0 }
}
