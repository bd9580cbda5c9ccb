import Evidence
import Rendering
import SiteModel
import Templates
import Testing

/// Contradictions on the pages that they touch.
@Suite struct DiscrepanciesOutputTests {
  private let site = HandMadeSite(
    [
      "a.md": "# A", "sources/s.md": "---\ntype: report\ntitle: S\n---\n",
      "statistics/rate.md": "---\ntitle: R\nsource: s\n---\n",
    ],
    lists: (
      "[]",
      """
      - {id: one, about: "stat:rate/2024", note: One.}
      - {id: two, about: ["source:s", "measure:m"], note: Two.}
      - {id: three, between: [s], note: Three.}
      """
    )
  ).site

  private func touching(_ path: String, _ say: (inout PageFacts) -> Void) throws -> [String] {
    let page = try #require(site.catalogue.page(at: path))
    var facts = PageFacts()
    say(&facts)
    return site.discrepancies(touching: site.catalogue.pages[page], facts).map { value in
      guard case .record(let record) = value, case .path(let url)? = record["url"] else {
        return ""
      }
      return url
    }
  }

  @Test(arguments: [EvidenceScheme.stat, .chart, .table])
  func aPageThatUsesAStatisticShowsItsContradictions(_ scheme: EvidenceScheme) throws {
    let found = try touching("a.md") {
      $0.uses = [EvidenceUse(EvidenceReference(scheme, "rate"), text: "5", anchor: "")]
    }
    #expect(found == ["discrepancies.html#discrepancy.one"])
  }

  @Test func aPageThatCitesASourceShowsWhatIsAboutIt() throws {
    let found = try touching("a.md") {
      $0.citations = [CitationUse(source: "s", anchor: ""), CitationUse(source: "s", anchor: "")]
    }
    #expect(found == ["discrepancies.html#discrepancy.two"])
  }

  @Test func aRecordsPageShowsItsOwnOnce() throws {
    let found = try touching("statistics/rate.md") {
      $0.uses = ["rate", "m"].map {
        EvidenceUse(EvidenceReference($0 == "m" ? .measure : .stat, $0), text: "5", anchor: "")
      }
    }
    #expect(found == ["discrepancies.html#discrepancy.two"])
  }

  @Test func theListSaysWhatEachIsAbout() {
    let list = HandMadeSite(
      ["sources/s.md": "---\ntype: report\ntitle: S\n---\n", "sources/t.md": Self.t],
      lists: (
        "[]",
        """
        - {id: one, title: The rate, about: ["source:s", "source:t"], note: One.}
        - {id: two, between: [s], note: Two.}
        """
      ))
    let html = list.written("discrepancies.html")
    #expect(
      html.contains(
        """
        <section class="entry" id="discrepancy.one">
        <h2>The rate</h2>
        <div class="discrepancy">
        <p>One.</p>
        </div>
        <p class="between">What this is about: <span><a href="sources/s.html">S</a></span> \
        <span><a href="sources/t.html">T</a></span> </p>
        </section>
        """))
    #expect(html.contains("id=\"discrepancy.two\">\n<div class=\"discrepancy\">"))
  }

  private static let t = "---\ntype: report\ntitle: T\n---\n"

  @Test func otherPagesShowNone() throws {
    #expect(try touching("a.md") { _ in } == [])
  }
}
