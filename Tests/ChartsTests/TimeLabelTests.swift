import Charts
import Tables
import Testing

/// Quarters and financial years, which d3 does not know.
@Suite struct TimeLabelTests {
  private func instant(_ date: String) throws -> Double {
    Double(try #require(PartialDate(date)?.daysSinceEpoch)) * 86_400
  }

  @Test(arguments: [
    ("2024-03-31", "2024 Q1", "2023/24", "2023/24"),
    ("2024-04-01", "2024 Q2", "2024/25", "2023/24"),
    ("2024-09-01", "2024 Q3", "2024/25", "2024/25"),
    ("1999-12-31", "1999 Q4", "1999/00", "1999/00"),
    ("2008-06-01", "2008 Q2", "2008/09", "2007/08"),
  ])
  func quartersAndFinancialYears(
    _ date: String, _ quarter: String, _ financial: String, _ academic: String
  ) throws {
    let instant = try instant(date)
    #expect(quarterText(of: instant) == quarter)
    #expect(financialYearText(of: instant) == financial)
    #expect(financialYearText(of: instant, firstMonth: 9) == academic)
  }

  @Test(arguments: ["%Z", "%", "%-", "%U", "%x"])
  func aDirectiveThatIsNoneIsRefused(_ text: String) {
    #expect(TimeFormat(text) == nil)
  }

  @Test func theCalendarAgreesWithPartialDates() throws {
    let format = try #require(TimeFormat("%Y-%m-%d"))
    for days in stride(from: -719_162, through: 2_932_896, by: 997) {
      #expect(format.text(of: Double(days) * 86_400) == PartialDate(daysSinceEpoch: days)?.iso)
    }
  }
}
