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
}
