import Evidence
import Rendering
import SiteModel
import TestSupport
import Testing

/// The reports and files that are made of all pages' facts.
@Suite struct EvidenceOutputTests {
  private func site() -> HandMadeSite {
    var site = HandMadeSite([
      "a.md": "---\ntitle: Air\nreview-by: 2027-05\n---\n",
      "b.md": "---\ntitle: Vans\nreview-by: 2026-12-01\n---\n",
      "sources/report.md": "---\ntype: report\ntitle: R\ntier: primary\n---\n",
      "sources/relay.md": "---\ntype: webpage\ntitle: W\ntier: secondary\norigin: report\n---\n",
      "sources/odd.md": "---\ntype: webpage\ntitle: O\n---\n",
      "statistics/rate.md": "---\ntitle: The rate\nsource: report\nreview-by: 2026-12-01\n---\n",
    ])
    site.page("a.md") { facts in
      facts.uses = [
        EvidenceUse(
          EvidenceReference(.stat, "rate"), text: "five", anchor: "use.1", value: "5",
          period: "2024", sources: ["report"], locator: "p. 1"),
        EvidenceUse(EvidenceReference(.stat, "rate"), text: "the rate", anchor: ""),
      ]
      facts.citations = [CitationUse(source: "report", anchor: "cite.1", locator: "p. 2")]
      facts.claims = ["one \"word\"", "two"].map {
        Claim(
          .quotation, owner: "a.md", source: "report", text: $0,
          place: .bytes(0..<1, file: "content/a.md"), anchor: "quotation.1")
      }
    }
    site.site.claimState = { $0.text == "two" ? "verified" : "unverified" }
    return site
  }

  @Test func theReportCountsWhatTheSiteRestsOn() {
    let html = site().written("made.html")
    let rows = html.all(between: "<div><dt>", and: "</dd>")
    let expected = [
      "Figures</dt><dd>1", "Quotations</dt><dd>2", "Citations</dt><dd>1", "Statistics</dt><dd>1",
      "Measures</dt><dd>0", "Terms</dt><dd>0", "Problems in the sources</dt><dd>0",
      "Primary</dt><dd>1", "Not stated</dt><dd>1", "Unverified</dt><dd>1", "Verified</dt><dd>1",
    ]
    #expect(rows == expected)
  }

  @Test func theReportListsTheClaimsThatAreNotVerified() {
    #expect(
      site().written("made.html").all(between: "<li><span", and: "</a>\n") == [
        """
         class="kind">Quotation</span>: one &quot;word&quot; – <a href="a.html#quotation.1">Air
        """
      ])
  }

  @Test func ofACitedParagraphTheReportSaysTheLocatorOnce() {
    var site = site()
    site.page("b.md") { facts in
      facts.claims = [
        Claim(
          .locator, owner: "b.md", source: "report", text: "para. 5", locator: "para. 5",
          place: .bytes(0..<1, file: "content/b.md"), anchor: "cite.1")
      ]
    }
    let items = site.written("made.html").all(between: "<li><span", and: "</a>\n")
    #expect(
      items.last == """
         class="kind">Paragraph</span>: para. 5 – <a href="b.html#cite.1">Vans
        """)
  }

  @Test func ofVeryManyUnverifiedClaimsTheReportListsTheFirst() {
    var site = site()
    site.claims = (1...510).map { number in
      Claim(
        .figure, owner: "statistics/rate.csv", source: "report", text: "\(number)",
        subject: "stat:rate/2024", unit: "percent",
        place: .bytes(0..<1, file: "content/statistics/rate.csv"))
    }
    let html = site.written("made.html")
    #expect(html.all(between: "<li><span", and: "</a>\n").count == 500)
    // One of the quotations is not verified either.
    #expect(html.contains("<div><dt>Unverified</dt><dd>511</dd></div>"))
    #expect(html.contains("<p>+ 11: <a href=\"evidence.json\">evidence.json</a></p>"))
  }

  @Test func whatRecordsClaimIsCountedAndLeadsToTheirPages() {
    var site = site()
    site.claims = [
      Claim(
        .figure, owner: "statistics/rate.csv", source: "report", text: "5",
        subject: "stat:rate/2024", unit: "percent",
        place: .bytes(0..<1, file: "content/statistics/rate.csv"))
    ]
    let html = site.written("made.html")
    #expect(html.contains("<div><dt>Unverified</dt><dd>2</dd></div>"))
    #expect(
      html.contains(
        "<span class=\"kind\">Figure</span>: 5 – <a href=\"statistics/rate.html\">The rate</a>"))
    #expect(
      site.written("evidence.json").contains(
        """
        {"kind":"figure","text":"5","page":"The rate","address":"statistics/rate.html",\
        "record":"stat:rate/2024","unit":"percent",
        """))
  }

  @Test func aSiteWithoutRecordsHasNoReport() {
    let site = HandMadeSite(["a.md": "# A"])
    #expect(site.written("made.html") == "(no such file)")
    #expect(site.written("evidence.json") == "(no such file)")
    #expect(site.written("reviews.json") == "(no such file)")
    #expect(site.written("corrections.html") == "(no such file)")
  }

  @Test func evidenceIsWrittenForMachines() {
    #expect(
      site().written("evidence.json") == """
        {
          "claims": [
            {"kind":"quotation","text":"one \\"word\\"","page":"Air",\
        "address":"a.html#quotation.1","source":"report","state":"unverified"},
            {"kind":"quotation","text":"two","page":"Air",\
        "address":"a.html#quotation.1","source":"report","state":"verified"}
          ],
          "uses": [
            {"record":"stat:rate","text":"five","page":"Air","address":"a.html#use.1",\
        "value":"5","period":"2024","sources":["report"],"locator":"p. 1"},
            {"record":"stat:rate","text":"the rate","page":"Air","address":"a.html","sources":[]}
          ],
          "citations": [
            {"source":"report","page":"Air","address":"a.html#cite.1","locator":"p. 2"}
          ]
        }

        """)
  }

  @Test func reviewsAreInOrderOfTheirDates() {
    let json = site().written("reviews.json")
    #expect(
      json.all(between: "\"date\": \"", and: "\"") == ["2026-12-01", "2026-12-01", "2027-05"])
    #expect(
      json.all(between: "\"address\": \"", and: "\"")
        == ["b.html", "statistics/rate.html", "a.html"])
    #expect(json.all(between: "\"kind\": \"", and: "\"") == ["page", "statistic", "page"])
  }
}
