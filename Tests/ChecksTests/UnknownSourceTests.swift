import TestSupport
import Testing

@Suite struct UnknownSourceTests {
  private func check(_ path: String, _ text: String) throws -> String {
    try recordSite([
      "sources/report.md": aReport,
      "policy/duty.md": record("title: D\nsources: report"),
      "statistics/rate.md": record(
        "title: R\nsource: report\nobservations: [{period: 2024, value: 1}]"),
    ]).with("content/" + path, text).check()
  }

  @Test func everyNameMayBeThere() throws {
    let findings = try check(
      "discrepancies.yaml",
      "- {id: a, between: [report], about: [stat:rate/2024, measure:duty, source:report], note: N}")
    #expect(findings == "")
  }

  @Test(arguments: [
    ("sources/b.md", record("type: book\ntitle: B\norigin: reprt"), "4:9", "origin"),
    (
      "statistics/b.md",
      record("title: B\nsource: reprt\nobservations: [{period: 2024, value: 1}]"), "3:9", "source"
    ),
    (
      "statistics/b.md",
      record("title: B\nsource: report\nobservations: [{period: 2024, value: 1, source: reprt}]"),
      "4:49", "source"
    ),
    ("policy/b.md", record("title: B\nsources: [report, reprt]"), "3:19", "sources"),
    (
      "policy/b.md", record("title: B\nsources: report\nevents: [{stage: s, source: reprt}]"),
      "4:29", "source"
    ),
    (
      "policy/b.md", record("title: B\nsources: report\npenalties: [{route: r, source: reprt}]"),
      "4:32", "source"
    ),
    ("glossary.yaml", "- {id: a, term: T, definition: D, source: reprt}", "1:43", "source"),
    ("timeline.yaml", "- {date: 2024, label: L, source: reprt}", "1:34", "source"),
    ("discrepancies.yaml", "- {id: a, between: [report, reprt], note: N}", "1:29", "between"),
  ])
  func aNameThatIsNoSourceIsAnErrorAtItsPlace(
    _ path: String, _ text: String, _ place: String, _ key: String
  ) throws {
    let findings = try check(path, text)
    #expect(
      findings == """
        content/\(path):\(place): error[unknown-source]: "\(key)" must name a source of the site; \
        there is no "reprt" | did you mean "report"?
        """)
  }

  @Test func aDataFilesNameIsReportedOnce() throws {
    let findings = try check(
      "statistics/r.csv", "period,value,source\n2022,1,reprt\n2023,1,reprt\n")
    #expect(findings == "")
    let withData = try recordSite([
      "sources/report.md": aReport,
      "statistics/r.md": record("title: R\nsource: report\ndata: r.csv"),
      "statistics/r.csv": "period,value,source\n2022,1,reprt\n2023,1,reprt\n",
    ]).check()
    #expect(
      withData == """
        content/statistics/r.csv:2:8: error[unknown-source]: "source" must name a source of the \
        site; there is no "reprt" | did you mean "report"?
        """)
  }

  @Test(arguments: [
    (
      "measure:dutty", "unknown-measure",
      "\"about\" must name a measure of the site; there is no \"dutty\" | did you mean \"duty\"?"
    ),
    (
      "stat:rat/2024", "unknown-figure",
      "\"about\" must name a statistic of the site; there is no \"rat\" | did you mean \"rate\"?"
    ),
    (
      "source:zebra", "unknown-source",
      "\"about\" must name a source of the site; there is no \"zebra\" | add the record, or correct "
        + "the id"
    ),
    (
      "duty", "data-invalid",
      "\"about\" must name a record: \"duty\" does not | write stat:ID, measure:ID or source:ID"
    ),
  ])
  func aDiscrepancyIsAboutARecord(_ about: String, _ code: String, _ message: String) throws {
    let findings = try check("discrepancies.yaml", "- {id: a, about: ['\(about)'], note: N}")
    #expect(findings == "content/discrepancies.yaml:1:19: error[\(code)]: \(message)")
  }

  @Test func whatIsSupersededIsAMeasure() throws {
    let findings = try check(
      "policy/b.md", record("title: B\nsources: report\nsupersedes: [dutty]"))
    #expect(
      findings == """
        content/policy/b.md:4:14: error[unknown-measure]: "supersedes" must name a measure of the \
        site; there is no "dutty" | did you mean "duty"?
        """)
  }

  @Test func whereItIsWaivedItIsNoLink() throws {
    let page = "<!-- allow unknown-source: To come. -->\nIt fell [@nope].\n"
    let site = try EvidenceSite.site.with("content/briefings/a.md", page).build()
    let html = site["briefings/a.html"]
    #expect(html.contains("nope") && !html.contains("#ref.nope"))
  }
}
