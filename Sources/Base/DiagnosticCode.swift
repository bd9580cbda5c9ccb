/// The stable name of each check, as authors write it in site.yaml and in waivers.
package enum DiagnosticCode: String, CaseIterable, Sendable {
  // Reading and merging
  case frontMatterInvalid = "front-matter-invalid"
  case dataInvalid = "data-invalid"
  case templateInvalid = "template-invalid"
  case templateValueMissing = "template-value-missing"
  case fileInvalid = "file-invalid"
  case limitExceeded = "limit-exceeded"
  case pathEscapes = "path-escapes"
  case commentSwallowsText = "comment-swallows-text"

  // Evidence
  case unknownSource = "unknown-source"
  case unknownFigure = "unknown-figure"
  case unknownMeasure = "unknown-measure"
  case unknownTerm = "unknown-term"
  case figureMismatch = "figure-mismatch"
  case figureOverstated = "figure-overstated"
  case figureUnsourced = "figure-unsourced"
  case derivedMismatch = "derived-mismatch"
  case plausibilityFailed = "plausibility-failed"
  case sourceConflict = "source-conflict"
  case sourceTier = "source-tier"
  case reviewOverdue = "review-overdue"
  case unusedSource = "unused-source"
  case unusedStatistic = "unused-statistic"
  case quotationNotFound = "quotation-not-found"
  case quotationNear = "quotation-near"
  case quotationAmbiguous = "quotation-ambiguous"
  case quotationUncited = "quotation-uncited"
  case quotationChanged = "quotation-changed"
  case claimChanged = "claim-changed"
  case claimUnlocked = "claim-unlocked"
  case lockStale = "lock-stale"
  case archiveChanged = "archive-changed"
  case citationDefinition = "citation-definition"

  // Writing
  case altLong = "alt-long"
  case altMissing = "alt-missing"
  case altRepeatsTitle = "alt-repeats-title"
  case chartInvalid = "chart-invalid"
  case chartUnclear = "chart-unclear"
  case linkTextVague = "link-text-vague"
  case termAvoided = "term-avoided"

  // The site
  case linkBroken = "link-broken"
  case anchorMissing = "anchor-missing"
  case assetMissing = "asset-missing"
  case caseMismatch = "case-mismatch"
  case footnoteUndefined = "footnote-undefined"
  case footnoteUnused = "footnote-unused"
  case outputCollision = "output-collision"
  case outputLeak = "output-leak"
  case assetRemote = "asset-remote"
  /// A page has one level-1 heading, its title.
  case headingLevel = "heading-level"
  case headingSkipped = "heading-skipped"
  case pageOrphaned = "page-orphaned"
  case waiverUnused = "waiver-unused"

  package var defaultLevel: Diagnostic.Level {
    switch self {
    case .altLong, .altRepeatsTitle, .assetRemote, .chartUnclear, .claimUnlocked, .figureUnsourced,
      .headingLevel, .headingSkipped, .linkTextVague, .lockStale, .pageOrphaned,
      .quotationAmbiguous, .quotationUncited, .reviewOverdue, .sourceTier, .unusedSource,
      .unusedStatistic, .waiverUnused:
      .warning
    default: .error
    }
  }
}
