import Tables
import Testing

@Suite struct ExactDecimalTests {
  @Test(arguments: [
    ("-7.50", -75, -1), ("830000", 83, 4), ("1e3", 1, 3), ("+0.05", 5, -2), ("0", 0, 0),
    ("1.5E-2", 15, -3), (".5", 5, -1), ("-0", 0, 0),
  ])
  func readsWhatDataFilesWrite(text: String, mantissa: Int, exponent: Int) {
    let number = ExactDecimal(text)
    #expect(number == ExactDecimal(mantissa: Int128(mantissa), exponent: exponent))
  }

  @Test(arguments: [
    "", "-", ".", "NaN", "nan", "infinity", "inf", "1e400", "1e", "1e-400", "1,000", "1.2.3",
    "12a", "0x1F", "--1", "1e99999999999999999999", " 1",
    "99999999999999999999999999999999999999999999",
  ])
  func refusesWhatIsNoDecimal(text: String) {
    #expect(ExactDecimal(text) == nil)
  }

  @Test(arguments: [
    ("1", "2"), ("-2", "-1"), ("-1", "1"), ("0.1", "0.11"), ("1e-60", "1e60"), ("-1e60", "-1e-60"),
    ("0", "1e-60"), ("-1e-60", "0"), ("0", "1e60"),
  ])
  func comparesByValue(smaller: String, larger: String) throws {
    let (small, large) = (
      try #require(ExactDecimal(smaller)), try #require(ExactDecimal(larger))
    )
    #expect(small < large)
    #expect(!(large < small))
  }

  @Test func calculatesExactly() throws {
    let (a, b) = (try #require(ExactDecimal("0.1")), try #require(ExactDecimal("0.2")))
    #expect(a.adding(b) == ExactDecimal("0.3"))
    #expect(a.subtracting(b) == ExactDecimal("-0.1"))
    #expect(a.multiplied(by: b) == ExactDecimal("0.02"))
    #expect(ExactDecimal(194).divided(by: ExactDecimal(51), decimals: 4) == ExactDecimal("3.8039"))
    #expect(ExactDecimal(-1).divided(by: ExactDecimal(8), decimals: 2) == ExactDecimal("-0.13"))
    #expect(a.divided(by: .zero, decimals: 4) == nil)
  }

  @Test func roundsExactHalvesEitherWay() {
    let value = ExactDecimal(245)
    #expect(value.rounds(to: ExactDecimal(250), power: 1))
    #expect(value.rounds(to: ExactDecimal(240), power: 1))
    #expect(!value.rounds(to: ExactDecimal(260), power: 1))
    #expect(value.rounded(to: 1) == ExactDecimal(250))
  }

  @Test func refusesWhatDoesNotFit() throws {
    let large = try #require(ExactDecimal("1e60"))
    #expect(large.multiplied(by: large) == nil)
    #expect(large.adding(ExactDecimal(1)) == nil)
    #expect(ExactDecimal(.min).magnitude.negated == ExactDecimal(.min))
  }
}
