import Rendering
import TestSupport
import Testing

/// The binary carries the project's own templates/.
@Suite struct BuiltInThemeTests {
  @Test func theFilesAreThoseOfTemplatesByteForByte() {
    let carried = BuiltInTheme.files.map { $0.path }
    #expect(carried.sorted() == ProjectFiles.list("templates"))
    for file in BuiltInTheme.files {
      #expect(file.text.description == ProjectFiles.read("templates/\(file.path)"), "\(file.path)")
    }
  }

  @Test func aSiteWithoutTemplatesHasTheTheme() throws {
    let site = try TestSite(["content/a.md": ""]).build()
    #expect(site["assets/style.css"] == ProjectFiles.read("templates/assets/style.css"))
  }

  @Test func aFileOfTheSiteStandsForTheBuiltInOneOfItsName() throws {
    let site = try TestSite([
      "content/a.md": "# A", "content/index.md": "# Home",
      "templates/partials/title.mustache": "<h1 class=\"mine\">{{page.title}}</h1>\n",
      "templates/assets/style.css": "h1 { color: red }",
    ]).build()
    #expect(site.findings == "")
    #expect(site["a.html"].contains("<h1 class=\"mine\">A</h1>"))
    #expect(site["index.html"].contains("<h1 class=\"mine\">Home</h1>"))
    #expect(site["a.html"].contains("<footer class=\"colophon\">"))
    #expect(site["assets/style.css"] == "h1 { color: red }")
  }

  @Test func aPageTakesTheTemplateThatItNames() throws {
    let site = try TestSite([
      "content/a.md": "---\ntemplate: plain\n---\nText.",
      "templates/plain.mustache": "<main>{{{page.content}}}</main>",
    ]).build()
    #expect(site.findings == "")
    #expect(site["a.html"] == "<main><p>Text.</p>\n</main>")
  }

  @Test func aSheetOfTheSitesOwnComesAfterTheThemes() throws {
    let site = TestSite(["content/notes/a.md": "---\nhandout: true\n---\n# A\n"])
    let built = try site.with("templates/assets/site.css", "a { color: red }").build()
    #expect(
      built["notes/a.html"].contains(
        """
        <link rel="stylesheet" href="../assets/style.css">
        <link rel="stylesheet" href="../assets/site.css">
        """))
    #expect(built["handouts/notes/a.html"].contains("a { color: red }</style>"))
    #expect(try !site.build()["notes/a.html"].contains("site.css"))
  }
}
