import Build
import Tables
import TestSupport
import Testing

@Suite struct ReviewOverdueTests {
  private func check(_ reviewBy: String, asOf day: String) throws -> String {
    let day = try #require(PartialDate(day))
    return try recordSite(["a.md": record("title: A\nreview-by: \(reviewBy)")]).check {
      $0.asOf = day
    }
  }

  @Test(arguments: [
    ("2024-06-30", "2024-06-30"), ("2024-06", "2024-06-30"), ("2024", "2024-12-31"),
    ("2025-01-01", "2024-06-30"), ("unknown", "2024-06-30"),
  ])
  func onTheDayItselfNothingIsOverdue(_ reviewBy: String, _ day: String) throws {
    let findings = try check(reviewBy, asOf: day)
    #expect(findings == "")
  }

  @Test(arguments: [
    ("2024-06-30", "2024-07-01"), ("2024-06", "2024-07-01"), ("2024", "2025-01-01"),
  ])
  func theDayAfterItIs(_ reviewBy: String, _ day: String) throws {
    let findings = try check(reviewBy, asOf: day)
    #expect(
      findings == """
        content/a.md:3:12: warning[review-overdue]: a page must be reviewed by the day that it \
        names: \(reviewBy) is past on \(day) | review it, then set "reviewed" and a new "review-by"
        """)
  }
}
