import Evidence
import Tables
import Testing

@Suite struct FieldAgreementTests {
  private func result(_ text: String, _ value: FieldValue, before: String = "") -> String {
    switch FieldAgreement(of: text, before: before, with: value) {
    case .agrees: "agrees"
    case .differs(let message): message
    }
  }

  @Test(arguments: [
    ("five years", "agrees"), ("5 years", "agrees"), ("5-year", "agrees"),
    ("up to five years", "agrees"), ("60 months", "agrees"), ("six years", "the data say 5 years"),
    ("five months", "the data say 5 years"), ("long", "the data say 5 years"),
  ])
  func aDurationIsReadAsAFigure(_ text: String, _ expected: String) {
    #expect(result(text, .duration(Duration(count: 5, unit: .years))) == expected)
  }

  @Test func aHedgeMayStandBeforeTheText() {
    let value = FieldValue.duration(Duration(count: 5, unit: .years))
    #expect(result("five years", value, before: "for up to ") == "agrees")
    #expect(result("five years", value, before: "for more than ") == "the data say 5 years")
  }

  @Test(arguments: [
    ("1 March 2024", "agrees"), ("March 2024", "agrees"), ("2024", "agrees"), ("1 March", "agrees"),
    ("2024-03-01", "agrees"), ("2 March 2024", "the data say 2024-03-01"),
    ("2023", "the data say 2024-03-01"), ("then", "the data say 2024-03-01"),
    ("2023 and 2024", "the data say 2024-03-01"),
  ])
  func aDateOrAPartOfItAgrees(_ text: String, _ expected: String) throws {
    let date = try #require(PartialDate("2024-03-01"))
    #expect(result(text, .date(date)) == expected)
  }

  @Test(arguments: [
    ("in force", "agrees"), ("In force", "agrees"), ("in-force", "agrees"),
    ("enacted", "the data say in force"),
  ])
  func wordsAgreeInAnyCase(_ text: String, _ expected: String) {
    #expect(result(text, .words("in force")) == expected)
  }

  @Test(arguments: [
    ("2024", SaidDate(year: 2024), true), ("2024", SaidDate(year: 2023), false),
    ("2024", SaidDate(year: 2024, month: 5), false),
    ("2024-05", SaidDate(year: 2024), true), ("2024-Q2", SaidDate(year: 2024, month: 5), true),
    ("2024-Q2", SaidDate(year: 2024, month: 7), false), ("2024-Q2", SaidDate(year: 2024), true),
    ("2023/24", SaidDate(year: 2023), true), ("2023/24", SaidDate(year: 2024), true),
    ("2023/24", SaidDate(year: 2025), false),
    ("2023/24", SaidDate(year: 2024, month: 6), false),
    ("2020/2023", SaidDate(year: 2021), true), ("2020/2023", SaidDate(year: 2024), false),
    ("2020-06/2023-05", SaidDate(year: 2023, month: 5), true),
    ("unknown", SaidDate(year: 2020), false),
    ("2024-Q3", SaidDate(quarter: 3, of: 2024), true),
    ("2024-Q3", SaidDate(quarter: 2, of: 2024), false),
    ("2024-08", SaidDate(quarter: 3, of: 2024), true),
    ("2024", SaidDate(quarter: 3, of: 2024), false),
    ("2024/25", SaidDate(quarter: 3, of: 2024), true),
    ("2024/25", SaidDate(financialYear: 2024), true),
    ("2024/25", SaidDate(financialYear: 2025), false),
    ("2024/25", SaidDate(financialYear: 2023), false),
    ("2024-Q3", SaidDate(financialYear: 2024), true),
    ("2024", SaidDate(financialYear: 2024), false),
    ("2023/2024", SaidDate(financialYear: 2023), true),
    ("2023-09/2024-08", SaidDate(financialYear: 2023), true),
    ("2023-09/2024-08", SaidDate(financialYear: 2024), false),
    ("2024-05", SaidDate(month: 6), false), ("2024-05", SaidDate(month: 5), true),
    ("2024-04/2024-06", SaidDate(month: 5), true), ("2024-04/2024-06", SaidDate(month: 7), false),
  ])
  func datesSaidAreThePeriods(_ period: String, _ said: SaidDate, _ expected: Bool) throws {
    let period = try #require(Period(period))
    #expect(agreement(ofDates: [said], with: period) == expected)
  }
}
