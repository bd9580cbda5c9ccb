import Build
import TestSupport
import Testing

/// A draft is left out of the site, and of all lists, unless it is asked for.
@Suite struct DraftTests {
  private let site = TestSite([
    "content/a.md": "# A", "content/b.md": "---\ndraft: true\ntags: [new]\n---\n# B",
  ])

  @Test func aDraftLeavesNoTrace() throws {
    let built = try site.build()
    #expect(built.findings == "")
    #expect(built.pages == 1)
    #expect(built.ownPaths == ["a.html", "index.html", "manifest.json"])
    #expect(!built["index.html"].contains("b.html"))
  }

  @Test func aDraftIsBuiltWhereItIsAskedFor() throws {
    let built = try site.build { $0.includesDrafts = true }
    #expect(built["index.html"].contains(#"<a href="b.html">B</a>"#))
    #expect(built.paths.contains("tags/new.html"))
  }

  @Test func aLinkToADraftIsBroken() throws {
    let findings = try site.with("content/a.md", "[b](b.md)").check()
    #expect(
      findings == """
        content/a.md:1:5: error[link-broken]: a link must lead to a page that is built; "b.md" is a \
        draft | take "draft" out of its front matter, or build with --drafts
        """)
  }
}
