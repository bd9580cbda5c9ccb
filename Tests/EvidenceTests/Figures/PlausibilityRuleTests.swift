import Evidence
import Tables
import Testing

@Suite struct PlausibilityRuleTests {
  @Test(arguments: [
    ("value > 0", "5", true), ("value > 5", "5", false), ("value >= 5", "5", true),
    ("value <= 4.9", "5", false), ("value < 5.1", "5", true), ("value == 5.0", "5", true),
    ("value != 5", "5", false), ("0 < value < 10", "5", true), ("0 < value < 4", "5", false),
    ("value * 2 + 1 == 11", "5", true), ("value - 1 - 1 == 3", "5", true),
    ("(value + 1) * 2 == 12", "5", true), ("value / 4 == 1.25", "5", true),
    ("value > -3", "-2", true), ("value > 0 and value < 4", "5", false),
    ("value < 0 or value > 4", "5", true), ("value < 0 or value > 4 and value < 5", "5", false),
    ("value>0", "5", true), ("value / 0 > 1", "5", nil),
  ])
  func aRuleHoldsOrNot(_ rule: String, _ value: String, _ expected: Bool?) throws {
    let rule = try #require(PlausibilityRule(rule))
    let value = try #require(ExactDecimal(value))
    #expect(rule.holds(for: value) == expected)
  }

  @Test(arguments: [
    "", "value", "value >", "> 0", "value = 5", "valuex > 0", "value > 0 and", "value > 0)",
    "(value > 0", "value > x", "value > 0 value", String(repeating: "(", count: 400) + "value > 0",
    "value > 0" + String(repeating: " + 1", count: 1000),
  ])
  func whatIsNoRuleIsNil(_ text: String) {
    #expect(PlausibilityRule(text) == nil)
  }
}
