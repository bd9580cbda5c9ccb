import Base
import Evidence
import SiteModel
import Tables
import Templates

/// Small steps from the site's types to template values, used by every context.
extension Value {
  /// Nil is known and empty, so that a template may ask for it.
  static func text(orEmpty text: String?) -> Value {
    text.map { .text($0) } ?? .empty
  }

  static func texts(_ texts: [String]) -> Value {
    .list(texts.map { .text($0) })
  }

  /// A page to link to: `title` and `url`.
  static func link(_ title: String, to path: String) -> Value {
    .record(Record([(.title, .text(title)), (.url, .path(path))]))
  }

  /// A date with its words (`text`) and its machine form (`iso`).
  static func date(_ date: PartialDate?, in words: Words) -> Value {
    guard let date else { return .empty }
    return .record(Record([(.iso, .text(date.iso)), (.text, .text(words.text(of: date)))]))
  }

  static func records(_ records: [Record]) -> Value {
    .list(records.map { .record($0) })
  }
}

extension Record {
  func setting(_ name: Name, to value: Value) -> Record {
    var record = self
    record.set(name, to: value)
    return record
  }
}

extension Catalogue {
  /// A page as lists show it: `title`, `url`, `date`, `summary`.
  ///
  /// Fields are read one by one: a page is large, and copying it costs.
  func entry(of page: Int) -> Value {
    .record(
      Record([
        (.title, .text(shownTitle(of: page))), (.url, .path(pages[page].route)),
        (.date, .date(pages[page].front.date, in: words)),
        (.summary, .text(orEmpty: pages[page].summary)),
      ]))
  }

  /// A section as breadcrumbs name it: the top is the home page.
  func link(toSection section: Int) -> Value {
    let title = section == Section.home ? homeTitle : sections[section].title
    return .link(title, to: sections[section].route)
  }

  func link(toPage page: Int?) -> Value {
    page.map { .link(pages[$0].title, to: pages[$0].route) } ?? .empty
  }

  /// A source's title and page; the bare id where no record has it.
  func link(toSource id: String?) -> Value {
    guard let id else { return .empty }
    guard let target = title(of: EvidenceReference(.source, id)) else {
      return .record(Record([(.title, .text(id)), (.url, .empty)]))
    }
    return .link(target.title, to: target.route)
  }

  func link(toMeasure id: String) -> Value {
    measurePages[id].map { .link(pages[$0].title, to: pages[$0].route) }
      ?? .record(Record([(.title, .text(id)), (.url, .empty)]))
  }
}

extension Catalogue {
  /// What a record's `about` names; the bare text where there is no such record.
  func link(toEvidence text: String) -> Value {
    guard let reference = EvidenceReference(text), title(of: reference) != nil else {
      return .record(Record([(.title, .text(text)), (.url, .empty)]))
    }
    return link(to: reference)
  }

  /// A record by its title; the bare id where there is no such record.
  func link(to reference: EvidenceReference) -> Value {
    title(of: reference).map { .link($0.title, to: $0.route) }
      ?? .record(Record([(.title, .text(reference.id)), (.url, .empty)]))
  }

  /// The record that a page is about; nil for other pages.
  func reference(of page: Page) -> EvidenceReference? {
    switch page.kind {
    case .measure(let index): EvidenceReference(.measure, records.measures[index].id)
    case .statistic(let index): EvidenceReference(.stat, records.statistics[index].id)
    case .source(let index): EvidenceReference(.source, records.sources[index].id)
    case .home, .section, .page: nil
    }
  }

  /// A place on a page: the page's title, and an address that leads to the place itself.
  func link(toPlace anchor: String?, on page: Int) -> [(Name, Value)] {
    [(.title, .text(shownTitle(of: page))), (.url, address(of: anchor, on: page))]
  }

  /// A place without an id is its page.
  func address(of anchor: String?, on page: Int) -> Value {
    guard let anchor, !anchor.isEmpty else { return .path(route(of: page)) }
    return .path(SitePath.place(anchor, in: route(of: page)))
  }
}
