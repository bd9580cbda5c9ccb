import TestSupport
import Testing

/// Titles and summaries as lists and the window show them.
@Suite struct PlainTitleTests {
  private let site = TestSite([
    "content/index.md": "# Home",
    "content/notes/a.md": """
    ---
    title: "All [](stat:count) of them [@report]"
    summary: "A [](term:zone), seen by [the council](source:report) [@report, para. 2]."
    ---
    """,
    "content/sources/report.md": "---\ntype: report\ntitle: R\n---\n",
    "content/statistics/count.md":
      "---\ntitle: C\nsource: report\nobservations: [{period: 2024, value: 2450}]\n---\n",
    "content/glossary.yaml": "- {id: zone, term: zone, definition: D}\n",
  ])

  @Test func emptyLinksAreFilledInAndCitationsLeftOut() throws {
    let built = try site.build()
    #expect(built["notes/a.html"].contains("<title>All 2,450 of them · Home</title>"))
    #expect(built["notes/a.html"].contains("content=\"A zone, seen by the council.\""))
    #expect(built["notes/index.html"].contains("All 2,450 of them</a>"))
  }
}
