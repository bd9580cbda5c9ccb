import SiteModel

/// What a page is to machines: it decides on the type under which it describes itself.
enum PageSubject {
  /// A list that the program or an author keeps.
  case collection
  case page
  /// A dated text, or a briefing.
  case report
  /// Positions in the catalogue's records.
  case measure(Int), statistic(Int), source(Int)

  init(_ page: Page) {
    switch page.kind {
    case .home: self = .page
    case .section: self = .collection
    case .page:
      let isBriefing = page.folder == "briefings" || page.folder.hasPrefix("briefings/")
      self = page.front.date != nil || isBriefing ? .report : .page
    case .measure(let index): self = .measure(index)
    case .statistic(let index): self = .statistic(index)
    case .source(let index): self = .source(index)
    }
  }

  /// The type of the page itself; records stand on pages of the plain type.
  var pageType: String {
    switch self {
    case .collection: "CollectionPage"
    case .page, .measure, .statistic, .source: "WebPage"
    case .report: "Report"
    }
  }
}
