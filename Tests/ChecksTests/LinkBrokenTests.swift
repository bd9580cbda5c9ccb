import TestSupport
import Testing

@Suite struct LinkBrokenTests {
  private func check(_ text: String) throws -> String {
    try TestSite([
      "content/a.md": text, "content/notes/b.md": "# B", "content/files/c.pdf": "pdf",
      "content/glossary.yaml": "- {id: t, term: T, definition: D.}",
      "content/timeline.yaml": "- {date: 2024, label: L}",
    ]).check()
  }

  @Test(arguments: [
    "[x](notes/b.md)", "[x](notes/b.html)", "[x](./notes/../notes/b.md)", "[x](/notes/b.md)",
    "[x](notes)", "[x](notes/)", "[x](files/c.pdf)", "[x](files/c.pdf#page=2)",
    "[x](glossary.html)", "[x](everything.html)", "[x](search.html?q=vans)",
    "[x](timeline.html)", "[x](https://a.example/b)", "[x](mailto:a@b.example)",
    "[x](tel:+441234)", "[x](HTTPS://a.example)", "<https://a.example>", "[x](./)",
    "[x]: nope.md \"never used\"",
  ])
  func linksThatLeadSomewhereAreFine(_ text: String) throws {
    let findings = try check(text)
    #expect(findings == "")
  }

  @Test(arguments: [
    ("[x]()", "a link must lead somewhere | write the destination in the brackets"),
    (
      "[x](//a.example/b)",
      """
      an address with a host must name its scheme: "//a.example/b" | write https://a.example/b
      """
    ),
    ("[x](mailto:)", "a link must lead somewhere | write the destination in the brackets"),
    (
      "[x](https:/a.example)",
      "an address must name its host: \"https:/a.example\" | write https://HOST/PATH"
    ),
    ("[x](http://)", "an address must name its host: \"http://\" | write https://HOST/PATH"),
    (
      "[x](htps://a.example)",
      """
      a link must use a scheme that the site knows, not "htps:" | did you mean "https"?
      """
    ),
    (
      "[x](gopher://a.example)",
      """
      a link must use a scheme that the site knows, not "gopher:" | known are http, https, mailto, \
      tel, stat, measure, term, source, chart, table
      """
    ),
    (
      "[x](notes/bb.md)",
      """
      a link must lead to a file of content/; there is no "notes/bb.md" | did you mean "b.md"?
      """
    ),
    ("[x](nowhere.txt)", "a link must lead to a file of content/; there is no \"nowhere.txt\""),
    (
      "[x](tags/index.html)",
      "a link must lead to a file of content/; there is no \"tags/index.html\""
    ),
  ])
  func linksThatLeadNowhereAreErrors(_ text: String, _ expected: String) throws {
    let findings = try check(text)
    #expect(findings == "content/a.md:1:5: error[link-broken]: \(expected)")
  }

  @Test func anEmptyLinkToAPageIsFilledWithItsTitle() throws {
    let site = TestSite(["content/a.md": "See [](b.md#c).\n", "content/b.md": "# Bees\n\n## C\n"])
    let built = try site.build()
    #expect(built.findings == "")
    #expect(built["a.html"].contains("<p>See <a href=\"b.html#c\">Bees</a>.</p>"))
  }

  @Test func aPageIsNotSuggestedToItself() throws {
    let findings = try TestSite(["content/charges.md": "[x](charge.md)"]).check()
    #expect(
      findings == """
        content/charges.md:1:5: error[link-broken]: a link must lead to a file of content/; there \
        is no "charge.md"
        """)
  }

  @Test func aPageOfTheSameNameInTheOtherFolderIsSuggested() throws {
    let site = TestSite([
      "content/charges.md": "[x](notes/charge.md)", "content/notes/charges.md": "# Notes",
    ])
    let findings = try site.check()
    #expect(findings.hasSuffix("there is no \"notes/charge.md\" | did you mean \"charges.md\"?"))
  }

  @Test func everyBrokenLinkIsReported() throws {
    let findings = try check("[x](one.txt)\n\n> [y](two.txt)\n")
    #expect(findings.split(separator: "\n").count == 2)
  }

  @Test func theTextOfABrokenLinkStands() throws {
    let site = TestSite([
      "content/a.md": "[*text*](nope.md)", "content/site.yaml": "checks: {link-broken: warning}",
    ])
    #expect(try site.build()["a.html"].contains("<p><em>text</em></p>"))
  }

  @Test func aTimelineThatIsNotMadeCannotBeLinkedTo() throws {
    let site = recordSite([
      "a.md": "[x](timeline.html)", "sources/report.md": aReport,
      "policy/duty.md": record("title: Duty\nsources: report"),
    ])
    let findings = try site.check()
    #expect(
      findings == """
        content/a.md:1:5: error[link-broken]: a link must lead to a file of content/; there is no \
        "timeline.html"
        """)
  }

  @Test func linksInTitlesAndSummariesAreChecked() throws {
    let site = TestSite(["content/a.md": "---\ntitle: A [b](nope.txt)\nsummary: C\n---\n"])
    let findings = try site.check()
    #expect(
      findings == """
        content/a.md:2:14: error[link-broken]: a link must lead to a file of content/; there is no \
        "nope.txt"
        """)
  }

  @Test func aFootersLinksMustBeFullAddresses() throws {
    let site = TestSite(["content/a.md": "", "content/site.yaml": "footer: See [a](a.md).\n"])
    let findings = try site.check()
    #expect(
      findings == """
        content/site.yaml:1:9: error[link-broken]: a link of the footer must be a full address: \
        "a.md" | write it with https:// in front
        """)
  }
}
