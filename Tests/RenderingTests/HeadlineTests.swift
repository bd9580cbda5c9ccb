import TestSupport
import Testing

/// `headlines` of the home page.
@Suite struct HeadlineTests {
  private func site(
    _ headlines: String, value: String = "3500", qualifier: String = "at-least"
  ) -> TestSite {
    TestSite([
      "content/index.md": "---\ntitle: Home\nheadlines: \(headlines)\n---\n",
      "content/sources/act.md": "---\ntype: legislation\ntitle: The Act\n---\n",
      "content/statistics/s.md": """
      ---
      title: S
      source: act
      unit: vans
      qualifier: \(qualifier)
      observations: [{period: 2023, value: \(value)}, {period: 2024, value: 4200}]
      ---
      """,
    ])
  }

  private let two =
    "[{figure: \"stat:s/2023\", label: Vans before}, {figure: \"stat:s/2024\", label: Vans after}]"

  @Test func P10_eachIsAnObservation() throws {
    let built = try site(two).build()
    #expect(built.findings == "")
    #expect(
      built["index.html"].contains(
        """
        <li class="big-number" id="headline.1"><strong>at least 3,500</strong> \
        <a href="statistics/s.html">Vans before</a> <span>2023</span></li>
        """))
    #expect(built["statistics/s.html"].contains("<a href=\"../index.html#headline.2\">"))
  }

  /// No sentence around it says that it is one.
  @Test func anEstimateIsCalledOne() throws {
    let html = try site(two, qualifier: "estimate").build()["index.html"]
    #expect(html.contains("<strong>an estimated 3,500</strong>"))
  }

  @Test(arguments: ["stat:s/2022", "stat:x", "measure:m", "3,500"])
  func P10_anythingElseIsAnError(_ figure: String) throws {
    let findings = try site(two.replacing("stat:s/2024", with: figure)).check()
    #expect(findings.contains("content/index.md:3:"), "\(findings)")
    #expect(findings.contains("error[unknown-figure]"), "\(findings)")
  }

  @Test(arguments: [1, 7])
  func P9_thereAreTwoToSixOrNone(_ count: Int) throws {
    let one = "{figure: \"stat:s/2023\", label: Vans}"
    let list = "[" + Array(repeating: one, count: count).joined(separator: ", ") + "]"
    #expect(
      try site(list).check().contains(
        """
        error[front-matter-invalid]: a page has two to six headline figures, or none; this has \
        \(count)
        """))
  }

  @Test func P9_aLabelHasSixtyCharactersAtMost() throws {
    let long = two.replacing("Vans after", with: String(repeating: "x", count: 61))
    #expect(try site(long).check().contains("error[front-matter-invalid]: a headline's label may"))
  }

  @Test func P9_aFigureHasTwelveCharactersAtMost() throws {
    let findings = try site(two, value: "35000000000").check()
    #expect(
      findings.contains(
        """
        error[limit-exceeded]: a headline's figure may have 12 characters at most: \
        "35,000,000,000" has 14
        """), "\(findings)")
  }
}
