import Testing

/// Which words text is cut into.
@Suite struct SearchCollectorTests {
  @Test(arguments: [
    ("Policies and a policy", ["a", "and", "polici"]),
    ("1,234 and 19.8, 2024.", ["1234", "19.8", "2024", "and"]),
    ("1,2a 3.b v1.2", ["12", "2", "3", "a", "b", "v1"]),
    ("It's O'Neil’s", ["it", "neil", "o", "s"]),
    ("up–to £5 a…b", ["5", "a", "b", "to", "up"]),
    ("Ynys Môn, CAFÉ, Việt", ["cafe", "mon", "viet", "ynys"]),
    ("Москва 東京", ["москва", "東京"]),
  ])
  func textIsCutIntoWords(_ text: String, _ expected: [String]) {
    #expect(IndexText(html: text).terms == expected)
  }

  @Test func tagsEntitiesAndChartsAreNoWords() {
    let html = """
      <p class="note">Air &amp; <a href="x.html">water</a>&nbsp;now</p>
      <svg><text>axis</text></svg><p>end</p>
      """
    #expect(IndexText(html: html).terms == ["air", "end", "now", "water"])
  }

  @Test func longWordsAreKeptApart() {
    let html = "neighbourhood neighbourliness neighbourhoods " + String(repeating: "x", count: 41)
    #expect(IndexText(html: html).terms == ["neighbourhood", "neighbourli"])
  }

  @Test func anotherLanguageKeepsItsWords() {
    let index = IndexText(html: "policies", stemsWords: false)
    #expect(index.terms == ["policies"])
    #expect(index.files["stem.js"] == nil)
    #expect(index.files["index.js"]?.contains("\"stems\":false") == true)
  }

  @Test func manyWordsFindTheirTerms() {
    let words = (0..<5_000).map { "word\($0)" }
    #expect(IndexText(html: words.joined(separator: " ")).terms == words.sorted())
  }
}
