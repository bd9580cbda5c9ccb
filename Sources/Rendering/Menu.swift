import Base
import SiteModel
import Tables
import Templates

/// The site's navigation: what site.yaml names, else the top sections.
struct Menu: Sendable {
  private struct Entry: Sendable {
    var title: String
    var route: String
    /// The folder whose pages stand under the entry; nil for a single page.
    var folder: String?
  }

  private var entries: [Entry] = []
  private(set) var diagnostics: [Diagnostic] = []

  var isEmpty: Bool { entries.isEmpty }

  init(of catalogue: Catalogue) {
    let named = catalogue.configuration.navigation
    guard named.isEmpty else {
      for name in named { add(name, of: catalogue) }
      return
    }
    // More than seven entries are no menu; the home page lists them all.
    let children = catalogue.sections[Section.home].children
    guard children.count <= 7 else { return }
    entries = children.map { entry(for: catalogue.sections[$0]) }
  }

  private mutating func add(_ name: Located<String>, of catalogue: Catalogue) {
    let path = name.value.hasSuffix("/") ? String(name.value.dropLast()) : name.value
    let page = [path, path + ".md", SitePath.join(path, "index.md")]
      .lazy.compactMap(catalogue.page(at:)).first
    if let section = catalogue.section(of: path), !path.isEmpty {
      entries.append(entry(for: catalogue.sections[section]))
    } else if let page {
      let page = catalogue.pages[page]
      entries.append(Entry(title: page.title, route: page.route))
    } else if let file = catalogue.configuration.file {
      let known =
        catalogue.sections.map(\.folder)
        + catalogue.pages.lazy.filter { $0.folder.isEmpty }.map(\.path)
      diagnostics.append(.unknownEntry(name, in: file, known: known))
    }
  }

  private func entry(for section: Section) -> Entry {
    Entry(title: section.title, route: section.route, folder: section.folder)
  }

  /// The entries' own pages, in order.
  var routes: [String] { entries.map(\.route) }

  /// Whether a file of the output is an entry's own page.
  func holds(_ route: String) -> Bool { entries.contains { $0.route == route } }

  /// The entries as templates see them; `current` is `page` on the entry's own page and `true`
  /// below it, the words of `aria-current`.
  func value(at route: String, in folder: String) -> Value {
    .list(
      entries.map { entry in
        .record(
          Record([
            (.title, .text(entry.title)), (.url, .path(entry.route)),
            (.current, current(entry, at: route, in: folder)),
          ]))
      })
  }

  private func current(_ entry: Entry, at route: String, in folder: String) -> Value {
    if entry.route == route { return .text("page") }
    guard let own = entry.folder else { return .empty }
    return folder == own || folder.hasPrefix(own + "/") ? .text("true") : .empty
  }
}

extension Diagnostic {
  fileprivate static func unknownEntry(
    _ name: Located<String>, in file: InputFile, known: [String]
  ) -> Diagnostic {
    Diagnostic(
      .dataInvalid, "a navigation entry must be a folder or a page of content/: \"\(name.value)\"",
      at: file.place(name.range), help: suggestion(for: name.value, among: known))
  }
}
