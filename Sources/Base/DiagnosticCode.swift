/// The stable name of each check, as authors write it in site.yaml and in waivers.
package enum DiagnosticCode: String, CaseIterable, Sendable {
  // Reading and merging
  case frontMatterInvalid = "front-matter-invalid"
  case dataInvalid = "data-invalid"
  case templateInvalid = "template-invalid"
  case templateValueMissing = "template-value-missing"
  case limitExceeded = "limit-exceeded"
  case pathEscapes = "path-escapes"
  case commentSwallowsText = "comment-swallows-text"

  // Evidence
  case unknownSource = "unknown-source"
  case unknownFigure = "unknown-figure"
  case unknownMeasure = "unknown-measure"
  case unknownTerm = "unknown-term"

  // The site
  case linkBroken = "link-broken"
  case anchorMissing = "anchor-missing"
  case assetMissing = "asset-missing"
  case caseMismatch = "case-mismatch"
  case footnoteUndefined = "footnote-undefined"
  case footnoteUnused = "footnote-unused"
  case outputCollision = "output-collision"
  case outputLeak = "output-leak"
  case pageOrphaned = "page-orphaned"
  case assetRemote = "asset-remote"
  case headingSkipped = "heading-skipped"
  case altMissing = "alt-missing"
  case waiverUnused = "waiver-unused"

  package var defaultLevel: Diagnostic.Level {
    switch self {
    case .pageOrphaned, .assetRemote, .headingSkipped, .waiverUnused: .warning
    default: .error
    }
  }
}
