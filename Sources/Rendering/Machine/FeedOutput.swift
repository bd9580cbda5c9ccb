package import Base
package import SiteModel
import Tables

/// The newest dated pages as an Atom feed (RFC 4287): `feed.xml`.
///
/// Ids are made of the site's id and the page's address, so that they stay when the site moves. Times
/// are the front matter's dates at midnight, the first day of a month or year: no clock is asked.
package struct FeedOutput: Output, OutputKind {
  static let address = "feed.xml"
  /// How many pages it lists.
  private static let length = 20
  package let path = FeedOutput.address
  package let origin = Place(file: "content")
  private let siteID: UniversalID

  package static func outputs(of site: Site) -> [any Output] {
    guard site.catalogue.hasFeed, let id = site.catalogue.configuration.siteID else { return [] }
    return [FeedOutput(siteID: id)]
  }

  package func write(_ site: Site, with worker: Worker) -> PageFacts {
    let pages = newest(of: site.catalogue.pages)
    let language = site.catalogue.configuration.language
    worker.output.removeAll()
    var xml = XMLWriter(into: worker.takeOutput())
    xml.element("feed", [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", language)]) { xml in
      write(head: site, updated: pages.compactMap(\.front.updated).max(), to: &xml)
      for page in pages { xml.element("entry") { write(page, of: site, to: &$0) } }
    }
    worker.output = xml.finish()
    return PageFacts()
  }

  /// By date, then in order of the files.
  private func newest(of pages: [Page]) -> [Page] {
    let dated = pages.enumerated().compactMap { index, page in
      page.front.date.map { (date: $0, index: index) }
    }
    let sorted = dated.sorted { ($1.date, $0.index) < ($0.date, $1.index) }
    return sorted.prefix(Self.length).map { pages[$0.index] }
  }

  private func write(head site: Site, updated: PartialDate?, to xml: inout XMLWriter) {
    let catalogue = site.catalogue
    xml.element("id", text: "urn:uuid:\(siteID.text)")
    xml.element("title", text: catalogue.title)
    xml.element("updated", text: updated.map(instant) ?? "")
    // A feed needs an author where an entry has none.
    xml.element("author") { $0.element("name", text: site.publisher) }
    if let own = site.fullAddress(of: path) {
      xml.empty("link", [("rel", "self"), ("type", "application/atom+xml"), ("href", own)])
    }
    let home = site.address(of: catalogue.sections[Section.home].route, from: path)
    xml.empty("link", [("rel", "alternate"), ("type", "text/html"), ("href", home)])
    xml.element("generator", text: "Briefwright")
  }

  private func write(_ page: Page, of site: Site, to xml: inout XMLWriter) {
    let front = page.front
    xml.element("id", text: "urn:uuid:\(siteID.named(page.route).text)")
    xml.element("title", text: page.title)
    xml.empty(
      "link",
      [
        ("rel", "alternate"), ("type", "text/html"),
        ("href", site.address(of: page.route, from: path)),
      ])
    if let date = front.date { xml.element("published", text: instant(date)) }
    if let date = front.updated { xml.element("updated", text: instant(date)) }
    for author in front.authors { xml.element("author") { $0.element("name", text: author) } }
    for tag in front.tags { xml.empty("category", [("term", tag.value)]) }
    if let summary = page.summary { xml.element("summary", text: summary) }
  }

  /// RFC 3339 has no less exact form than a second.
  private func instant(_ date: PartialDate) -> String {
    let day = PartialDate(year: date.year, month: date.month ?? 1, day: date.day ?? 1)
    return "\((day ?? date).iso)T00:00:00Z"
  }
}

extension Site {
  /// Who publishes the site, as far as site.yaml says: else the site under its own name.
  var publisher: String { catalogue.configuration.publisher ?? catalogue.title }
}
