import TestSupport
import Testing

@Suite struct OutputCollisionTests {
  @Test func twoPagesAtOneAddressAreListedBoth() throws {
    let site = TestSite(["content/a.md": "---\nslug: b\n---\n", "content/b.md": ""])
    let findings = try site.check()
    #expect(
      findings == """
        content/a.md:1:1: error[output-collision]: one file of the site may have one writer only: \
        "b.html" | rename one of the files, or give it another slug
          content/b.md:1:1: this would be written to "b.html" too
        """)
  }

  @Test func allWritersAreListed() throws {
    let site = TestSite([
      "content/a.md": "---\nslug: c\n---\n", "content/b.md": "---\naliases: [c.html]\n---\n",
      "content/c.md": "",
    ])
    let findings = try site.check()
    #expect(
      findings == """
        content/a.md:1:1: error[output-collision]: one file of the site may have one writer only: \
        "c.html" | rename one of the files, or give it another slug
          content/b.md:1:1: an alias of the page would be written to "c.html" too
          content/c.md:1:1: this would be written to "c.html" too
        """)
  }

  @Test func addressesThatDifferInCaseOnlyCollide() throws {
    let findings = try TestSite(["content/A.md": "", "content/a.md": ""]).check()
    #expect(
      findings == """
        content/A.md:1:1: error[output-collision]: one file of the site may have one writer only: \
        "A.html" | rename one of the files, or give it another slug
          content/a.md:1:1: this would be written to "a.html" too
        """)
  }

  @Test func tagsWhoseAddressesMeetCollide() throws {
    let site = TestSite([
      "content/a.md": "---\ntags: [C++]\n---\n", "content/b.md": "---\ntags: [C#]\n---\n",
    ])
    let findings = try site.check()
    #expect(
      findings == """
        content/a.md:1:1: error[output-collision]: one file of the site may have one writer only: \
        "tags/c.html", of the tag "C++" | rename one of them
          content/b.md:1:1: the tag "C#" would be written to "tags/c.html" too
        """)
  }

  @Test func aPageInTheGlossarysPlaceCollides() throws {
    let site = TestSite([
      "content/glossary.md": "", "content/glossary.yaml": "- {id: t, term: T, definition: D.}",
    ])
    let findings = try site.check()
    #expect(
      findings == """
        content/glossary.md:1:1: error[output-collision]: one file of the site may have one writer \
        only: "glossary.html" | rename one of the files, or give it another slug
          content/glossary.yaml:1:1: this would be written to "glossary.html" too
        """)
  }

  @Test func aFolderNamedLikeAPagesFileCollides() throws {
    let site = TestSite(["content/a.md": "", "content/a.html/b.md": ""])
    let findings = try site.build().findings
    #expect(
      findings == """
        content/a.md:1:1: error[output-collision]: a file and a folder of the site must differ in \
        name: "a.html" | rename one of the two
          content/a.html/b.md:1:1: this would be written to "a.html/b.html"
        """)
  }

  @Test(arguments: ["a.html", "A.html", "manifest.json", "a.html/c.png"])
  func aFileInThePlaceOfTheProgramsOwnCollides(_ name: String) throws {
    let site = TestSite(["content/a.md": "", "content/site.yaml": "assets: [\"\(name)\"]\n"])
    let findings = try site.with("content/\(name)", "x").build().findings
    #expect(
      findings == """
        content/\(name):1:1: error[output-collision]: one file of the site may have one writer only: \
        "\(name)" | rename the file: the program writes a page, a list or its manifest there
        """)
  }

  @Test func aManifestOfTheThemeCollides() throws {
    let site = TestSite(["content/a.md": "", "templates/manifest.json": "{}"])
    let findings = try site.build().findings
    #expect(
      findings == """
        templates/manifest.json:1:1: error[output-collision]: one file of the site may have one \
        writer only: "manifest.json" | rename the file: the program writes a page, a list or its \
        manifest there
        """)
  }

  @Test func filesOfDifferentFoldersDoNotCollide() throws {
    let site = TestSite(["content/a.md": "", "content/b/a.md": "", "content/a/a.md": ""])
    let findings = try site.check()
    #expect(findings == "")
  }
}
