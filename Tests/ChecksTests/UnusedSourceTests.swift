import TestSupport
import Testing

@Suite struct UnusedSourceTests {
  private func check(_ files: [String: String]) throws -> String {
    var site = TestSite([
      "content/site.yaml": "checks: {unused-statistic: off}",
      "content/sources/report.md": aReport,
    ])
    for (path, text) in files { site = site.with("content/" + path, text) }
    return try site.check()
  }

  @Test func oneThatNothingNamesIsAWarning() throws {
    let findings = try check([:])
    #expect(
      findings == """
        content/sources/report.md:2:1: warning[unused-source]: a source must support something: \
        nothing cites or names "report" | cite it where it is used, or delete the record
        """)
  }

  @Test(arguments: [
    (
      "statistics/a.md",
      record("title: A\nsource: report\nobservations: [{period: 2024, value: 1}]")
    ),
    ("policy/a.md", record("title: A\nsources: report")),
    ("policy/a.md", record("title: A\nevents: [{stage: s, source: report}]")),
    ("policy/a.md", record("title: A\npenalties: [{route: r, source: report}]")),
    ("glossary.yaml", "- {id: a, term: T, definition: D, source: report}"),
    ("timeline.yaml", "- {date: 2024, label: L, source: report}"),
    ("discrepancies.yaml", "- {id: a, between: [report], note: N}"),
  ])
  func aRecordsFieldIsAUse(_ path: String, _ text: String) throws {
    let findings = try check([path: text])
    #expect(findings == "")
  }
}
