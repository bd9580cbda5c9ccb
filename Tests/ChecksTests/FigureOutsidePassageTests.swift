import Testing

/// `figure-mismatch` between the data and the passage of the archived text.
@Suite struct FigureOutsidePassageTests {
  private func check(_ value: String, _ locator: String) throws -> String {
    var site = ArchivedSite(page: "Text.")
    (site.value, site.locator) = (value, locator)
    return try site.checkAgainstArchive("figure-mismatch")
  }

  @Test func aValueThatThePassageDoesNotSayIsAnError() throws {
    let findings = try check("246", "para. 2")
    #expect(findings.hasPrefix("content/statistics/images.md:5:"), "\(findings)")
    #expect(
      findings.hasSuffix(
        """
        error[figure-mismatch]: a figure must stand in the passage that its locator names: \
        para. 2 of "report" does not say 246 | correct the value or the locator
        """), "\(findings)")
  }

  @Test func theParagraphThatSaysItIsNamed() throws {
    let findings = try check("245", "para. 3")
    #expect(
      findings.hasSuffix(
        "does not say 245 | correct the locator: 245 stands in para. 2, 4; or correct the value"),
      "\(findings)")
  }

  @Test func aParagraphBeyondTheLastIsAnError() throws {
    let findings = try check("245", "para. 12")
    #expect(
      findings.hasSuffix(
        """
        a figure must stand in the passage that its locator names: "report" has no para. 12, \
        but 4 | count the blocks between blank lines; the title is para. 1
        """), "\(findings)")
  }

  @Test(arguments: [("245", "para. 2"), ("245", "paras. 3 and 4"), ("246", "p. 2")])
  func whatStandsThereOrCannotBeVerifiedIsFine(_ value: String, _ locator: String) throws {
    #expect(try check(value, locator) == "")
  }
}
