import TestSupport
import Testing

/// `feed.xml`
@Suite struct FeedOutputTests {
  private static let id = "7c1e52b4-93d6-4f0a-8b27-5e6fd0a4c913"

  private func site(_ pages: [String: String], _ configuration: String = "") throws -> BuiltSite {
    try TestSite(
      pages.merging([
        "content/site.yaml": "title: Valley & co\nsite-id: \(Self.id)\n\(configuration)"
      ]) { $1 }
    ).build()
  }

  @Test func aFeedListsDatedPagesWithWhatTheirFrontMatterSays() throws {
    let site = try site([
      "content/a.md": """
      ---
      title: Air < *water*
      summary: What we know.
      date: 2024-05
      reviewed: 2024-06-01
      authors: [Ann Lee, Bo Chan]
      tags: [air]
      history: [{date: 2024-07-02, kind: correction, what: The rate was wrong.}]
      ---
      """, "content/b.md": "# Not dated",
    ])
    #expect(site.findings == "")
    #expect(
      site["feed.xml"] == """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
          <id>urn:uuid:7c1e52b4-93d6-4f0a-8b27-5e6fd0a4c913</id>
          <title>Valley &amp; co</title>
          <updated>2024-07-02T00:00:00Z</updated>
          <author>
            <name>Valley &amp; co</name>
          </author>
          <link rel="alternate" type="text/html" href="index.html"/>
          <generator>Briefwright</generator>
          <entry>
            <id>urn:uuid:28bb561c-73df-5fd5-8e7d-d85e3e493592</id>
            <title>Air &lt; water</title>
            <link rel="alternate" type="text/html" href="a.html"/>
            <published>2024-05-01T00:00:00Z</published>
            <updated>2024-07-02T00:00:00Z</updated>
            <author>
              <name>Ann Lee</name>
            </author>
            <author>
              <name>Bo Chan</name>
            </author>
            <category term="air"/>
            <summary>What we know.</summary>
          </entry>
        </feed>

        """)
    #expect(
      site["b.html"].contains(
        "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Valley &amp; co\" "
          + "href=\"feed.xml\">"))
  }

  @Test func theNewestTwentyComeFirst() throws {
    var pages: [String: String] = [:]
    for number in 10...31 { pages["content/p\(number).md"] = "---\ndate: 2024-03-\(number)\n---\n" }
    let titles = try site(pages)["feed.xml"].all(between: "    <title>", and: "</title>")
    #expect(titles.count == 20)
    #expect(titles.first == "P31" && titles.last == "P12")
  }

  @Test func withABaseURLAddressesAreFullAndIdsStay() throws {
    let pages = ["content/a b.md": "---\ndate: 2024\n---\n"]
    let plain = try site(pages)["feed.xml"]
    let based = try site(pages, "base-url: https://valley.example/air/")["feed.xml"]
    #expect(
      based.contains(
        "<link rel=\"self\" type=\"application/atom+xml\" "
          + "href=\"https://valley.example/air/feed.xml\"/>"))
    #expect(based.contains("href=\"https://valley.example/air/a%20b.html\"/>"))
    #expect(plain.contains("href=\"a%20b.html\"/>"))
    #expect(based.all(between: "<id>", and: "</id>") == plain.all(between: "<id>", and: "</id>"))
  }

  @Test func withoutASiteIdOrADatedPageThereIsNone() throws {
    #expect(try !site(["content/a.md": "# A"]).paths.contains("feed.xml"))
    let site = try TestSite(["content/a.md": "---\ndate: 2024\n---\n"]).build()
    #expect(!site.paths.contains("feed.xml"))
    #expect(!site["a.html"].contains("atom+xml"))
  }

  @Test func whatXMLCannotHoldIsLeftOut() throws {
    let site = try site(["content/a.md": "---\ntitle: \"a\\u0008b\\uFFFE\"\ndate: 2024\n---\n"])
    #expect(site["feed.xml"].contains("<title>ab</title>"))
  }
}
