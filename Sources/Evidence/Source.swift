package import Base
package import Tables

/// A publication that claims rest on. Names follow CSL-JSON; `tier`, `origin`, `archive` and
/// `limitations` are ours and go into CSL's `custom` on output.
package struct Source: Sendable {
  /// How close a source stands to what it reports.
  package enum Tier: String, CaseIterable, Sendable {
    case primary, secondary, tertiary
  }

  /// The text that quotations and figures are checked against; it need not be published.
  package struct Archive: Hashable, Sendable {
    /// Looked up in the folder that `--archive` names.
    package var file: String
    package var sha256: String
    /// `pdf` where line-end hyphens are joined.
    package var kind: String?
  }

  package var id: String
  package var place: Place
  /// A CSL item type: `article-newspaper`, `report`, `webpage` …
  package var type: String
  package var title: String
  package var authors: [PersonName]
  package var editors: [PersonName]
  /// Every other CSL name variable that a library gives: `translator`, `host` …
  package var contributors: [(role: String, names: [PersonName])] = []
  package var publisher: String?
  package var containerTitle: String?
  /// Nil where the source states none: then it is "n.d.", never a guess.
  package var issued: PartialDate?
  /// What a library says of the date beyond `issued`: a range (`2023/2024`), an approximation
  /// (`2024~`), a season (`2024-21`), all in EDTF, or words that are no date at all.
  package var issuedText: String?
  package var accessed: PartialDate?
  package var url: String?
  package var language: String?
  package var genre: String?
  /// Every other CSL variable that the record gives, in CSL's spelling.
  package var variables: [(name: String, text: String)]
  package var tier: Tier?
  /// The id of the source that this one relays.
  package var origin: String?
  package var archive: Archive?
  package var archiveURL: String?
  package var limitations: String?
}
