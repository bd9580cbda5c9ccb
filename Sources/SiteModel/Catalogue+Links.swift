import Base
package import Evidence

/// What a reference to evidence leads to.
struct EvidenceTarget {
  var title: String
  /// The file of the output, with its anchor.
  var route: String
  var page: Int?
}

extension Catalogue {
  /// The page of a record, or the entry of a term; nil where there is no such record.
  func target(of scheme: EvidenceScheme, id: String) -> EvidenceTarget? {
    switch scheme {
    case .stat, .chart, .table: statisticPages[id].map(pageTarget)
    case .measure: measurePages[id].map(pageTarget)
    case .source: sourcePages[id].map(pageTarget) ?? libraryTarget(id)
    case .term:
      records.terms.first { $0.id == id }.map {
        EvidenceTarget(title: $0.term, route: "glossary.html#term.\(id)")
      }
    }
  }

  /// The sources that have no page of an author's, each id once: the program makes them one.
  package var librarySources: [Source] {
    // An id that two sources share is a finding of its own.
    var ids: Set<String> = []
    return records.sources.filter { sourcePages[$0.id] == nil && ids.insert($0.id).inserted }
  }

  /// The page that the program makes for a source from a library.
  private func libraryTarget(_ id: String) -> EvidenceTarget? {
    citing.source(of: id).map { EvidenceTarget(title: $0.title, route: libraryRoute(of: id)) }
  }

  private func pageTarget(_ page: Int) -> EvidenceTarget {
    EvidenceTarget(title: pages[page].title, route: pages[page].route, page: page)
  }

  /// The ids of a kind of record, in order of their files.
  func ids(of scheme: EvidenceScheme) -> [String] {
    switch scheme {
    case .stat, .chart, .table: records.statistics.map(\.id)
    case .measure: records.measures.map(\.id)
    case .source: records.sources.map(\.id)
    case .term: records.terms.map(\.id)
    }
  }

  /// Whether the program makes a file of this name for the site: a list, the glossary …
  func isMade(_ route: String) -> Bool {
    switch route {
    case "glossary.html": !records.terms.isEmpty
    case "discrepancies.html": !records.discrepancies.isEmpty
    case "timeline.html": hasTimeline
    case "tags/index.html": !tags.isEmpty
    case "corrections.html": hasCorrections
    case "reviews.json": hasReviews
    case "made.html", "evidence.json": !records.isEmpty
    case "everything.html": true
    case "search.html": configuration.hasSearch
    case "feed.xml": hasFeed
    default:
      sections.contains { $0.route == route } || tags.contains { $0.route == route }
        || aliases.contains(route)
    }
  }

  /// A page or file whose path differs from `path` in case only.
  func path(ignoringCaseOf path: String) -> String? {
    let wanted = path.lowercased()
    return files.lazy.filter { $0.lowercased() == wanted }.min()
      ?? pages.lazy.map(\.path).first { $0.lowercased() == wanted }
  }

  /// The names of files in a folder and beside a page, without that page itself: what a mistyped
  /// path of its may have meant.
  func names(in folder: String, and path: String) -> [String] {
    let folders: Set = [folder, SitePath.folder(of: path)]
    let near = files.filter { folders.contains(SitePath.folder(of: $0)) }.sorted()
    let pages = pages.lazy.filter { $0.path != path && folders.contains($0.folder) }.map(\.path)
    return (pages + near).map(SitePath.name(of:))
  }
}

/// A reference to evidence as records write it: `stat:no2-mean/2024`.
package struct EvidenceReference: Hashable, Sendable {
  package var scheme: EvidenceScheme
  package var id: String

  package init(_ scheme: EvidenceScheme, _ id: String) {
    self.scheme = scheme
    self.id = id
  }

  /// Nil where the text has none of the schemes; what follows the id is left out.
  package init?(_ text: String) {
    guard case .evidence(let scheme, let rest) = Destination(text) else { return nil }
    self.init(scheme, String(rest.prefix { !"/?#".contains($0) }))
  }
}

extension Catalogue {
  /// A source's page: its author's, or the one that is made for a source from a library.
  package func route(ofSource id: String) -> String? { target(of: .source, id: id)?.route }

  /// The title and address of what a reference names.
  package func title(of reference: EvidenceReference) -> (title: String, route: String)? {
    target(of: reference.scheme, id: reference.id).map { ($0.title, $0.route) }
  }
}
