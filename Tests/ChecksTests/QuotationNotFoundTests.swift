import TestSupport
import Testing

@Suite struct QuotationNotFoundTests {
  private func check(_ page: String) throws -> String {
    try ArchivedSite(page: page).checkAgainstArchive("quotation-not-found")
  }

  @Test func aQuotationThatTheSourceDoesNotSayIsAnError() throws {
    let findings = try check("It was “a clear and lasting fall in all” [@report].")
    #expect(
      findings == """
        content/briefings/a.md:1:8: error[quotation-not-found]: a quotation must stand in the \
        archived text of its source; "report" does not say it | quote what the source says, or \
        cite the source that says it
        """)
  }

  @Test(arguments: [
    "It “would never be enough” [@report].", "It “would never be enough” [@report, para. 3].",
    "It “would never be enough” [@report, paras. 2-3].",
    "It “would never be enough” [@report, p. 9].", "It “would […] be enough” [@report].",
    "“A clear and lasting fall in all”, they said.",
  ])
  func whatStandsThereIsFine(_ page: String) throws {
    #expect(try check(page) == "")
  }

  @Test func aLocatorThatNamesAnotherParagraphIsAnError() throws {
    let findings = try check("It “would never be enough” [@report, para. 2].")
    #expect(
      findings == """
        content/briefings/a.md:1:4: error[quotation-not-found]: a quotation must stand in the \
        paragraph that its locator names; "report" has it in para. 3 | write para. 3 for para. 2
        """)
  }

  @Test func aLocatorBeyondTheLastParagraphIsAnError() throws {
    let findings = try check("The unit wrote of it [@report, para. 9].")
    #expect(
      findings == """
        content/briefings/a.md:1:24: error[quotation-not-found]: a locator must name a paragraph \
        that its source has; "report" has 4 | count the blocks between blank lines; the title is \
        para. 1
        """)
  }

  @Test func withoutTheArchiveNothingIsSaid() throws {
    let page = "It was “a clear and lasting fall in all” [@report, para. 9]."
    #expect(only("quotation-not-found", try ArchivedSite(page: page).site.check()) == "")
  }
}
