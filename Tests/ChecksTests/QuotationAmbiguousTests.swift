import Testing

@Suite struct QuotationAmbiguousTests {
  private func check(_ page: String) throws -> String {
    try ArchivedSite(page: page).checkAgainstArchive("quotation-ambiguous")
  }

  @Test func aQuotationInSeveralPlacesWarnsWithTheParagraphs() throws {
    let findings = try check("“The unit found 245 images” [@report].")
    #expect(
      findings == """
        content/briefings/a.md:1:1: warning[quotation-ambiguous]: a quotation must stand in one \
        place of its source; "report" has it in 2 | name the paragraph, one of 2, 4, or quote more \
        words
        """)
  }

  @Test(arguments: [
    "“The unit found 245 images” [@report, para. 4].",
    "“would never be enough” [@report].",
  ])
  func aParagraphOrMoreWordsSettleIt(_ page: String) throws {
    #expect(try check(page) == "")
  }
}
