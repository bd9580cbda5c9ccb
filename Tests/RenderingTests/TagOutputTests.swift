import TestSupport
import Testing

@Suite struct TagOutputTests {
  private let site = TestSite([
    "content/a.md": "---\ntags: [Air quality, Law]\n---\n# A",
    "content/notes/b.md": "---\ntags: [Law]\n---\n# B",
  ])

  @Test func eachTagListsItsPages() throws {
    let html = try site.build()["tags/law.html"]
    #expect(html.contains("<h1>Pages about “Law”</h1>"))
    #expect(html.contains("<li><a href=\"../a.html\">A</a></li>"))
    #expect(html.contains("<li><a href=\"../notes/b.html\">B</a></li>"))
  }

  @Test func theListOfTagsCountsPages() throws {
    let html = try site.build()["tags/index.html"]
    #expect(
      html.contains(
        "<li><a href=\"air-quality.html\">Air quality</a> <span class=\"detail\">1</span></li>"))
    #expect(html.contains("<li><a href=\"law.html\">Law</a> <span class=\"detail\">2</span></li>"))
  }

  @Test func aPageLinksItsTags() throws {
    let html = try site.build()["notes/b.html"].between("<nav class=\"tags\"", "</nav>")
    #expect(html?.all(between: "<a href=\"", and: "</a>") == ["../tags/law.html\">Law"])
  }

  @Test func aSiteWithoutTagsHasNoListOfThem() throws {
    #expect(try !TestSite(["content/a.md": ""]).build().paths.contains("tags/index.html"))
  }
}
