import TestSupport
import Testing

/// `sitemap.xml`
@Suite struct SitemapOutputTests {
  private let files = [
    "content/site.yaml": "base-url: https://valley.example/air/\n",
    "content/index.md": "# Home",
    "content/ä b.md": """
    ---
    title: A
    date: 2024-05
    reviewed: 2024-06-01
    tags: [x]
    aliases: [old.html]
    handout: true
    ---
    """,
    "content/hidden.md": "---\nrobots: [noindex, nofollow]\n---\n",
  ]

  @Test func everyPageButRedirectsHandoutsAndHiddenOnesIsListed() throws {
    let site = try TestSite(files).build()
    #expect(site.findings == "")
    #expect(
      site["sitemap.xml"] == """
        <?xml version="1.0" encoding="utf-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
          <url>
            <loc>https://valley.example/air/everything.html</loc>
          </url>
          <url>
            <loc>https://valley.example/air/index.html</loc>
          </url>
          <url>
            <loc>https://valley.example/air/search.html</loc>
          </url>
          <url>
            <loc>https://valley.example/air/tags/index.html</loc>
          </url>
          <url>
            <loc>https://valley.example/air/tags/x.html</loc>
          </url>
          <url>
            <loc>https://valley.example/air/%C3%A4%20b.html</loc>
            <lastmod>2024-06-01</lastmod>
          </url>
        </urlset>

        """)
    #expect(site["hidden.html"].contains("<meta name=\"robots\" content=\"noindex, nofollow\">"))
    #expect(!site["ä b.html"].contains("name=\"robots\""))
  }

  @Test func withoutABaseURLThereIsNone() throws {
    var files = files
    files["content/site.yaml"] = "title: A\n"
    #expect(try !TestSite(files).build().paths.contains("sitemap.xml"))
  }

  @Test func aSitesRuleHoldsForPagesWithoutTheirOwn() throws {
    var files = files
    files["content/site.yaml"] = "robots: noindex\nbase-url: https://a.example\n"
    files["content/shown.md"] = "---\nrobots: all\n---\n"
    let site = try TestSite(files).build()
    #expect(
      site["sitemap.xml"].all(between: "<loc>", and: "</loc>") == ["https://a.example/shown.html"])
    #expect(site["tags/x.html"].contains("<meta name=\"robots\" content=\"noindex\">"))
  }

  @Test func anUnknownRuleIsReportedAtItsPlace() throws {
    let findings = try TestSite(["content/a.md": "---\nrobots: nofolow\n---\n"]).check()
    #expect(
      findings == """
        content/a.md:2:9: error[front-matter-invalid]: "robots" must be made of all, index, \
        noindex, follow, nofollow, none, noarchive, nosnippet, noimageindex, notranslate | did \
        you mean "nofollow"?
        """)
  }
}
