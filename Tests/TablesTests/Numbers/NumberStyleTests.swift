import Tables
import Testing

@Suite struct NumberStyleTests {
  @Test(arguments: [
    ("3500", "3,500"), ("-12", "−12"), ("830000", "830,000"), ("1234567.5", "1,234,567.5"),
    ("0.05", "0.05"), ("-0.5", "−0.5"), ("0", "0"), ("999", "999"),
  ])
  func groupsDigitsInThrees(number: String, written: String) throws {
    #expect(NumberStyle.enGB.write(try #require(ExactDecimal(number))) == written)
  }

  @Test func keepsTheDecimalsThatAreAskedFor() throws {
    #expect(NumberStyle.enGB.write(ExactDecimal(20), decimals: 1) == "20.0")
    #expect(NumberStyle.enGB.write(try #require(ExactDecimal("380.392")), decimals: 0) == "380")
    let small = try #require(ExactDecimal("-0.04"))
    #expect(NumberStyle.enGB.write(small, decimals: 1) == "0.0")
    #expect(
      NumberStyle.enGB.write(FigureValue(small, unit: .currency(.pound)), decimals: 1) == "£0.0")
  }

  @Test(arguments: [
    ("380", FigureUnit.percent, "", "", "380%"), ("380", .percent, "", "%", "380"),
    ("380", .percent, "", " per cent", "380"),
    ("1200000", .currency(.pound), "", "", "£1.2 million"),
    ("1234567", .currency(.pound), "", "", "£1,234,567"),
    ("1200000", .currency(.pound), "about £", "", "1.2 million"),
    ("-12", .percent, "", "", "−12%"), ("-12", .percent, "fell by ", "", "12%"),
    ("-12", .percent, "minus ", "", "12%"), ("-12", .percent, "(−", "", "12%"),
    ("-3", .currency(.pound), "is −", "", "£3"), ("-12", .percent, "is – ", "", "−12%"),
    ("-12", .percent, "", " lower", "12%"), ("-12", .percent, "rose by ", "", "−12%"),
    ("-12", .percent, "fell to ", "", "−12%"), ("2", .points, "", "", "2 percentage points"),
    ("4.8", .multiple, "", "", "4.8 times"), ("5", .duration(.year), "", "", "5 years"),
    ("1", .duration(.year), "", "", "1 year"),
  ])
  func writesUnitsUnlessTheyStandThere(
    number: String, unit: FigureUnit, before: String, after: String, written: String
  ) throws {
    let value = FigureValue(try #require(ExactDecimal(number)), unit: unit)
    #expect(NumberStyle.enGB.write(value, before: before, after: after) == written)
  }

  @Test func hedgesWhatIsNotExactOnce() {
    let bound = FigureValue(ExactDecimal(3500), certainty: .atLeast)
    #expect(NumberStyle.enGB.write(bound) == "at least 3,500")
    #expect(NumberStyle.enGB.write(bound, before: "more than ") == "3,500")
    let estimate = FigureValue(ExactDecimal(830_000), certainty: .approximate)
    #expect(NumberStyle.enGB.write(estimate) == "about 830,000")
  }

  @Test func whatIsWrittenReadsBack() throws {
    var random = Generator()
    let units: [FigureUnit] = [
      .none, .percent, .points, .currency(.pound), .multiple, .duration(.month), .other,
    ]
    for index in 0..<20_000 {
      let mantissa = Int128(random.next(2_000_001) - 1_000_000)
      let exponent = random.next(9) - 4
      let number = try #require(ExactDecimal(mantissa: mantissa, exponent: exponent))
      let unit = units[index % units.count]
      guard unit != .multiple || mantissa > 0 else { continue }
      let value = FigureValue(number, unit: unit, certainty: index % 2 == 0 ? .exact : .atLeast)
      let before = number.isNegative && index % 3 == 0 ? "fell by " : ""
      let text = NumberStyle.enGB.write(value, before: before)
      #expect(FigureAgreement(of: text, before: before, with: value) == .agrees, "\(text)")
    }
  }
}
