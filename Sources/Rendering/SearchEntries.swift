import Base
import Evidence
import Markup
package import Search
import SiteModel
import Tables

/// What search finds: the pages that authors wrote, as the catalogue numbers them, and behind them
/// the pages that the program makes, the tags, and the terms of the glossary.
package struct SearchEntries: Sendable {
  /// The names of the kinds, in the site's language.
  package private(set) var kinds: [String] = []
  private var kindByName: [String: Int] = [:]
  /// The kind of a section's plain pages, by section.
  private var kindBySection: [Int] = []
  private var further: [SearchEntry] = []
  private let site: Site

  /// The pages, and room up to the next file of entries: each file has one writer.
  package let firstFurther: Int

  package init(of site: Site) {
    self.site = site
    let catalogue = site.catalogue
    let size = SearchCollector.entriesPerFile
    firstFurther = (catalogue.pages.count + size - 1) / size * size
    kindBySection = catalogue.sections.map { kind(named: site.kindOfPages(in: $0)) }
    for section in catalogue.sections where section.index == nil && !section.folder.isEmpty {
      add(section.title, section.route, kind: "section")
    }
    for term in catalogue.records.terms {
      let route = GlossaryOutput.address + "#term." + term.id
      add(term.term, route, summary: term.definition, kind: "term")
    }
    for source in catalogue.librarySources {
      add(source.title, libraryRoute(of: source.id), kind: "source")
    }
    for tag in catalogue.tags { add(tag.name, tag.route, kind: "tag") }
    for page in catalogue.madePages where page.path != SearchOutput.address {
      add(site.word(page.word), page.path, kind: "page")
    }
    for word in ["section", "measure", "statistic", "source"] {
      _ = kind(named: site.word(word))
    }
  }

  package var count: Int { firstFurther + further.count }

  package func entry(_ number: Int) -> SearchEntry {
    let pages = site.catalogue.pages
    guard number < pages.count else { return further[number - firstFurther] }
    return SearchEntry(
      title: pages[number].title, route: pages[number].route, summary: pages[number].summary,
      kind: kind(of: pages[number]))
  }

  /// Adds what no worker has compiled to a part of the index.
  package func addFurther(to part: SearchCollector) {
    for (offset, entry) in further.enumerated() {
      part.begin(firstFurther + offset)
      part.add(entry.title, as: .title)
      part.add(entry.summary ?? "", as: .heading)
      part.end()
    }
  }

  private mutating func add(
    _ title: String, _ route: String, summary: String? = nil, kind word: String
  ) {
    further.append(
      SearchEntry(
        title: title, route: route, summary: summary, kind: kind(named: site.word(word))))
  }

  private mutating func kind(named name: String) -> Int {
    if let known = kindByName[name] { return known }
    kindByName[name] = kinds.count
    kinds.append(name)
    return kinds.count - 1
  }

  private func kind(of page: Page) -> Int {
    let word: String
    switch page.kind {
    case .measure: word = "measure"
    case .statistic: word = "statistic"
    case .source: word = "source"
    case .home: word = "page"
    case .section: word = "section"
    case .page: return kindBySection[site.catalogue.section(of: page)]
    }
    return kindByName[site.word(word)] ?? 0
  }
}

extension Site {
  /// What a page of a section is called that is no record's: a briefing, or its section's name.
  fileprivate func kindOfPages(in section: Section) -> String {
    switch section.folder {
    case "": word("page")
    case "briefings": word("briefing")
    default: section.title
    }
  }
}

// MARK: - Pages

extension PageOutput {
  /// Adds what readers see of a page to the worker's part of the index.
  func index(
    _ page: Page, _ number: Int, _ markup: MarkupFacts, in site: Site, with worker: Worker
  ) {
    guard let part = worker.search else { return }
    part.begin(number)
    part.add(page.title, as: .title)
    if let summary = page.summary { part.add(summary, as: .heading) }
    for tag in page.front.tags { part.add(tag.value, as: .heading) }
    for text in site.searchTexts(of: page) { part.add(text, as: .text) }
    worker.prose.withBytes { part.add(html: $0) }
    part.add(
      headings: markup.headings.compactMap {
        2...3 ~= $0.level && !$0.anchor.isEmpty ? ($0.text, $0.anchor) : nil
      })
    part.end()
  }
}

extension Site {
  /// What a record's page shows of its fields, beside title and prose.
  fileprivate func searchTexts(of page: Page) -> [String] {
    let records = catalogue.records
    switch page.kind {
    case .measure(let index): return records.measures[index].searchTexts(in: catalogue.words)
    case .statistic(let index): return records.statistics[index].searchTexts
    case .source(let index): return records.sources[index].searchTexts
    case .home, .section, .page: return []
    }
  }
}

extension Measure {
  fileprivate func searchTexts(in words: Words) -> [String] {
    [id, instrument, responsible, jurisdiction, legalForce.map { words.keyword($0.rawValue) }]
      .compactMap(\.self) + extent + appliesTo + events.map(words.label(of:))
  }
}

extension Statistic {
  fileprivate var searchTexts: [String] {
    [id, definition, unit, producer, referenceArea].compactMap(\.self) + caveats
  }
}

extension Source {
  fileprivate var searchTexts: [String] {
    [id, publisher, containerTitle, genre, limitations].compactMap(\.self)
      + (authors + editors).map(\.text)
  }
}
