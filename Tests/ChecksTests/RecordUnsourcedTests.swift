import TestSupport
import Testing

@Suite struct RecordUnsourcedTests {
  @Test(arguments: [
    "statistics/a.md|title: A\nsource: report\nobservations: [{period: 2024, value: 1}]",
    "statistics/a.md|title: A\nobservations: [{period: 2024, value: 1, source: report}]",
    "statistics/a.md|title: A\nof: measures\nfield: maximum-penalty",
    "policy/a.md|title: A\nsources: report",
    "policy/a.md|title: A\nevents: [{stage: announced, source: report}]",
  ])
  func aRecordWithASourceIsFine(_ text: String) throws {
    let parts = text.split(separator: "|", maxSplits: 1).map(String.init)
    let findings = try recordSite(["sources/report.md": aReport, parts[0]: record(parts[1])])
      .check()
    #expect(findings == "")
  }

  @Test(arguments: [
    ("statistics", "title: A\nobservations: [{period: 2024, value: 1}]", "statistic", "source"),
    ("policy", "title: A\nkind: duty", "measure", "sources"),
  ])
  func aRecordWithoutOneIsAnError(
    _ folder: String, _ fields: String, _ kind: String, _ key: String
  ) throws {
    let findings = try recordSite(["\(folder)/a.md": record(fields)]).check()
    #expect(
      findings == """
        content/\(folder)/a.md:2:1: error[front-matter-invalid]: a \(kind) must name its source: \
        "a" names none | add "\(key)" with the id of a source in sources/
        """)
  }
}
