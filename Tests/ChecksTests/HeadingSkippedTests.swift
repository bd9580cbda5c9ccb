import TestSupport
import Testing

@Suite struct HeadingSkippedTests {
  @Test func aLevelThatIsLeftOutWarnsAtTheHeading() throws {
    let findings = try TestSite(["content/a.md": "# A\n\n## B\n\n#### C"]).check()
    #expect(
      findings == """
        content/a.md:5:1: warning[heading-skipped]: a heading of level 4 must stand below one of \
        level 3 | write ### here
        """)
  }

  @Test func thePagesTitleIsLevelOne() throws {
    let findings = try TestSite(["content/a.md": "### C"]).check()
    #expect(
      findings == """
        content/a.md:1:1: warning[heading-skipped]: a heading of level 3 must stand below one of \
        level 2 | write ## here
        """)
  }

  @Test(arguments: ["# A\n\n## B\n\n### C\n\n## D\n\n### E", "## B", "No heading"])
  func levelsThatGoDownOneByOneAreFine(_ text: String) throws {
    let findings = try TestSite(["content/a.md": text]).check()
    #expect(findings == "")
  }
}
