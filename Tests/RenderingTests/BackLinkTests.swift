import Evidence
import Rendering
import SiteModel
import TestSupport
import Testing

/// What pages of records, the glossary and the bibliography show of other pages.
@Suite struct BackLinkTests {
  private static let pages = [
    "a.md": "# Air",
    "b.md": "# Vans",
    "sources/index.md": "# Sources",
    "sources/gazette.md": """
    ---
    type: article-newspaper
    title: Bad air
    author: {family: Lee, given: Ann}
    container-title: The Gazette
    issued: 2024-03
    origin: report
    URL: "javascript:alert(1)"
    ---
    """,
    "sources/report.md": """
    ---
    type: report
    title: Air quality
    author: [{literal: Valley Council}]
    issued: 2024-06
    archive: {file: r.txt, sha256: \(String(repeating: "ab", count: 32))}
    ---
    """,
    "statistics/rate.md": """
    ---
    title: The rate
    source: report
    observations: [{period: 2024-Q1, value: 1234, source: gazette}]
    ---
    """,
    "policy/charge.md": "---\ntitle: The charge\nsources: [report]\n---\n",
  ]

  private func site() -> HandMadeSite {
    let use = EvidenceUse(
      EvidenceReference(.stat, "rate"), text: "1,234 <vans>", anchor: "use.1", value: "1234",
      period: "2024-Q1", sources: ["gazette"], locator: "para. 3")
    let claim = Claim(
      .quotation, owner: "b.md", source: "report", text: "bad & old", locator: "para. 7",
      place: .bytes(0..<1, file: "content/b.md"), anchor: "quotation.1")
    let glossary = """
      - {id: air, term: air, definition: D, source: report}
      - {id: van, term: van, definition: D, source: report}
      """
    var site = HandMadeSite(Self.pages, lists: (glossary, "[]"))
    site.page("a.md") { facts in
      facts.uses =
        [use]
        + ["1", "2"].map {
          EvidenceUse(EvidenceReference(.term, "air"), text: "air", anchor: "term." + $0)
        }
      facts.uses.append(EvidenceUse(EvidenceReference(.chart, "rate"), text: "", anchor: ""))
      facts.citations = ["cite.1", "cite.2"].map { CitationUse(source: "report", anchor: $0) }
    }
    site.page("b.md") { facts in
      facts.uses = [
        EvidenceUse(EvidenceReference(.measure, "charge"), text: "a charge", anchor: "use.1")
      ]
      facts.claims = [claim]
      facts.citations = [CitationUse(source: "report", anchor: "cite.1", locator: "p. 2")]
    }
    return site
  }

  @Test func aStatisticListsEachPlaceThatUsesItAndItsCharts() {
    let uses = site().written("statistics/rate.html").between("record.uses\">Where", "</ul>")
    #expect(
      uses?.all(between: "<li class=\"places\">", and: "</li>") == [
        """
        <a href="../a.html#use.1">Air</a>: <span><a href="../a.html#use.1">1,234 &lt;vans&gt;</a> \
        <span class="detail">Q1 2024</span></span>\u{20}
        """
      ])
  }

  @Test func aMeasureListsEachPlaceThatUsesIt() {
    #expect(
      site().written("policy/charge.html").contains(
        "<a href=\"../b.html#use.1\">Vans</a>: <span><a href=\"../b.html#use.1\">a charge</a></span>"
      ))
  }

  @Test func aSourceListsWhatRestsOnIt() {
    let html = site().written("sources/report.html")
    let resting = html.between("What rests on this source</h2>", "</section>") ?? ""
    #expect(
      resting.all(between: "<h3 ", and: "</h3>").map { $0.split(separator: ">").last }
        == [
          "Quotations", "Citations", "Statistics", "Measures", "Terms", "Sources that relay it",
        ])
    #expect(
      resting.contains(
        """
        <li><q>bad &amp; old</q> <span class="detail">para. 7 · \
        <span class="state">Unverified</span> · <a href="../b.html#quotation.1">Vans</a></span></li>
        """))
    #expect(
      resting.contains(
        """
        <li class="places"><a href="../a.html">Air</a>: <span><a href="../a.html#cite.1">a</a></span> \
        <span><a href="../a.html#cite.2">b</a></span> </li>
        <li class="places"><a href="../b.html">Vans</a>: <span><a href="../b.html#cite.1">p. 2</a>\
        </span> </li>
        """))
    #expect(resting.contains("<a href=\"../glossary.html#term.van\">van</a>"))
    #expect(resting.contains("<a href=\"gazette.html\">Bad air</a>"))
  }

  @Test func aFigureRestsOnTheSourceOfItsObservation() {
    let html = site().written("sources/gazette.html")
    #expect(
      html.contains(
        """
        <tr><th scope="row"><strong>1,234</strong> <span class="detail">The rate, Q1 2024</span></th>\
        <td>para. 3</td><td><p class="places">Air: <span>\
        <a href="../a.html#use.1">1,234 &lt;vans&gt;</a></span> </p></td></tr>
        """))
    #expect(html.contains("<a href=\"../statistics/rate.html\">The rate</a>"))
  }

  @Test func aSourceShowsItsReferenceItsHashAndItsCopies() {
    let html = site().written("sources/report.html")
    #expect(
      html.contains("<p class=\"citation\">Valley Council (2024) <em>Air quality</em>. June.</p>"))
    #expect(html.contains("<dd><code>abab"))
    #expect(html.contains("<summary>BibTeX</summary>\n<pre>@report{report,"))
    #expect(html.contains("<a href=\"report.ris\">RIS</a>"))
  }

  @Test func anAddressThatCouldRunScriptIsNoLink() {
    #expect(!site().written("sources/gazette.html").contains("href=\"javascript"))
  }

  @Test func theGlossaryNamesEachPageOnce() {
    let html = site().written("glossary.html")
    #expect(
      html.all(between: "<dd class=\"used\">", and: "</dd>")
        == ["Used on: <span><a href=\"a.html#term.1\">Air</a></span> "])
  }

  @Test func theBibliographySaysWhereEachSourceIsCited() {
    let html = site().written("sources/index.html")
    #expect(html.all(between: "<li id=\"", and: "\">") == ["ref.gazette", "ref.report"])
    #expect(
      html.all(between: "<p class=\"cited-on\">", and: "</p>") == [
        """
        Cited on: <span><a href="../a.html#cite.1">Air</a></span> \
        <span><a href="../b.html#cite.1">Vans</a></span>\u{20}
        """
      ])
    #expect(html.contains("<a href=\"sources.bib\">BibTeX</a>"))
  }
}
