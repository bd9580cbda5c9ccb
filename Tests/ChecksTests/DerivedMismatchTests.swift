import TestSupport
import Testing

@Suite struct DerivedMismatchTests {
  private func check(_ published: String, _ discrepancies: String = "[]") throws -> String {
    try recordSite([
      "sources/report.md": aReport,
      "statistics/rate.md": record(
        """
        title: R
        source: report
        observations: [{period: 2023, value: 51}, {period: 2024, value: 245}]
        published:
          - {\(published)}
        """),
      "discrepancies.yaml": discrepancies,
    ]).check()
  }

  @Test(arguments: [
    "change: 2023..2024, value: 380", "change: 2023..2024, value: 380.4",
    "ratio: 2023..2024, value: 4.8", "difference: 2023..2024, value: 194",
  ])
  func aPublishedFigureMayBeRounded(_ published: String) throws {
    let findings = try check(published)
    #expect(findings == "")
  }

  @Test func oneThatDoesNotAgreeIsAnErrorAtItsValue() throws {
    let findings = try check("change: 2023..2024, value: 480")
    #expect(
      findings == """
        content/statistics/rate.md:6:33: error[derived-mismatch]: a published figure must agree with \
        its own observations: change 2023..2024 is published as 480% and comes to 380.4% | correct \
        the value or the observations; if the source itself is wrong, declare it in \
        discrepancies.yaml about stat:rate
        """)
  }

  @Test func oneThatIsDeclaredIsNoFinding() throws {
    let findings = try check(
      "change: 2023..2024, value: 480",
      "- {id: a, between: [report], about: [stat:rate], note: The source is wrong.}")
    #expect(findings == "")
  }

  @Test func oneThatCannotBeComputedIsAnUnknownFigure() throws {
    let findings = try check("change: 2022..2024, value: 480")
    #expect(
      findings == """
        content/statistics/rate.md:6:33: error[unknown-figure]: a figure must be in the data; "rate" \
        has no observation for 2022 | it has 2023, 2024
        """)
  }
}
