import TestSupport
import Testing

/// The pages that share tags with a page.
@Suite struct RelatedPagesTests {
  private func related(_ path: String, in tags: [String: String]) throws -> [String] {
    var files: [String: String] = [:]
    for (name, list) in tags {
      files["content/\(name).md"] = "---\ntags: [\(list)]\n---\n# \(name.uppercased())"
    }
    return try TestSite(files).build()[path].between("<nav class=\"related\"", "</nav>")?
      .all(between: "<a href=\"", and: "\"") ?? []
  }

  @Test func thoseThatShareMostTagsComeFirstThenTheNearest() throws {
    let tags = ["a": "x", "b": "x, y, z", "c": "z", "d": "x, y", "e": "q", "f": "x, y, z"]
    #expect(
      try related("b.html", in: tags) == ["f.html", "d.html", "a.html", "c.html"])
  }

  @Test func fiveAreEnough() throws {
    let tags = Dictionary(uniqueKeysWithValues: "abcdefghi".map { (String($0), "x") })
    #expect(
      try related("e.html", in: tags) == ["d.html", "f.html", "c.html", "g.html", "b.html"])
  }

  @Test func aPageWithoutTagsHasNone() throws {
    let html = try TestSite(["content/a.md": "# A", "content/b.md": "# B"]).build()["a.html"]
    #expect(!html.contains("class=\"related\""))
  }
}
