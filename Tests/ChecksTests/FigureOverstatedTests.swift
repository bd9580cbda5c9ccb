import TestSupport
import Testing

@Suite struct FigureOverstatedTests {
  @Test(arguments: [
    "[at least 3,500](stat:images)", "[more than 3,000](stat:images)",
    "At least [3,500](stat:images)",
    "[an estimated £1.2 million](stat:cost)", "about [£1.2 million](stat:cost)",
  ])
  func aHedgeMakesItRight(_ prose: String) throws {
    #expect(try EvidenceSite.findings(on: prose) == "")
  }

  @Test func aBoundWrittenBareIsAnError() throws {
    #expect(
      try EvidenceSite.findings(on: "They found [3,500](stat:images) images.") == """
        content/briefings/a.md:4:13: error[figure-overstated]: a lower bound must be written as \
        one, not as exact: "3,500" | write "at least 3,500"
          content/statistics/images.md:7:6: the value stands here
        """)
  }

  @Test func anEstimateWrittenBareIsAnError() throws {
    #expect(
      try EvidenceSite.findings(on: "It cost [£1.2 million](stat:cost).") == """
        content/briefings/a.md:4:10: error[figure-overstated]: an estimate must be written as one, \
        not as exact: "£1.2 million" | write "about £1.2 million"
          content/statistics/cost.md:7:6: the value stands here
        """)
  }

  @Test func noHedgeFitsBehindACurrencySign() throws {
    let findings = try EvidenceSite.findings(on: "It cost £[](stat:cost).")
    #expect(findings.contains("error[figure-overstated]"), "\(findings)")
  }
}
