package import Base
package import Tables

/// What content/site.yaml says; every field has a default, so the file may be absent.
package struct SiteConfiguration: Sendable {
  package enum CitationStyle: String, CaseIterable, Sendable {
    case harvard, numeric, notes
  }

  /// How much the site may hold before it is taken for a mistake.
  package struct Limits: Sendable {
    /// The largest files that are read, in bytes.
    package var page = 4 << 20
    package var data = 256 << 20
    package var asset = 256 << 20
    /// Rows of one data file that are kept, and of one table that a page shows.
    package var dataRows = 100_000
    package var tableRows = 1_000
    /// Of a single-file page that is written, not read.
    package var handout = 5 << 20
  }

  package var title: Located<String>?
  package var language = "en-GB"
  /// Without slashes at its end; `BaseURL` reads it.
  package var baseURL: String?
  /// The namespace of the feed's ids.
  package var siteID: UniversalID?
  /// The body that publishes the site.
  package var publisher: String?
  /// For pages that have none of their own.
  package var robots: [RobotsRule] = []
  package var navigation: [Located<String>] = []
  package var citationStyle = CitationStyle.harvard
  package var levels = CheckLevels()
  /// The folder of archived texts, relative to the site.
  package var archive: String?
  package var limits = Limits()
  package var keepsRawHTML = false
  package var hasSearch = true
  /// Files of content/ to publish though no page names them.
  package var assets: [Located<String>] = []
  /// Inline Markdown at the foot of every page; its links are full addresses.
  package var footer: Located<String>?
  /// What content/words.yaml says; nil where there is no such file.
  package var words: Words?
  /// The file that was read, for findings about it.
  package var file: InputFile?

  package init() {}
}
