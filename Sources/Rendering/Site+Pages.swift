import Base
import Evidence
import SiteModel
import Tables
import Templates

extension Site {
  /// The names that a template starts from.
  func root(page: PageContext, record: Record? = nil, list: Record? = nil) -> Record {
    Record([
      (.site, value(at: page.route)),
      (.page, page.value(of: self)),
      (.record, record.map { .record($0) } ?? .empty),
      (.list, list.map { .record($0) } ?? .empty),
      (.data, data),
      (.build, build),
    ])
  }

  /// Renders a template as the worker's output.
  func render(
    _ template: String, _ root: Record, at path: String, with worker: Worker
  ) -> [Diagnostic] {
    worker.output.removeAll()
    return templates.render(
      template, with: root, page: path, hints: worker.hints, into: &worker.output)
  }

  /// The template that a page takes where it names none.
  func template(of page: Page) -> String {
    page.kind == .section
      ? template(of: catalogue.sections[catalogue.section(of: page)]) : page.kind.template
  }

  /// Lists of records have templates of their own.
  func template(of section: Section) -> String {
    switch section.kind {
    case .policy: "policy"
    case .statistics: "statistics"
    case .sources: "sources"
    case .plain: section.folder.isEmpty ? "home" : "section"
    }
  }

  /// What a section's page lists below its prose; nil for other pages.
  func list(of page: Page, at position: Int) -> Record? {
    guard page.isIndex else { return nil }
    return list(of: catalogue.section(of: page))
  }

  /// Whether a page shows what other pages say: records do, and the list of sources.
  func showsBackLinks(_ page: Page) -> Bool {
    page.kind.isRecord
      || page.kind == .section && catalogue.sections[catalogue.section(of: page)].kind == .sources
  }

  /// The record that a page is about, with what its figures find fault with; nil for other pages.
  func record(
    of page: Page, in file: InputFile, _ worker: Worker
  ) -> (record: Record?, diagnostics: [Diagnostic]) {
    switch page.kind {
    case .measure(let index): return (record(of: catalogue.records.measures[index]), [])
    case .statistic(let index):
      let statistic = catalogue.records.statistics[index]
      let figures = RecordFigures(
        of: statistic, in: catalogue, at: page.route, page: file, worker.figures)
      return (record(of: statistic, figures), figures.diagnostics)
    case .source(let index): return (record(of: catalogue.records.sources[index]), [])
    case .home, .section, .page: return (nil, [])
    }
  }
}
