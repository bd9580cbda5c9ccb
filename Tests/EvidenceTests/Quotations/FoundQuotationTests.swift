import Evidence
import TestSupport
import Testing

@Suite struct FoundQuotationTests {
  private func found(in text: String) -> [String] {
    let bytes = Array(text.utf8)
    return quotations(in: bytes).map { String(decoding: bytes[$0.content], as: UTF8.self) }
  }

  @Test(arguments: [
    ("He said “one two three four” twice", ["one two three four"]),
    ("He said \"one two three four\" twice", ["one two three four"]),
    ("He said ‘one two three four’ twice", []),
    ("He said 'one two three four' twice", []),
    ("He said “one two three” twice", []),
    (
      "“one two three four” and \"five six seven eight\"",
      ["one two three four", "five six seven eight"]
    ),
    ("“one “two three four five” six”", ["one “two three four five” six"]),
    ("“one “two three four five”", ["two three four five"]),
    ("a 5\" pipe and \"one two three four\"", ["one two three four"]),
    ("“one two three four\" twice", ["one two three four"]),
    ("\"one two three four” twice", ["one two three four"]),
    ("“a 5\" pipe and a wall”", ["a 5\" pipe and a wall"]),
    ("one two three four”", []),
    ("“one two three four", []),
  ])
  func marksPairAndWordsCount(_ text: String, _ expected: [String]) {
    #expect(found(in: text) == expected)
  }

  @Test func rangesAreBytes() {
    let quotation = quotations(in: Array("é “one two three four”".utf8)).first
    #expect(quotation?.range == 3..<27)
    #expect(quotation?.content == 6..<24)
    #expect(quotation?.words == 4)
  }

  private static let documents = [
    "shots-2025-02-02": "000_37f264ce6114dc61.txt", "lbc-2025-02-01": "001_8c1fc9415e1d577d.txt",
    "us-uk-pledge": "002_94b0aace416a1f2d.txt", "nia-blog": "003_94bb2542b2b573c7.txt",
  ]

  @Test(.enabled(if: ProjectFiles.isShared("documents"), "../shared/documents is not here"))
  func theFirstSitesQuotationsStandInTheirDocuments() throws {
    var count = 0
    for path in ProjectFiles.list("content") where path.hasSuffix(".md") {
      let text = try #require(ProjectFiles.read("content/\(path)"))
      for match in text.matches(of: /“([^”]+)”[^.]*?\[@([a-z0-9-]+)/) {
        guard let file = Self.documents[String(match.2)],
          match.1.split(separator: " ").count >= 4
        else { continue }
        let document = try #require(ProjectFiles.read("../shared/documents/\(file)"))
        let archive = ArchivedText(Array(document.utf8))
        #expect(archive.match(String(match.1)).isFound, "\(match.1)")
        count += 1
      }
    }
    #expect(count > 10)
  }
}
