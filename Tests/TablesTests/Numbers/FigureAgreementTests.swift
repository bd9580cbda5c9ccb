import Tables
import Testing

@Suite struct FigureAgreementTests {
  @Test(arguments: [
    ("245", "245", "agrees"), ("245", "246", "number"), ("830,000", "830000", "agrees"),
    ("830,000", "830001", "number"), ("about 830,000", "834999", "agrees"),
    ("about 830,000", "835001", "number"), ("1.2 million", "1249999", "agrees"),
    ("1.2 million", "1260000", "number"), ("about 250", "245", "agrees"),
    ("about 240", "245", "agrees"), ("about 260", "245", "number"), ("1.6", "1.649", "agrees"),
    ("1.6", "1.65", "agrees"), ("1.7", "1.65", "agrees"), ("1.6", "1.66", "number"),
    ("more than 3,500", "3900", "agrees"), ("more than 3,500", "9000", "boundFar"),
    ("more than 3,500", "3500", "boundUntrue"), ("at least 3,500", "3500", "agrees"),
    ("fewer than 4,000", "3900", "agrees"), ("fewer than 3,900", "3900", "boundUntrue"),
    ("no more than 3,900", "3900", "agrees"), ("up to 9,000", "3900", "boundFar"),
    ("nearly 1,000", "900", "agrees"), ("nearly 1,000", "1000", "agrees"),
    ("nearly 1,000", "899", "number"), ("nearly 1,000", "1001", "number"),
    ("just over 800", "812", "agrees"), ("just over 800", "799", "boundUntrue"),
    ("ten times", "10", "agrees"), ("3 to 5", "4", "agrees"), ("3 to 5", "6", "number"),
    ("−12", "-12", "agrees"), ("12", "-12", "direction"), ("fell by 12", "-12", "agrees"),
    ("rose by 12", "-12", "direction"), ("fell by 12", "12", "direction"),
    ("a third", "0.34", "agrees"),
  ])
  func comparesPlainValues(text: String, value: String, expected: String) throws {
    let number = try #require(ExactDecimal(value))
    #expect(name(FigureAgreement(of: text, with: FigureValue(number))) == expected)
  }

  @Test(arguments: [
    ("380%", "380.4", "agrees"), ("380.4%", "380.392", "agrees"), ("380", "380.4", "unit"),
    ("380 percentage points", "380.4", "unit"), ("£380", "380", "unit"),
    ("a third", "34", "agrees"), ("a third", "35", "number"), ("half", "51.4", "agrees"),
    ("nearly half", "48", "agrees"), ("more than half", "52", "agrees"),
    ("one in 60", "1.6", "agrees"), ("doubled", "100", "agrees"), ("doubled", "300", "number"),
    ("nearly fivefold", "380.4", "agrees"), ("halved", "-50", "agrees"),
    ("halved", "50", "direction"), ("fell by a third", "-33", "agrees"),
  ])
  func comparesChangesInPerCent(text: String, value: String, expected: String) throws {
    let number = try #require(ExactDecimal(value))
    let change = FigureValue(number, unit: .percent, isChange: true)
    #expect(name(FigureAgreement(of: text, with: change)) == expected)
  }

  @Test(arguments: [
    ("4.8 times", "4.80392", "agrees"), ("doubled", "2", "agrees"), ("halved", "0.5", "agrees"),
    ("480%", "4.80392", "agrees"), ("rose tenfold", "10", "agrees"),
    ("fell tenfold", "10", "direction"), ("£2", "2", "unit"),
  ])
  func comparesRatios(text: String, value: String, expected: String) throws {
    let number = try #require(ExactDecimal(value))
    #expect(
      name(FigureAgreement(of: text, with: FigureValue(number, unit: .multiple))) == expected)
  }

  @Test func comparesDurationsAcrossUnits() {
    let years = FigureValue(ExactDecimal(5), unit: .duration(.year))
    #expect(FigureAgreement(of: "five years", with: years) == .agrees)
    #expect(FigureAgreement(of: "60 months", with: years) == .agrees)
    #expect(name(FigureAgreement(of: "five months", with: years)) == "number")
    #expect(name(FigureAgreement(of: "five weeks", with: years)) == "unit")
  }

  @Test func comparesCurrencies() {
    let fine = FigureValue(ExactDecimal(1000), unit: .currency(.pound))
    #expect(FigureAgreement(of: "£1,000", with: fine) == .agrees)
    #expect(FigureAgreement(of: "1,000", with: fine) == .agrees)
    let wrong = ["€1,000", "¥1,000", "1,000 yen", "CHF 1,000", "1,000 rupees", "A$1,000"]
    for text in wrong { #expect(name(FigureAgreement(of: text, with: fine)) == "unit", "\(text)") }
    let loan = FigureValue(ExactDecimal(1000), unit: .currency(.dollar))
    for text in ["$1,000", "US$1,000"] { #expect(FigureAgreement(of: text, with: loan) == .agrees) }
    for text in ["A$1,000", "HK$1,000", "S$1,000"] {
      #expect(name(FigureAgreement(of: text, with: loan)) == "unit", "\(text)")
    }
  }

  @Test(arguments: [
    (FigureValue.Certainty.exact, "3,500", "agrees"), (.atLeast, "3,500", "overstated"),
    (.atLeast, "more than 3,500", "agrees"), (.atLeast, "about 3,500", "overstated"),
    (.atMost, "3,500", "overstated"), (.atMost, "up to 3,500", "agrees"),
    (.approximate, "3,500", "overstated"), (.approximate, "around 3,500", "agrees"),
    (.approximate, "an estimated 3,500", "agrees"), (.approximate, "3,000", "number"),
  ])
  func inexactValuesAreNotWrittenBare(
    certainty: FigureValue.Certainty, text: String, expected: String
  ) {
    let value = FigureValue(ExactDecimal(3500), certainty: certainty)
    #expect(name(FigureAgreement(of: text, with: value)) == expected)
  }

  @Test func saysWhyThereIsNothingToCompare() {
    let value = FigureValue(ExactDecimal(5))
    #expect(FigureAgreement(of: "many", with: value) == .noNumber(.noNumber))
  }
}

private func name(_ agreement: FigureAgreement) -> String {
  switch agreement {
  case .agrees: "agrees"
  case .differs(let difference, _, _): "\(difference)"
  case .overstated: "overstated"
  case .noNumber: "noNumber"
  }
}
