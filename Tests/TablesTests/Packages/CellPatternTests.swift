import Tables
import Testing

@Suite struct CellPatternTests {
  @Test(arguments: [
    ("abc", ["abc"], ["ab", "abcd", "xabc"]),
    ("a|bc", ["a", "bc"], ["abc", "b"]),
    ("[A-Z]{2}\\d{3,}", ["AB123", "AB1234"], ["A123", "AB12", "ab123"]),
    ("(ab)+c?", ["ab", "ababc"], ["", "abb", "c"]),
    ("^\\s*$", ["", "  "], [" x"]),
    ("[^0-9.-]*", ["abc"], ["a.b", "-", "1"]),
    ("a{0,2}", ["", "aa"], ["aaa"]),
    ("(?:é|ü).", ["éx", "üé"], ["ex", "é"]),
    ("\\[x\\]", ["[x]"], ["x"]),
    ("[]a]", ["]", "a"], ["b"]),
    ("a||b", ["a", "", "b"], ["ab"]),
    ("", [""], ["a"]),
  ])
  func aWholeCellMatches(_ pattern: String, _ matching: [String], _ others: [String]) throws {
    let pattern = try #require(CellPattern(pattern))
    #expect(matching.filter { !pattern.matches($0) } == [])
    #expect(others.filter { pattern.matches($0) } == [])
  }

  @Test(arguments: [
    "(", "a)", "*a", "[a", "a{2", "a{3,1}", "\\p{L}", "(?=a)", "\\1", "a**", "[z-a]",
  ])
  func anExpressionThatIsNotKnownIsNone(_ pattern: String) {
    #expect(CellPattern(pattern) == nil)
  }

  @Test func anExpressionThatOthersTryForEverIsQuick() throws {
    let pattern = try #require(CellPattern("(a+)+b"))
    #expect(!pattern.matches(String(repeating: "a", count: 5000)))
    #expect(CellPattern("((a{1000}){1000}){1000}") == nil)
  }
}
