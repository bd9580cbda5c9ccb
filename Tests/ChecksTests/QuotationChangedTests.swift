import Testing

@Suite struct QuotationChangedTests {
  private let site = ArchivedSite(page: "It “would never be enough” [@report].")

  private func check(_ page: String) throws -> String {
    try site.check("quotation-changed") { $0.page = page }
  }

  @Test func otherWordsInItsPlaceAreAnErrorWithTheLine() throws {
    let findings = try check("First.\n\nIt “would ever be enough” [@report].")
    #expect(
      findings == """
        content/briefings/a.md:3:4: error[quotation-changed]: a quotation must be the one that was \
        verified; the lock holds another on "report" in its place | restore the words, or verify \
        again with `briefwright evidence lock --archive DIR`
          content/evidence.lock:2:1: the line of the quotation that was verified
        """)
  }

  @Test(arguments: [
    "It “would never be enough” [@report].", "It \"would never be enough\" [@report].",
    "First.\n\nAnd it “would never\nbe enough” [@report].", "Nothing is quoted.",
  ])
  func anotherPlaceOrTypographyIsNoChange(_ page: String) throws {
    #expect(try check(page) == "")
  }
}
