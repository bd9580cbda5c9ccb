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

  @Test func aHeadingThatIsTheTitleIsOneToo() throws {
    let page = "# All [](stat:count) of them [@report]\n\nText.\n"
    let built = try site.with("content/notes/a.md", page).build()
    #expect(built["notes/a.html"].contains("<title>All 2,450 of them · Home</title>"))
    #expect(built["notes/a.html"].contains(">2,450</a> of them <span class=\"citation\""))
    #expect(built["notes/a.html"].ranges(of: "2,450</a>").count == 1)
    #expect(built["notes/index.html"].contains("All 2,450 of them</a>"))
  }

  @Test func aHeadingIsHeldToWhatTitlesAre() throws {
    let page = "# Cut to [99](stat:count) [@nope] [x](gone.md)\n"
    let findings = try site.with("content/notes/a.md", page).check()
    for place in [
      "11: error[figure-mismatch]", "29: error[unknown-source]", "39: error[link-broken]",
    ] {
      #expect(findings.contains("content/notes/a.md:1:\(place)"), "\(findings)")
    }
  }

  @Test(arguments: ["title: Rules for <video> tags", "title: 'Rules for <video> tags'"])
  func tagsAreText(_ title: String) throws {
    let built = try site.with("content/notes/a.md", "---\n\(title)\n---\n\n## On <b>\n").build()
    #expect(built["notes/a.html"].contains("<title>Rules for &lt;video&gt; tags · Home</title>"))
    #expect(built["notes/a.html"].contains("<h2 id=\"on-\">On &lt;b&gt;</h2>"))
  }
}
