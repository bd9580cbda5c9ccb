import Base
import Evidence
package import Tables

/// One Markdown file as the survey knows it: everything about a page but its prose.
package struct Page: Sendable {
  /// What the page is about, and so which template it takes by default.
  package enum Kind: Hashable, Sendable {
    case home, section, page
    case measure(Int), statistic(Int), source(Int)

    /// The template's name, where the page names none.
    package var template: String {
      switch self {
      case .home: "home"
      case .section: "section"
      case .page: "page"
      case .measure: "measure"
      case .statistic: "statistic"
      case .source: "source"
      }
    }
  }

  /// Relative to content/: `briefings/a.md`.
  package var path: String
  /// The file in the output: `briefings/a.html`.
  package var route: String
  package var kind: Kind
  /// The folder that holds the page; empty at the top.
  package var folder: String
  package var front: FrontMatter
  /// The plain text of the title, as lists, menus and the window show it.
  package var title: String
  /// What gives the title where the front matter has none.
  package var heading: TitleHeading?
  /// The plain text of the summary.
  package var summary: String?
  /// The bytes of the prose in the file.
  package var body: Range<Int>

  package init(
    path: String, route: String, kind: Kind, front: FrontMatter, title: String,
    heading: TitleHeading? = nil, summary: String?, body: Range<Int>
  ) {
    self.path = path
    self.route = route
    self.kind = kind
    self.folder = SitePath.folder(of: path)
    self.front = front
    self.title = title
    self.heading = heading
    self.summary = summary
    self.body = body
  }

  /// The title as its author wrote it, with inline markup; nil where a file's name is the title.
  package var writtenTitle: Located<String>? { front.title ?? heading?.written }

  /// As messages name the file: `content/briefings/a.md`.
  package var file: String { "content/" + path }

  package var isIndex: Bool { isIndexFile(path) }
}

/// A heading that gives a page its title. A class, since most pages have none.
package final class TitleHeading: Sendable {
  /// Without markup: the body leaves out the heading that says this.
  package let text: String
  /// Nil where more of the page than the heading's own source is needed to read it.
  let written: Located<String>?

  init(_ text: String, written: Located<String>?) {
    (self.text, self.written) = (text, written)
  }
}

/// Whether a file below content/ is its folder's own page.
///
/// Its name is cut out by bytes: as characters, a letter may join the slash behind it.
func isIndexFile(_ path: String) -> Bool { SitePath.name(of: path) == "index.md" }
