import Evidence
import Testing

@Suite struct DurationTests {
  @Test(
    arguments: [
      ("P5Y", 5, .years), ("P3M", 3, .months), ("P2W", 2, .weeks), ("P10D", 10, .days),
      ("5 years", 5, .years), ("1 year", 1, .years), ("3 months", 3, .months),
      ("1 Month", 1, .months),
      ("0 days", 0, .days), ("2 weeks", 2, .weeks),
    ] as [(String, Int, Evidence.Duration.Unit)])
  func wholeUnitsAreRead(_ text: String, _ count: Int, _ unit: Evidence.Duration.Unit) {
    #expect(Evidence.Duration(text) == Evidence.Duration(count: count, unit: unit))
  }

  @Test(arguments: [
    "", "P", "PY", "P5", "5Y", "P1Y6M", "PT5H", "P-5Y", "P+5Y", "-5 years", "+5 years",
    "five years",
    "5  years", "5 decades", "years", "P1.5Y",
  ])
  func anythingElseIsNone(_ text: String) {
    #expect(Evidence.Duration(text) == nil)
  }
}
