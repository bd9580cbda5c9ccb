import TestSupport
import Testing

/// Open Graph and the tags that Zotero reads.
@Suite struct HeadTagTests {
  private let page = """
    ---
    title: Air & *water*
    summary: What we know.
    date: 2024-05
    authors: [Ann Lee, Bo Chan]
    tags: [x, y]
    ---
    """

  /// Name and content of each meta tag, in order.
  private func tags(_ start: String, in html: String) -> [String] {
    html.all(between: "<meta \(start)", and: "\">").map {
      $0.replacing("\" content=\"", with: "=")
    }
  }

  @Test func aDatedPageCanBeCited() throws {
    let site = try TestSite([
      "content/a.md": page, "content/b.md": "# B",
      "content/site.yaml": "title: Valley\npublisher: Valley Council\n",
    ]).build()
    #expect(
      tags("name=\"citation_", in: site["a.html"]) == [
        "title=Air &amp; water", "author=Ann Lee", "author=Bo Chan", "publication_date=2024-05",
        "technical_report_institution=Valley Council", "publisher=Valley Council",
        "language=en-GB", "keywords=x", "keywords=y", "abstract=What we know.",
      ])
    #expect(tags("name=\"citation_", in: site["b.html"]) == [])
  }

  @Test func aSiteWithoutAPublisherPublishesUnderItsTitle() throws {
    let site = try TestSite([
      "content/a.md": page, "content/site.yaml": "title: Valley\nbase-url: https://a.example\n",
    ]).build()
    let tags = tags("name=\"citation_", in: site["a.html"])
    #expect(tags.contains("technical_report_institution=Valley"))
    #expect(tags.contains("public_url=https://a.example/a.html"))
  }

  @Test func everyPageHasOpenGraph() throws {
    let site = try TestSite([
      "content/a.md": page, "content/b.md": "---\nlang: cy\n---\n",
      "content/site.yaml": "title: Valley\nlanguage: zh-Hant-tw\n",
    ]).build()
    #expect(
      tags("property=\"og:", in: site["a.html"]) == [
        "type=article", "site_name=Valley", "title=Air &amp; water",
        "description=What we know.", "locale=zh_TW",
      ])
    #expect(
      tags("property=\"og:", in: site["b.html"]) == [
        "type=website", "site_name=Valley", "title=B",
      ])
  }
}
