import TestSupport
import Testing

@Suite struct AnchorMissingTests {
  private let target = "# B\n\n## First part\n\n## Costs\n"

  @Test(arguments: [
    "[x](b.md#first-part)", "[x](#here)\n\n## Here", "[x](b.md)", "[x](b.md#)",
    "[x](b.html#costs)", "[x](<b.md#first%2Dpart>)",
  ])
  func aHeadingThatIsThereIsFound(_ text: String) throws {
    let findings = try TestSite(["content/a.md": text, "content/b.md": target]).check()
    #expect(findings == "")
  }

  @Test func aMistypedHeadingIsAnErrorWithTheNearest() throws {
    let findings = try TestSite(["content/a.md": "[x](b.md#cost)", "content/b.md": target]).check()
    #expect(
      findings == """
        content/a.md:1:5: error[anchor-missing]: a link must name a heading of its page; "b.md" \
        has no "#cost" | did you mean "costs"?
        """)
  }

  @Test func aHeadingLikeNoOtherGetsTheListOfThem() throws {
    let findings = try TestSite(["content/a.md": "[x](b.md#zebra)", "content/b.md": target]).check()
    #expect(
      findings == """
        content/a.md:1:5: error[anchor-missing]: a link must name a heading of its page; "b.md" \
        has no "#zebra" | its headings are first-part, costs
        """)
  }

  @Test func aPageWithoutHeadingsSaysSo() throws {
    let findings = try TestSite(["content/a.md": "Text.\n\n[x](#here)"]).check()
    #expect(
      findings == """
        content/a.md:3:5: error[anchor-missing]: a link must name a heading of its page; "a.md" \
        has no "#here" | the page has no headings
        """)
  }

  /// A folder's address is that of its index.md.
  @Test(arguments: ["b", "b/", "/b/", "b/index.md", "b/index.html"])
  func aSectionsOwnPageIsLookedThrough(_ path: String) throws {
    let site = TestSite(["content/a.md": "[x](\(path)#costs)", "content/b/index.md": target])
    let findings = try site.check()
    #expect(findings == "")
    let missing = try site.with("content/b/index.md", "# B").check()
    #expect(
      missing == """
        content/a.md:1:5: error[anchor-missing]: a link must name a heading of its page; \
        "b/index.md" has no "#costs" | the page has no headings
        """)
  }
}
