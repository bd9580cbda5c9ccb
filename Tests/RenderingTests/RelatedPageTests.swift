import TestSupport
import Testing

/// Pages that share tags.
@Suite struct RelatedPageTests {
  private func related(_ tags: [String: String], to page: String) throws -> [String] {
    var files: [String: String] = [:]
    for (name, list) in tags {
      files["content/\(name).md"] = "---\ntitle: \(name)\ntags: [\(list)]\n---\n"
    }
    let html = try TestSite(files).build()["\(page).html"]
    let list = html.between("<nav class=\"related\"", "</nav>") ?? ""
    return list.all(between: ".html\">", and: "</a>")
  }

  @Test func whatSharesMostTagsComesFirst() throws {
    let tags = ["a": "x, y", "b": "x", "c": "y, x", "d": "z"]
    #expect(try related(tags, to: "a") == ["c", "b"])
    #expect(try related(tags, to: "d") == [])
  }

  @Test func thereAreFiveAtMostTheNearestOnes() throws {
    let names = (10..<40).map { "p\($0)" }
    let tags = Dictionary(uniqueKeysWithValues: names.map { ($0, "x") })
    #expect(try related(tags, to: "p20") == ["p19", "p21", "p18", "p22", "p17"])
  }
}
