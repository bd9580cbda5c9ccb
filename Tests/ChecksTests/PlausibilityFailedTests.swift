import TestSupport
import Testing

@Suite struct PlausibilityFailedTests {
  private func check(_ rule: String) throws -> String {
    try recordSite([
      "sources/report.md": aReport,
      "statistics/rate.md": record(
        """
        title: R
        source: report
        observations:
          - {period: 2023, value: 5}
          - {period: 2024, value: 25}
          - {period: 2025, status: x}
        plausibility: ["\(rule)"]
        """),
    ]).check()
  }

  @Test(arguments: ["value > 0", "value > 0 and value < 30", "0 < value * 2 <= 50"])
  func aRuleThatHoldsIsFine(_ rule: String) throws {
    let findings = try check(rule)
    #expect(findings == "")
  }

  @Test func aValueThatBreaksItIsAnErrorAtTheValue() throws {
    let findings = try check("value < 20")
    #expect(
      findings == """
        content/statistics/rate.md:6:27: error[plausibility-failed]: a value must keep to its \
        statistic's rule "value < 20": 25 does not | correct the value, or the rule
        """)
  }

  @Test func whatIsNoRuleIsAnErrorToo() throws {
    let findings = try check("small")
    #expect(
      findings == """
        content/statistics/rate.md:8:16: error[front-matter-invalid]: a rule of plausibility must \
        compare "value" with numbers: "small" does not | write value > 0, or value >= 0 and \
        value <= 100
        """)
  }
}
