/// What a check asks for, with an example of its breach and the mend.
///
/// Plain text with code between backticks, for the terminal and for docs/checks.md alike.
package struct Explanation: Sendable {
  /// What the example is written in, as the info string of a fence.
  package enum Language: String, Sendable {
    case markdown, yaml, mustache, text
  }

  /// One sentence, short enough for a line of the list.
  package var rule: String
  /// Further sentences on what is meant and why.
  package var account: String
  /// The smallest input that breaks the rule, without a line feed at its end.
  package var example: String
  package var language: Language
  package var mend: String

  init(
    _ rule: String, _ account: String = "", _ language: Language = .markdown, example: String,
    mend: String
  ) {
    self.rule = rule
    self.account = account
    self.example = example
    self.language = language
    self.mend = mend
  }

  /// The rule with its account, as one paragraph.
  package var statement: String { account.isEmpty ? rule : "\(rule) \(account)" }
}

extension DiagnosticCode {
  /// No `default`: a new code does not compile without its text.
  package var explanation: Explanation {
    switch self {
    case .frontMatterInvalid: .frontMatterInvalid
    case .dataInvalid: .dataInvalid
    case .templateInvalid: .templateInvalid
    case .templateValueMissing: .templateValueMissing
    case .outputLeak: .outputLeak
    case .fileInvalid: .fileInvalid
    case .limitExceeded: .limitExceeded
    case .pathEscapes: .pathEscapes
    case .commentSwallowsText: .commentSwallowsText
    case .unknownSource: .unknownSource
    case .unknownFigure: .unknownFigure
    case .unknownMeasure: .unknownMeasure
    case .unknownTerm: .unknownTerm
    case .figureMismatch: .figureMismatch
    case .figureOverstated: .figureOverstated
    case .figureUnsourced: .figureUnsourced
    case .derivedMismatch: .derivedMismatch
    case .plausibilityFailed: .plausibilityFailed
    case .sourceConflict: .sourceConflict
    case .sourceTier: .sourceTier
    case .reviewOverdue: .reviewOverdue
    case .unusedSource: .unusedSource
    case .unusedStatistic: .unusedStatistic
    case .quotationNotFound: .quotationNotFound
    case .quotationNear: .quotationNear
    case .quotationAmbiguous: .quotationAmbiguous
    case .quotationUncited: .quotationUncited
    case .quotationChanged: .quotationChanged
    case .claimChanged: .claimChanged
    case .claimUnlocked: .claimUnlocked
    case .lockStale: .lockStale
    case .archiveChanged: .archiveChanged
    case .citationDefinition: .citationDefinition
    case .altMissing: .altMissing
    case .altLong: .altLong
    case .altRepeatsTitle: .altRepeatsTitle
    case .chartInvalid: .chartInvalid
    case .chartUnclear: .chartUnclear
    case .linkTextVague: .linkTextVague
    case .termAvoided: .termAvoided
    case .pageOrphaned: .pageOrphaned
    case .linkBroken: .linkBroken
    case .anchorMissing: .anchorMissing
    case .assetMissing: .assetMissing
    case .caseMismatch: .caseMismatch
    case .footnoteUndefined: .footnoteUndefined
    case .footnoteUnused: .footnoteUnused
    case .outputCollision: .outputCollision
    case .assetRemote: .assetRemote
    case .headingLevel: .headingLevel
    case .headingSkipped: .headingSkipped
    case .waiverUnused: .waiverUnused
    }
  }
}
