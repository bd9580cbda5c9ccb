import Tables
import Testing

@Suite struct ScalarTests {
  @Test(arguments: [
    ("", "null"), ("~", "null"), ("null", "null"), ("NULL", "null"), ("nULL", "\"nULL\""),
    ("true", "bool true"), ("False", "bool False"), ("no", "\"no\""), ("on", "\"on\""),
    ("y", "\"y\""), ("0", "number 0"), ("-12", "number -12"), ("+12", "number +12"),
    ("007", "number 007"), ("0x1F", "number 0x1F"), ("0o17", "number 0o17"), ("0b1", "\"0b1\""),
    ("-0x1", "\"-0x1\""), ("0o8", "\"0o8\""), ("1.5", "number 1.5"), (".5", "number .5"),
    ("5.", "number 5."), ("1e3", "number 1e3"), ("1.e-3", "number 1.e-3"), (".", "\".\""),
    ("+", "\"+\""), ("1e", "\"1e\""), ("e3", "\"e3\""), ("1_000", "\"1_000\""),
    ("1,000", "\"1,000\""), (".inf", "number .inf"), ("-.INF", "number -.INF"),
    ("+.nan", "\"+.nan\""), (".NaN", "number .NaN"), ("2024-05-01", "\"2024-05-01\""),
    ("12:30", "\"12:30\""), (" 1", "\" 1\""), ("é", "\"é\""), ("1.2.3", "\"1.2.3\""),
  ])
  func resolvesPlainTextByTheCoreSchema(text: String, expected: String) {
    #expect(dump(Scalar(text, .plain).resolved) == expected)
  }

  @Test func leavesOtherKindsAsTheyAre() {
    #expect(Scalar("true", .string).resolved == Scalar("true", .string))
    #expect(Scalar("12", .string).integer == nil)
    #expect(Scalar("true", .string).bool == nil)
    #expect(!Scalar("", .string).isNull)
  }

  @Test(arguments: [
    ("12", 12), ("-12", -12), ("+007", 7), ("0x1F", 31), ("0o17", 15), ("1.0", nil),
    ("99999999999999999999", nil), ("word", nil),
  ])
  func givesWholeNumbers(text: String, value: Int?) {
    #expect(Scalar(text, .plain).integer == value)
  }

  @Test(
    arguments: [
      ("12", 12), (".5", 0.5), ("-5.", -5), ("1.e2", 100), ("0x10", 16), ("1e-3", 0.001),
      ("99999999999999999999", 1e20), ("-.inf", -.infinity), ("no", nil),
    ] as [(String, Double?)])
  func givesNumbers(text: String, value: Double?) {
    #expect(Scalar(text, .plain).number == value)
  }

  @Test func givesNotANumber() {
    #expect(Scalar(".nan", .plain).number?.isNaN == true)
  }

  @Test func givesTruthValues() {
    #expect(Scalar("TRUE", .plain).bool == true)
    #expect(Scalar("false", .bool).bool == false)
    #expect(Scalar("yes", .plain).bool == nil)
  }
}
