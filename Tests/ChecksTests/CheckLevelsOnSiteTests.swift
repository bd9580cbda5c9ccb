import TestSupport
import Testing

/// The levels that site.yaml gives to checks, on a whole site.
@Suite struct CheckLevelsOnSiteTests {
  private func check(_ checks: String) throws -> String {
    try TestSite([
      "content/site.yaml": "checks:\n  heading-skipped: \(checks)\n",
      "content/a.md": "### A", "content/archive/b.md": "### B",
    ]).check()
  }

  @Test func aCheckThatIsOffFindsNothing() throws {
    let findings = try check("off")
    #expect(findings == "")
  }

  @Test func aWarningCanBeMadeAnErrorInSomeFoldersOnly() throws {
    let findings = try check("{level: error, paths: [\"archive/**\"]}")
    #expect(
      findings == """
        content/a.md:1:1: warning[heading-skipped]: a heading of level 3 must stand below one of \
        level 2 | write ## here
        content/archive/b.md:1:1: error[heading-skipped]: a heading of level 3 must stand below \
        one of level 2 | write ## here
        """)
  }

  @Test func aFolderCanBeExempt() throws {
    let findings = try check("{level: off, except: [\"archive/**\"]}")
    #expect(
      findings == """
        content/archive/b.md:1:1: warning[heading-skipped]: a heading of level 3 must stand below \
        one of level 2 | write ## here
        """)
  }

  @Test func anUnknownLevelOrCheckIsAFinding() throws {
    let site = TestSite([
      "content/a.md": "", "content/site.yaml": "checks: {heading-skiped: off, link-broken: err}\n",
    ])
    let findings = try site.check()
    #expect(
      findings == """
        content/site.yaml:1:10: error[data-invalid]: unknown field "heading-skiped" \
        | did you mean "heading-skipped"?
        content/site.yaml:1:44: error[data-invalid]: "link-broken" must be one of error, warning, \
        off
        """)
  }
}
