import TestSupport
import Testing

@Suite struct PageOrphanedTests {
  private let plain = "---\ntitle: A\ntemplate: bare\n---\n"
  private let site = TestSite([
    "content/index.md": "# Home", "content/notes/index.md": "# Notes", "content/notes/a.md": "# A",
    "templates/bare.mustache": "{{page.title}}",
  ])

  @Test func listsLeadToPages() throws {
    #expect(try site.check() == "")
  }

  @Test func aSectionWithATemplateOfItsOwnNeedNotListItsPages() throws {
    #expect(
      try site.with("content/notes/index.md", plain).check() == """
        content/notes/a.md:1:1: warning[page-orphaned]: something must lead to every page: a link, \
        a menu or a list | link to it, or add its section to "navigation" in site.yaml
        """)
  }

  @Test(arguments: [
    ("content/notes/index.md", "[A](a.md)"), ("content/notes/index.md", "[more](../more.md)"),
  ])
  func aLinkLeadsToIt(_ path: String, _ link: String) throws {
    let linked = site.with(path, plain + link).with("content/more.md", "# More\n\n[A](notes/a.md)")
    #expect(try linked.check() == "")
  }

  @Test func soDoTheMenuAndATag() throws {
    let menu = site.with("content/notes/index.md", plain)
      .with("content/site.yaml", "navigation: [notes/a.md]")
    #expect(try menu.check() == "")
    let tagged = site.with("content/notes/index.md", plain)
      .with("content/notes/a.md", "---\ntags: [air]\n---\n# A")
    #expect(try tagged.check() == "")
  }
}
