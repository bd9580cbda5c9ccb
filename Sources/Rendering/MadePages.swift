import Evidence
import SiteModel

extension Catalogue {
  /// The pages that the program makes for the site as a whole, where there is something on them:
  /// the theme's word that names each, and its file in the output.
  var madePages: [(word: String, path: String)] {
    let candidates: [(word: String, path: String, isThere: Bool)] = [
      ("timeline", TimelineOutput.address, hasTimeline),
      ("glossary", GlossaryOutput.address, !records.terms.isEmpty),
      ("discrepancies", DiscrepanciesOutput.address, !records.discrepancies.isEmpty),
      ("tags", TagListOutput.address, !tags.isEmpty),
      ("corrections-list", CorrectionsOutput.address, hasCorrections),
      ("made", MadeOutput.address, !records.isEmpty),
      ("everything", EverythingOutput.address, true),
      ("search", SearchOutput.address, configuration.hasSearch),
    ]
    return candidates.filter(\.isThere).map { ($0.word, $0.path) }
  }
}
