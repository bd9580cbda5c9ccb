import Testing

@testable import Tables

@Suite struct DatePatternTests {
  @Test(
    arguments: [
      ("%d/%m/%Y", "01/05/2024", "2024-05-01"), ("%d %B %Y", "1 May 2024", "2024-05-01"),
      ("%b %Y", "Sep 2024", "2024-09"), ("%Y%m%d", "20240501", "2024-05-01"),
      ("%d.%m.%y", "1.5.69", "1969-05-01"), ("%d.%m.%y", "1.5.68", "2068-05-01"),
      ("%Y", "2024", "2024"), ("%Y-%m-%dT%H:%M:%S", "2024-05-01T23:59:60", "2024-05-01"),
      ("%d/%m/%Y", "31/02/2024", nil), ("%d/%m/%Y", "1/5/24", nil), ("%H:%M", "24:00", nil),
      ("%d %B %Y", "1 Mai 2024", nil), ("%d/%m/%Y", "01/05/2024 ", nil),
    ] as [(String, String, String?)])
  func aDateIsReadAsThePatternWritesIt(_ pattern: String, _ text: String, _ iso: String?) throws {
    let pattern = try #require(DatePattern(pattern))
    #expect(pattern.date(in: text)?.iso == iso)
  }

  @Test func aDirectiveThatIsNotKnownMakesNoPattern() {
    #expect(DatePattern("%Q") == nil)
    #expect(DatePattern("%") == nil)
  }
}
