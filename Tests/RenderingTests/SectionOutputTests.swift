import TestSupport
import Testing

/// The pages of sections, written and not written.
@Suite struct SectionOutputTests {
  @Test func aFolderOfPlainOldMarkdownIsASite() throws {
    let site = try TestSite([
      "content/Getting started.md":
        "Getting started\n===============\n\nSee [notes](my_notes/2019-todo.md).\n",
      "content/README.md": "Hello *there*, this has no heading.\r\n\r\n* one\r\n* two\r\n",
      "content/my_notes/2019-todo.md":
        "# To do\n\n- [x] done\n- [ ] not done\n\n| a | b |\n|---|---|\n| 1 | 2 |\n",
    ]).build()
    #expect(site.findings == "")
    #expect(
      site.ownPaths == [
        "Getting started.html", "README.html", "index.html", "manifest.json",
        "my_notes/2019-todo.html", "my_notes/index.html",
      ])
    #expect(site["index.html"].contains("<a href=\"Getting%20started.html\">Getting started</a>"))
    #expect(site["my_notes/index.html"].contains("<h1>My notes</h1>"))
    #expect(site["my_notes/index.html"].contains("<a href=\"2019-todo.html\">To do</a>"))
  }

  @Test func theHomePageThatNobodyWroteListsPagesAndSections() throws {
    let site = try TestSite([
      "content/site.yaml": "title: The site\n", "content/a.md": "# A", "content/notes/b.md": "# B",
    ]).build()
    let html = site["index.html"]
    #expect(html.contains("<title>The site</title>"))
    #expect(html.contains("<h1>The site</h1>"))
    #expect(html.contains("<li><a href=\"a.html\">A</a></li>"))
    #expect(html.contains("<h2><a href=\"notes/index.html\">Notes</a></h2>"))
    #expect(html.contains("<li><a href=\"notes/b.html\">B</a></li>"))
  }

  @Test(arguments: [(5, nil), (7, "<li>+ 2</li>")] as [(Int, String?)])
  func theHomePageSaysHowManyPagesOfASectionItLeavesOut(_ count: Int, _ more: String?) throws {
    let pages = (1...count).map { ("content/notes/\($0).md", "# N\($0)") }
    let site = try TestSite(Dictionary(uniqueKeysWithValues: pages)).build()
    let list = site["index.html"].between("<div class=\"sections\">", "</div>") ?? ""
    #expect(list.all(between: "<li><a", and: "</li>").count == 5)
    #expect(list.contains("<li>+") == (more != nil))
    #expect(list.contains(more ?? "N5"))
  }

  @Test func aWrittenSectionPageStandsAboveItsList() throws {
    let site = try TestSite([
      "content/notes/index.md": "# All notes\n\nWhat they are.", "content/notes/b.md": "# B",
      "content/notes/deep/c.md": "# C",
    ]).build()
    let html = site["notes/index.html"]
    #expect(html.contains("<h1>All notes</h1>"))
    let prose = html.firstRange(of: "<p>What they are.</p>")
    let page = html.firstRange(of: "<a href=\"b.html\">B</a>")
    let section = html.firstRange(of: "<a href=\"deep/index.html\">Deep</a>")
    #expect(prose != nil && page != nil && section != nil)
    if let prose, let page, let section {
      #expect(prose.lowerBound < page.lowerBound && page.lowerBound < section.lowerBound)
    }
  }

  @Test func listsShowDateAndSummary() throws {
    let site = try TestSite([
      "content/notes/b.md": "---\ntitle: B\ndate: 2024-02-03\nsummary: In *short*.\n---\n"
    ]).build()
    #expect(
      site["notes/index.html"].contains(
        """
        <li><a href="b.html">B</a> <time datetime="2024-02-03">3 February 2024</time>
        <p>In short.</p></li>
        """))
  }
}
