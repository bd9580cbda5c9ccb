import Testing

@Suite struct QuotationNearTests {
  private func check(_ page: String) throws -> String {
    try ArchivedSite(page: page).checkAgainstArchive("quotation-near")
  }

  @Test func theDifferenceIsShown() throws {
    let findings = try check("“The unit found 246 images in the first year” [@report].")
    #expect(
      findings == """
        content/briefings/a.md:1:1: error[quotation-near]: a quotation must have the words of its \
        source; para. 2 of "report" says: The unit found [245, not 246] images in the first year \
        | copy the words from the archived text; what differs is in brackets
        """)
  }

  @Test(arguments: [
    ("“that it would be enough, and”", "that it would [never, left out] be enough, and"),
    ("“that it would never ever be enough”", "that it would never [not ever] be enough"),
    (
      "“minister said that it would never be enough, and that much must be done”",
      "… be enough, and that [more, not much] must be done"
    ),
  ])
  func wordsLeftOutAndInsertedAreMarked(_ quotation: String, _ shown: String) throws {
    let findings = try check("He said \(quotation) [@report].")
    #expect(findings.contains("says: \(shown) |"), "\(findings)")
  }

  @Test(arguments: [
    "“The unit found 245 images in the first year of the scheme, and then” [@report].",
    "\"The minister said that it would never be enough\" [@report].",
  ])
  func theSourcesWordsAreFine(_ page: String) throws {
    #expect(try check(page) == "")
  }
}
