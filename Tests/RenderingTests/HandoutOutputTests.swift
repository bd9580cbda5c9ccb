import Base
import TestSupport
import Testing

/// Pages as single files: `handout: true`.
@Suite struct HandoutOutputTests {
  private let site = TestSite([
    "content/site.yaml": "title: Air\n",
    "content/briefings/vans.md": """
    ---
    title: Vans
    date: 2024-07-01
    handout: true
    ---
    The mean was [19.8](stat:no2/2024) [@report]. See [the method](method.md#scope),
    [below](#scope), [elsewhere](https://valley.example/) and ![A map](map.png).

    ## Scope
    """,
    "content/briefings/method.md": "---\ntitle: Method\n---\n## Scope\n",
    "content/briefings/map.png": "PNG",
    "content/sources/report.md": "---\ntype: report\ntitle: Report\n---\n",
    "content/statistics/no2.md": """
    ---
    title: Nitrogen dioxide
    source: report
    locator: para. 7
    observations: [{period: 2024, value: 19.8}]
    ---
    """,
  ])
  private let path = "handouts/briefings/vans.html"

  @Test func aPageThatAsksForItIsAFileOfItsOwnToo() throws {
    let site = try site.build()
    #expect(site.findings == "")
    #expect(site.paths.filter { $0.hasPrefix("handouts/") } == [path])
    #expect(site["manifest.json"].contains("\"\(path)\""))
    #expect(
      site["briefings/vans.html"].contains("href=\"../handouts/briefings/vans.html\" download"))
    #expect(!site["briefings/method.html"].contains("handouts/"))
  }

  @Test func itNeedsNoOtherFile() throws {
    let page = try site.build()[path]
    let addresses = page.all(between: "href=\"", and: "\"") + page.all(between: "src=\"", and: "\"")
    #expect(addresses.allSatisfy { $0.hasPrefix("#") || $0.contains(":") }, "\(addresses)")
    #expect(page.contains("src=\"data:image/png;base64,UE5H\""))
    #expect(page.contains("<style>"))
    #expect(!page.contains("<link"))
  }

  @Test func linksToOtherPagesBecomeText() throws {
    let page = try site.build()[path]
    #expect(page.contains("<span>the method</span>"))
    #expect(page.contains("<a href=\"#scope\">below</a>"))
    #expect(page.contains("<a href=\"https://valley.example/\">elsewhere</a>"))
  }

  @Test func withABaseURLTheyLeadToTheSite() throws {
    let page = try site.with(
      "content/site.yaml", "title: Air\nbase-url: https://valley.example/air\n"
    ).build()[path]
    #expect(
      page.contains(
        "<a href=\"https://valley.example/air/briefings/method.html#scope\">the method</a>"))
  }

  @Test func theEvidenceBehindAFigureIsInside() throws {
    let page = try site.build()[path]
    let figure = try #require(
      page.firstMatch(of: /<a id="use\.1"[^>]*href="#(evidence[^"]*)"/)
        ?? page.firstMatch(of: /<a href="#(evidence[^"]*)"[^>]*id="use\.1"/))
    let row = page.all(between: "<tr id=\"\(figure.1)\">", and: "</tr>").first ?? ""
    for part in ["href=\"#use.1\">19.8</a>", "Nitrogen dioxide", "2024", "Report", "para. 7"] {
      #expect(row.contains(part), "\(part) in \(row)")
    }
  }

  @Test func itsPolicyLetsOnlyItsOwnStyleAndScriptIn() throws {
    let page = try site.build()[path]
    let style = page.all(between: "<style>", and: "</style>")
    #expect(style.count == 1)
    let hash = ContentHash(of: Array((style.first ?? "").utf8)).base64
    #expect(page.contains("default-src 'none'; style-src 'sha256-\(hash)';"))
    let script = page.all(between: "<script>", and: "</script>").first ?? ""
    let allowed = ContentHash(of: Array(script.utf8)).base64
    #expect(script.contains("data-due"))
    #expect(page.contains("script-src 'sha256-\(allowed)'"))
  }

  @Test func itCarriesItsEdition() throws {
    let page = try site.build()[path]
    guard case .intact(let edition) = HandoutSeal.verify(Array(page.utf8)) else {
      Issue.record("a handout must be as its edition says")
      return
    }
    #expect(
      page.contains("<time datetime=\"2024-07-01\">1 July 2024</time>: <code>\(edition)</code>"))
  }

  @Test func aFoldersHandoutHoldsItsPagesAndTheirLinks() throws {
    let page = try site.with(
      "content/briefings/index.md", "---\ntitle: Briefings\nhandout: true\n---\n"
    ).build()["handouts/briefings.html"]
    let contents = page.all(between: "<nav class=\"contents\"", and: "</nav>").first ?? ""
    #expect(
      contents.all(between: "<li><a href=\"#part.", and: "</a></li>")
        == ["1\">Briefings", "2\">Vans", "3\">Method"])
    // Both pages have a heading "Scope"; each link leads to its own.
    #expect(page.contains("<a href=\"#p3.scope\">the method</a>"))
    #expect(page.contains("<a href=\"#p2.scope\">below</a>"))
    #expect(page.all(between: "<h1", and: ">").count == 1)
    let ids = page.all(between: " id=\"", and: "\"")
    #expect(Set(ids).count == ids.count)
  }

  @Test func aHandoutHasItsLimit() throws {
    let findings = try site.with(
      "content/site.yaml", "title: Air\nlimits: {handout-bytes: 100}\n"
    ).check()
    #expect(findings.contains("error[limit-exceeded]: a handout may hold 100 bytes at most"))
    #expect(findings.contains("content/briefings/vans.md"))
  }

  @Test func aPictureOfUnknownKindIsReported() throws {
    let findings =
      try site
      .with("content/briefings/map.bmp", "BM")
      .with("content/briefings/vans.md", "---\nhandout: true\n---\n![A map](map.bmp)\n")
      .check()
    #expect(findings.contains("a picture of a handout must be a PNG"))
    #expect(findings.contains("\"briefings/map.bmp\""))
  }

  @Test func whatLeadsElsewhereIsLeftOut() throws {
    let page =
      "---\nhandout: true\ntags: [air]\nhistory: [{date: 2024, what: Corrected.}]\n---\n# A\n"
    let built = try TestSite([
      "content/n/a.md": page, "content/n/b.md": "---\ntags: [air]\n---\n# B\n",
    ])
    .build()
    #expect(built["n/a.html"].contains("class=\"neighbours\""))
    let handout = built["handouts/n/a.html"]
    for mark in ["tags", "related", "neighbours"] {
      #expect(!handout.contains("<nav class=\"\(mark)\""), "\(mark)")
    }
    #expect(handout.contains("Corrected."))
  }

  @Test func htmlOfTheAuthorsIsReadAsBrowsersDo() throws {
    let page = """
      ---
      handout: true
      ---
      # A

      <p><!-- <script> --><A HREF="b.html">More</A></p>

      Last.
      """
    let built = try TestSite([
      "content/site.yaml": "raw-html: true\n", "content/a.md": page, "content/b.md": "# B\n",
    ]).build()
    let handout = built["handouts/a.html"]
    #expect(handout.contains("<span>More</span>"))
    #expect(handout.contains("<p>Last.</p>"))
  }
}
