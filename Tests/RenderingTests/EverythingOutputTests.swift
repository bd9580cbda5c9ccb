import TestSupport
import Testing

@Suite struct EverythingOutputTests {
  private let site = TestSite([
    "content/site.yaml": "navigation: [notes, briefings]\n",
    "content/about.md": "# About",
    "content/briefings/a.md": "---\ntags: [Air]\n---\n# A",
    "content/notes/b.md": "# B",
    "content/notes/deep/c.md": "# C",
    "content/glossary.yaml": "- {id: x, term: Exact, definition: Y.}\n",
  ])

  private func links() throws -> [String] {
    try site.build()["everything.html"].between("<article>", "</article>")?
      .all(between: "<a href=\"", and: "\"") ?? []
  }

  @Test func sectionsStandInTheMenusOrderEachBeforeThoseBelowIt() throws {
    #expect(
      try links().prefix(8) == [
        "index.html", "about.html", "notes/index.html", "notes/b.html", "notes/deep/index.html",
        "notes/deep/c.html", "briefings/index.html", "briefings/a.html",
      ])
  }

  @Test func termsTagsAndThePagesOfTheProgramFollow() throws {
    #expect(
      try links().dropFirst(8) == [
        "glossary.html#term.x", "tags/air.html", "glossary.html", "tags/index.html", "made.html",
        "search.html",
      ])
  }

  @Test func everyPageLinksToIt() throws {
    #expect(try site.build()["notes/deep/c.html"].contains("href=\"../../everything.html\""))
  }

  @Test func sourcesOfALibraryAreThereToo() throws {
    let library = "@misc{doe, title = {The survey}, year = 2024}\n"
    let built = try site.with("content/sources/all.bib", library).build()
    #expect(built["everything.html"].contains("<a href=\"sources/doe.html\">The survey</a>"))
    let index = built.paths.filter { $0.hasPrefix("assets/search/") }.map { built[$0] }.joined()
    #expect(index.contains("The survey"))
  }
}
