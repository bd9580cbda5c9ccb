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

  // The site
  case linkBroken = "link-broken"
  case anchorMissing = "anchor-missing"
  case assetMissing = "asset-missing"
  case caseMismatch = "case-mismatch"
  case footnoteUndefined = "footnote-undefined"
  case footnoteUnused = "footnote-unused"
  case outputCollision = "output-collision"
  case assetRemote = "asset-remote"
  /// A page has one level-1 heading, its title.
  case headingLevel = "heading-level"
  case headingSkipped = "heading-skipped"
  case waiverUnused = "waiver-unused"

  package var defaultLevel: Diagnostic.Level {
    switch self {
    case .assetRemote, .headingLevel, .headingSkipped, .waiverUnused: .warning
    default: .error
    }
  }
}
