import Base
import Evidence
import Markup
import SiteModel
import Templates

/// What templates see as `page`, for pages that authors wrote and for those that the program makes.
struct PageContext {
  var title: String
  var route: String
  var language: String
  /// The title with its inline markup; the title itself where it has none.
  var heading: Value?
  var summary: String?
  /// The summary with its inline markup.
  var lead: Value?
  var isHome = false
  var subject = PageSubject.collection
  /// Whether search engines may know the page.
  var isIndexed = true
  var front = FrontMatter.empty
  var contents: [Value] = []
  var content: [UInt8] = []
  var section: Section?
  var previous: Value = .empty
  var next: Value = .empty
  var breadcrumbs: [Value] = []
  var tags: [Value] = []
  /// The pages that share most tags.
  var related: [Value] = []
  /// Figures that the page shows by themselves.
  var headlines: [Value] = []
  var extra: Value = .empty
  var references: [Value] = []
  var hasNumberedReferences = false
  /// The page as one file to pass on; empty where the site makes none.
  var handout: Value = .empty
  /// The contradictions that the page touches.
  var discrepancies: [Value] = []
  /// The file of a statistic's data.
  var dataFile: String?
  /// What the pages of the folder share in their linked data; nil where it is made for this one.
  var frame: LinkedFrame?
  /// The ids of the sources that the prose cites, each once.
  var cited: [String] = []
  var quotations: [Claim] = []

  /// A page that the program makes, with the home page above it.
  static func made(_ title: String, at route: String, of catalogue: Catalogue) -> PageContext {
    var context = PageContext(
      title: title, route: route, language: catalogue.configuration.language)
    let home = catalogue.sections[Section.home]
    context.breadcrumbs = [.link(catalogue.homeTitle, to: home.route)]
    return context
  }

  /// The record under `page`; every name is always there, so that a misspelt one is found.
  func value(of site: Site) -> Value {
    let words = site.catalogue.words
    return .record(
      Record([
        (.title, .text(title)),
        (.heading, heading ?? .text(title)),
        (.summary, .text(orEmpty: summary)),
        (.lead, lead ?? .text(orEmpty: summary)),
        (.url, .path(route)),
        (.lang, .text(language)),
        (.dir, site.direction(of: language)),
        (.isHome, .bool(isHome)),
        (.date, .date(front.date, in: words)),
        (.reviewed, .date(front.reviewed, in: words)),
        (.reviewBy, .date(front.reviewBy, in: words)),
        (.authors, .texts(front.authors)),
        (.hasAuthors, .bool(!front.authors.isEmpty)),
        (.hasByline, .bool(hasByline)),
        (.tags, .list(tags)),
        (.hasTags, .bool(!tags.isEmpty)),
        (.related, .list(related)),
        (.hasRelated, .bool(!related.isEmpty)),
        ("headlines", .list(headlines)),
        ("has-headlines", .bool(!headlines.isEmpty)),
        (.contents, .list(contents)),
        (.hasContents, .bool(contents.count > 1)),
        (.content, .markup(content)),
        (.section, section.map { .link($0.title, to: $0.route) } ?? .empty),
        (.previous, previous),
        (.next, next),
        (.hasNeighbours, .bool(previous.isPresent || next.isPresent)),
        (.breadcrumbs, .list(breadcrumbs)),
        (.hasBreadcrumbs, .bool(!breadcrumbs.isEmpty)),
        (.references, .list(references)),
        (.hasReferences, .bool(!references.isEmpty)),
        (.hasNumberedReferences, .bool(hasNumberedReferences)),
        (.discrepancies, .list(discrepancies)),
        (.hasDiscrepancies, .bool(!discrepancies.isEmpty)),
        (.history, .list(front.history.map { .record(Record($0.fields(in: words))) })),
        (.hasHistory, .bool(!front.history.isEmpty)),
        ("handout", handout),
        (.extra, extra),
        (.canonical, .text(orEmpty: isIndexed ? site.fullAddress(of: route) : nil)),
        (.robots, site.robotsValue(of: self)),
        (.locale, site.locale(of: language)),
        (.linkedData, isIndexed ? .markup(site.linkedData(of: self)) : .empty),
      ]))
  }

  private var hasByline: Bool {
    !front.authors.isEmpty || front.date != nil || front.reviewed != nil || front.reviewBy != nil
  }
}

extension Catalogue {
  /// What the first breadcrumb says.
  var homeTitle: String {
    words.theme.first { $0.name == "home" }?.text ?? title
  }

  /// What links call a page: the home page alone may have no title of its own.
  func shownTitle(of page: Int) -> String {
    let title = pages[page].title
    return title.isEmpty ? homeTitle : title
  }
}

extension Value {
  var isPresent: Bool {
    if case .empty = self { false } else { true }
  }
}

// MARK: - The contents list

/// The table of contents: level 2 with the level 3 headings below it as `parts`.
func contents(of headings: [MarkupFacts.Heading]) -> [Value] {
  var entries: [Value] = []
  var index = headings.startIndex
  while index < headings.endIndex {
    let heading = headings[index]
    index += 1
    guard heading.level == 2 else { continue }
    var parts: [Value] = []
    while index < headings.endIndex, headings[index].level != 2 {
      if headings[index].level == 3 { parts.append(entry(for: headings[index])) }
      index += 1
    }
    entries.append(entry(for: heading, parts))
  }
  return entries
}

private func entry(for heading: MarkupFacts.Heading, _ parts: [Value] = []) -> Value {
  .record(
    Record([
      (.title, .markup(Array(heading.html.utf8))), (.anchor, .text("#" + heading.anchor)),
      (.parts, .list(parts)), (.hasParts, .bool(!parts.isEmpty)),
    ]))
}
