import Base
import Testing

@Suite struct NearestNameTests {
  @Test(arguments: [
    ("titel", ["summary", "title"], "title"), ("tilte", ["title"], "title"),
    ("Title", ["title"], "title"), ("titl", ["title"], "title"), ("xtitle", ["title"], "title"),
    ("ab", ["xy", "ac"], "ac"), ("review-by", ["reviewed", "review-by"], "review-by"),
    ("bb.md", ["b.md"], "b.md"), ("van.mdd", ["vans.md", "van.md"], "van.md"),
    ("notes/bb.md", ["notes/b.md"], "notes/b.md"),
  ])
  func aMistypedNameFindsItsNearest(_ name: String, _ known: [String], _ expected: String) {
    #expect(nearestName(to: name, among: known) == expected)
  }

  @Test(arguments: [("zebra", ["title"]), ("ab", ["xyz"]), ("title", []), ("summary", ["sum"])])
  func aNameLikeNoOtherFindsNothing(_ name: String, _ known: [String]) {
    #expect(nearestName(to: name, among: known) == nil)
    #expect(suggestion(for: name, among: known) == "")
  }

  /// An ending and a folder are near whatever stands between them.
  @Test(arguments: [
    ("b.md", "a.md"), ("b", "a"), ("b", "bc"), ("ab.html", "cd.html"), ("notes/b.md", "notes/a.md"),
    ("policy/abc.md", "policy/xyc.md"),
  ])
  func halfOfTheLettersBeforeTheEndingStay(_ name: String, _ known: String) {
    #expect(nearestName(to: name, among: [known]) == nil)
  }

  @Test func theSuggestionIsAQuestion() {
    #expect(suggestion(for: "titel", among: ["title"]) == "did you mean \"title\"?")
  }

  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("abc", "abc", 0), ("abc", "acb", 1),
    ("kitten", "sitting", 3), ("ca", "abc", 3),
  ])
  func theDistanceCountsSwapsOfNeighboursOnce(_ left: String, _ right: String, _ expected: Int) {
    #expect(editDistance(Array(left.unicodeScalars), Array(right.unicodeScalars)) == expected)
  }

  @Test func veryLongNamesAreCutShort() {
    let long = String(repeating: "x", count: 100_000)
    #expect(nearestName(to: long, among: [long + "y"]) == long + "y")
  }
}
