package import Base
import Evidence
import Markup
package import SiteModel
import Tables
import Templates

/// A page that an author wrote: its prose poured into its template.
package struct PageOutput: Output, OutputKind {
  package let path: String
  package let origin: Place
  package let needsFacts: Bool
  private let page: Int

  package static func outputs(of site: Site) -> [any Output] {
    site.catalogue.pages.indices.map { PageOutput(of: $0, in: site) }
  }

  /// - Parameter page: its place in the catalogue.
  init(of page: Int, in site: Site) {
    let front = site.catalogue.pages[page]
    self.path = front.route
    self.origin = Place(file: front.file)
    self.needsFacts = site.showsBackLinks(front)
    self.page = page
  }

  /// A page with back-links is compiled for its facts first, and written when all facts are known;
  /// only what its template has to say is reported then.
  package func write(_ site: Site, with worker: Worker) -> PageFacts {
    let page = site.catalogue.pages[self.page]
    guard let file = worker.read(page.file) else { return .vanished(page.file) }
    var links = PageLinks(
      of: self.page, in: site.catalogue, file: file, sharing: worker.evidenceLinks,
      figures: worker.figures)
    let header = PageHeader(page, file: file, links: &links, worker: worker)
    let headlines = links.headlines(page.front.headlines)
    worker.prose.removeAll()
    let markup = worker.markup.render(
      file, in: min(page.body.lowerBound, file.bytes.count)..<file.bytes.count,
      options: .page(of: page, in: site.catalogue), resolver: &links, into: &worker.prose)
    links.finish()
    var facts = links.facts
    facts.add(markup, of: file, page)
    index(page, self.page, markup, in: site, with: worker)
    if needsFacts, site.evidence == nil { return facts }
    var context = context(of: page, header, markup, site, worker)
    context.headlines = headlines.map(Value.init)
    context.show(facts, of: page, in: site)
    let (record, faults) = site.record(of: page, in: file, worker)
    if case .path(let file) = record?[.data] { context.dataFile = file }
    let root = site.root(
      page: context, record: record, list: site.list(of: page, at: self.page))
    let found = faults + site.render(template(of: page, in: site), root, at: path, with: worker)
    facts.diagnostics = needsFacts ? found : facts.diagnostics + found
    return facts
  }

  /// The template that the page names, where there is one of that name: the survey reports others.
  private func template(of page: Page, in site: Site) -> String {
    guard let name = page.front.template?.value, site.templates.contains(name) else {
      return site.template(of: page)
    }
    return name
  }

  private func context(
    of page: Page, _ header: PageHeader, _ markup: MarkupFacts, _ site: Site, _ worker: Worker
  ) -> PageContext {
    let catalogue = site.catalogue
    let section = catalogue.section(of: page)
    let neighbours = catalogue.neighbours(of: self.page)
    var context = PageContext(
      title: page.title, route: page.route,
      language: page.front.language ?? catalogue.configuration.language)
    context.heading = header.title
    context.summary = page.summary
    context.lead = header.summary
    context.isHome = page.kind == .home
    context.subject = PageSubject(page)
    context.frame = page.isIndex ? nil : site.linkedFrames[section]
    context.front = page.front
    context.contents = contents(of: markup.headings)
    context.content = worker.prose.bytes
    context.section = catalogue.sections[section]
    context.previous = catalogue.link(toPage: neighbours.previous)
    context.next = catalogue.link(toPage: neighbours.next)
    context.breadcrumbs = site.breadcrumbs(of: page)
    let tags = page.front.tags.compactMap { catalogue.tag(named: $0.value) }
    context.tags = site.links(toTags: tags)
    context.related =
      worker.related.pages(near: self.page, by: tags, in: catalogue).map { site.entries[$0] }
    context.extra = header.extra(of: site)
    if page.front.isHandout {
      context.handout = .path(Handout.address(of: self.page, in: catalogue))
    }
    return context
  }
}

extension PageContext {
  /// What stands at the foot of a page for what its prose says of evidence.
  fileprivate mutating func show(_ facts: PageFacts, of page: Page, in site: Site) {
    references = site.references(cited: facts.citations)
    hasNumberedReferences = site.bibliography.isNumbered
    discrepancies = site.discrepancies(touching: page, facts)
    for citation in facts.citations where !cited.contains(citation.source) {
      cited.append(citation.source)
    }
    quotations = facts.claims.filter { $0.kind == .quotation }
  }
}

extension Value {
  /// A headline: `text`, `label`, `period`, `url`, `anchor`.
  fileprivate init(_ headline: PageLinks.Headline) {
    self = .record(
      Record([
        (.text, .text(headline.text)), (.label, .text(headline.label)),
        (.period, .text(orEmpty: headline.period)), (.url, .path(headline.route)),
        (.anchor, .text(headline.anchor)),
      ]))
  }
}

extension PageFacts {
  /// The file went away between survey and compilation: the build cannot tell what it held.
  static func vanished(_ path: String) -> PageFacts {
    var facts = PageFacts()
    facts.diagnostics = [
      Diagnostic(
        .fileInvalid, "a page must stay in place while the site is built",
        at: Place(file: path), help: "build again")
    ]
    return facts
  }

  /// Takes over what the walk over the prose found.
  mutating func add(_ markup: MarkupFacts, of file: InputFile, _ page: Page) {
    anchors = markup.headings.map(\.anchor)
    diagnostics += markup.diagnostics
    wordCount = markup.wordCount
    waivers = page.front.waivers + markup.waivers.map(PageWaiver.init)
    diagnostics += skippedHeadings(markup.headings, in: file)
  }
}

extension PageWaiver {
  fileprivate init(_ waiver: MarkupFacts.Waiver) {
    self.init(
      code: waiver.code, reason: waiver.reason, range: waiver.range, covers: waiver.block)
  }
}
