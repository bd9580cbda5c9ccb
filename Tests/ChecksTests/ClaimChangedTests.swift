import Testing

@Suite struct ClaimChangedTests {
  private let site = ArchivedSite(page: "It is so [@report, para. 3].")

  @Test func anotherValueIsAnErrorWithTheLine() throws {
    let findings = try site.check("claim-changed") { $0.value = "246" }
    #expect(findings.hasPrefix("content/statistics/images.md:5:"), "\(findings)")
    #expect(
      findings.hasSuffix(
        """
        error[claim-changed]: a figure must be the one that was verified; the lock holds another \
        on "report" in the place of "246" | restore the figure, or verify again with \
        `briefwright evidence lock --archive DIR`
          content/evidence.lock:3:1: the line of the figure that was verified
        """), "\(findings)")
  }

  @Test func anotherParagraphIsAnErrorWithTheLine() throws {
    let findings = try site.check("claim-changed") { $0.page = "It is so [@report, para. 4]." }
    #expect(
      findings == """
        content/briefings/a.md:1:12: error[claim-changed]: a locator must be the one that was \
        verified; the lock holds another on "report" in the place of "para. 4" | restore the \
        locator, or verify again with `briefwright evidence lock --archive DIR`
          content/evidence.lock:2:1: the line of the locator that was verified
        """)
  }

  @Test func whatWasVerifiedIsFine() throws {
    #expect(
      try site.check("claim-changed") { $0.page = "Then:\n\nIt is so [@report, para. 3]." } == "")
  }
}
