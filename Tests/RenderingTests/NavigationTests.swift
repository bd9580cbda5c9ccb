import TestSupport
import Testing

/// Where a page stands: addresses, breadcrumbs, menu, neighbours.
@Suite struct NavigationTests {
  private static let site = TestSite([
    "content/site.yaml": "title: The site\nnavigation: [notes, about.md]\n",
    "content/about.md": "# About",
    "content/notes/a.md": "---\nweight: 1\n---\n# A",
    "content/notes/b.md": "---\nweight: 2\n---\n# B",
    "content/notes/deep/c.md": "# C\n\n[about](../../about.md) [a](../a.md)",
    "content/notes/deep/index.md": "# Depths",
  ])

  private func html(_ path: String) throws -> String {
    let site = try Self.site.build()
    #expect(site.findings == "")
    return site[path]
  }

  @Test(arguments: [
    ("about.html", "assets/style.css", "index.html"),
    ("notes/a.html", "../assets/style.css", "../index.html"),
    ("notes/deep/c.html", "../../assets/style.css", "../../index.html"),
  ])
  func addressesAreRelativeAtEveryDepth(_ path: String, _ style: String, _ home: String) throws {
    let html = try html(path)
    #expect(html.contains("<link rel=\"stylesheet\" href=\"\(style)\">"))
    #expect(html.contains("<p class=\"site-name\"><a href=\"\(home)\">The site</a></p>"))
  }

  @Test func noAddressBeginsWithASlashOrNamesAHost() throws {
    let site = try Self.site.build()
    for (path, text) in site.files where path.hasSuffix(".html") {
      for address in text.all(between: "href=\"", and: "\"")
        + text.all(between: "src=\"", and: "\"")
      {
        #expect(!address.hasPrefix("/") && !address.contains("://"), "\(path): \(address)")
      }
    }
  }

  @Test func linksOfThePageLeadToItsNeighboursFiles() throws {
    #expect(
      try html("notes/deep/c.html").contains(
        "<p><a href=\"../../about.html\">about</a> <a href=\"../a.html\">a</a></p>"))
  }

  @Test(arguments: [
    ("index.html", []),
    ("about.html", ["index.html\">Home"]),
    ("notes/index.html", ["../index.html\">Home"]),
    ("notes/a.html", ["../index.html\">Home", "index.html\">Notes"]),
    ("notes/deep/index.html", ["../../index.html\">Home", "../index.html\">Notes"]),
    (
      "notes/deep/c.html",
      ["../../index.html\">Home", "../index.html\">Notes", "index.html\">Depths"]
    ),
  ])
  func breadcrumbsLeadFromTheHomePageDown(_ path: String, _ expected: [String]) throws {
    let list = try html(path).between("<nav class=\"breadcrumbs\"", "</nav>") ?? ""
    #expect(list.all(between: "<a href=\"", and: "</a>") == expected)
  }

  @Test(arguments: [
    ("index.html", ["notes/index.html\">Notes", "about.html\">About"]),
    ("about.html", ["notes/index.html\">Notes", "about.html\" aria-current=\"page\">About"]),
    (
      "notes/index.html",
      ["index.html\" aria-current=\"page\">Notes", "../about.html\">About"]
    ),
    (
      "notes/deep/c.html",
      ["../index.html\" aria-current=\"true\">Notes", "../../about.html\">About"]
    ),
  ])
  func theMenuMarksWhereThePageStands(_ path: String, _ expected: [String]) throws {
    let menu = try html(path).between("<nav class=\"menu\"", "</nav>") ?? ""
    #expect(menu.all(between: "<a href=\"", and: "</a>") == expected)
  }

  @Test func neighboursFollowTheSectionsOrder() throws {
    let html = try html("notes/a.html")
    #expect(html.contains("<a rel=\"next\" href=\"b.html\"><span>Next</span> B</a>"))
    #expect(!html.contains("rel=\"prev\""))
  }

  @Test func aMenuEntryMustBeAFolderOrAPage() throws {
    let findings = try Self.site.with("content/site.yaml", "navigation: [notes, abuot.md]\n")
      .check()
    #expect(
      findings == """
        content/site.yaml:1:21: error[data-invalid]: a navigation entry must be a folder or a page \
        of content/: "abuot.md" | did you mean "about.md"?
        """)
  }
}
