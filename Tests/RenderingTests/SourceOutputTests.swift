import TestSupport
import Testing

/// Sources that a reference manager has exported.
@Suite struct SourceOutputTests {
  private let site = TestSite([
    "content/index.md": "# Home\n\nIt rose [@doi:10.1/x, p. 4]. See @smith2024.",
    "content/sources/refs.json": """
    [{"id": "doi:10.1/x", "type": "article-journal", "title": "On air", "DOI": "10.1/x",
      "author": [{"family": "Jones", "given": "Ann"}], "issued": {"date-parts": [[2023, 4]]}}]
    """,
    "content/sources/more.bib": """
    @book{smith2024, title = {Valleys}, author = {Smith, Bo}, year = 2024, publisher = {Press}}
    """,
  ])

  @Test func eachHasAPageOfItsOwn() throws {
    let built = try site.build()
    #expect(built.findings == "")
    let page = built["sources/smith2024.html"]
    #expect(page.contains("<h1>Valleys</h1>"))
    #expect(page.contains("../index.html#cite.2"))
    #expect(built.paths.contains("sources/doi~3A10.1~2Fx.html"))
  }

  @Test func aLinkLeadsToIt() throws {
    let built = try site.with(
      "content/a.md", "[Valleys](source:smith2024), [On air](source:doi:10.1/x)"
    ).build()
    #expect(built["a.html"].contains("<a href=\"sources/smith2024.html\""))
    #expect(built["a.html"].contains("<a href=\"sources/doi~3A10.1~2Fx.html\""))
  }

  @Test func unbalancedBracesAndUnknownKeysAreFindingsAtTheirPlace() throws {
    let findings = try site.with("content/sources/bad.bib", "@book{x, title = {A\n")
      .with("content/sources/odd.json", "[{\"id\": \"y\", \"type\": \"book\", \"titel\": \"A\"}]")
      .check()
    #expect(findings.contains("content/sources/bad.bib:1:"), "\(findings)")
    #expect(findings.contains("content/sources/odd.json:1:30: error[data-invalid]"), "\(findings)")
  }

  @Test func anApproximateDateIsCalledSoOnTheSourcesPage() throws {
    let built = try TestSite([
      "content/index.md": "# Home\n\nIt rose [@a].",
      "content/sources/l.json": """
      [{"id": "a", "type": "book", "title": "T", "issued": {"date-parts": [[1999]], "circa": true}}]
      """,
    ]).build()
    #expect(built["sources/a.html"].contains("c. 1999"))
  }
}
