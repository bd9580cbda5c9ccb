import Tables
import Testing

@Suite struct PartialDateTests {
  @Test(arguments: [
    ("2024", "2024", PartialDate.Precision.year), ("2024-05", "2024-05", .month),
    ("2024-05-01", "2024-05-01", .day), ("0001-01-01", "0001-01-01", .day),
    ("2024-02-29", "2024-02-29", .day), ("2000-02-29", "2000-02-29", .day),
    ("2024-05-01T10:00:00Z", "2024-05-01", .day), ("2024-05-01 10:00", "2024-05-01", .day),
    ("2024-05-01T10:00:00.5+01:30", "2024-05-01", .day),
  ])
  func readsYearsMonthsAndDays(text: String, iso: String, precision: PartialDate.Precision) {
    let date = PartialDate(text)
    #expect(date?.iso == iso)
    #expect(date?.precision == precision)
  }

  @Test(arguments: [
    "", "24", "0000", "20245", "2024-", "2024-5", "2024-13", "2024-00", "2024-05-00", "2024-05-32",
    "2024-04-31", "2023-02-29", "1900-02-29", "2024-05-1", "2024/05/01", "2024-05-01T", "May 2024",
    "2024-05-01 noon", "2024-05-01T1000", "+024-05", "２０２４", "2024-05-01\n",
  ])
  func refusesWhatIsNoDate(text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test func refusesADayWithoutAMonth() {
    #expect(PartialDate(year: 2024, month: nil, day: 1) == nil)
  }

  @Test func sortsByTimeAndThenTheLessExactFirst() {
    let texts = ["2024-05-02", "2024", "2023-12-31", "2024-05", "2024-05-01", "2024-01-01"]
    #expect(
      texts.compactMap { PartialDate($0) }.sorted().map(\.iso)
        == ["2023-12-31", "2024", "2024-01-01", "2024-05", "2024-05-01", "2024-05-02"])
  }

  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11016), ("2024-05-01", 19844),
    ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
  ])
  func countsDays(text: String, days: Int) {
    #expect(PartialDate(text)?.daysSinceEpoch == days)
    #expect(PartialDate(daysSinceEpoch: days)?.iso == text)
  }

  @Test func countsEachDayOnce() {
    var date = PartialDate(daysSinceEpoch: -80_000)
    for days in -79_999...80_000 {
      let next = PartialDate(daysSinceEpoch: days)
      #expect(next?.daysSinceEpoch == days)
      if let last = date, let next { #expect(last < next) }
      date = next
    }
  }

  @Test func hasNoDaysOutsideItsYearsAndOfPartialDates() {
    #expect(PartialDate(daysSinceEpoch: 2_932_897) == nil)
    #expect(PartialDate(daysSinceEpoch: .min) == nil)
    #expect(PartialDate("2024-05")?.daysSinceEpoch == nil)
  }

  @Test func knowsTheFirstAndLastDay() {
    #expect(PartialDate("2024")?.firstDay.iso == "2024-01-01")
    #expect(PartialDate("2024")?.lastDay.iso == "2024-12-31")
    #expect(PartialDate("2024-02")?.lastDay.iso == "2024-02-29")
    #expect(PartialDate("2024-02-03")?.lastDay.iso == "2024-02-03")
  }
}
