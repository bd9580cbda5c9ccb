import TestSupport
import Testing

@Suite struct SourceConflictTests {
  private func check(_ second: String, _ discrepancies: String = "[]") throws -> String {
    try recordSite([
      "sources/report.md": aReport, "sources/gazette.md": aReport,
      "statistics/rate.md": record(
        """
        title: R
        source: report
        observations:
          - {period: 2024, value: 19.8}
          - {\(second)}
        """),
      "discrepancies.yaml": discrepancies,
    ]).check()
  }

  @Test(arguments: [
    "period: 2024, value: 19.80, source: gazette", "period: 2023, value: 20, source: gazette",
    "period: 2024, value: 20, source: gazette, area: north",
    "period: 2024, status: x, source: gazette",
  ])
  func sourcesMayAgreeOrSpeakOfDifferentThings(_ second: String) throws {
    let findings = try check(second)
    #expect(findings == "")
  }

  private static let conflict = """
    content/statistics/rate.md:6:27: error[source-conflict]: two sources that differ on an \
    observation must be declared: stat:rate/2024 is 20.1 in "gazette" and 19.8 in "report" | add an \
    entry to discrepancies.yaml between the two, about stat:rate/2024, or correct the value
      content/statistics/rate.md:5:27: "report" gives 19.8
    """

  @Test func twoValuesOfOneObservationAreAnErrorWithBothPlaces() throws {
    let findings = try check("period: 2024, value: 20.1, source: gazette")
    #expect(findings == Self.conflict)
  }

  @Test(arguments: [
    ("[report, gazette]", "stat:rate", true), ("[gazette, report]", "stat:rate/2024", true),
    ("[report, gazette]", "stat:rate/2023", false), ("[report]", "stat:rate/2024", false),
    ("[report, gazette]", "source:gazette", false),
  ])
  func aDeclaredOneIsNoFinding(_ between: String, _ about: String, _ isDeclared: Bool) throws {
    let findings = try check(
      "period: 2024, value: 20.1, source: gazette",
      "- {id: a, between: \(between), about: ['\(about)'], note: N}")
    #expect(findings == (isDeclared ? "" : Self.conflict))
  }
}
