import Tables
import Testing

@Suite struct PeriodTests {
  @Test(arguments: [
    "2024", "2024-05", "2024-05-01", "2024-Q1", "2024-Q4", "2023/24", "1999/00", "2024/2025",
    "2024-01/2024-06", "2024-05-01/2024-05-31", "2011-12", "unknown",
  ])
  func aPeriodIsWrittenAsItIsRead(_ text: String) {
    #expect(Period(text)?.key == text)
  }

  @Test(arguments: [
    "", "24", "2024-13", "2024-Q0", "2024-Q5", "2024-q1", "2024-02-30", "2023/25", "2023/2",
    "2024/2023", "2024/", "/2024", "soon", "2024 ", "2024-Q1/2024-Q2", "+202-Q1", "+202/03",
    "2024/+5", "-001/00",
  ])
  func anythingElseIsNone(_ text: String) {
    #expect(Period(text) == nil)
  }

  @Test func yearAndMonthIsNeverAFinancialYear() {
    guard case .date(let date) = Period("2011-12") else {
      Issue.record("2011-12 must be a month")
      return
    }
    #expect(date.month == 12)
  }

  @Test func anUnknownPeriodHasItsLabel() {
    #expect(Period("unknown", label: "Before the war") == .unknown(label: "Before the war"))
    #expect(Period("unknown") == .unknown(label: ""))
  }
}
