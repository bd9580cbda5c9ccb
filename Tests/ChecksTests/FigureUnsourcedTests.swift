import TestSupport
import Testing

@Suite struct FigureUnsourcedTests {
  @Test(arguments: [
    "There are 245 stations [@report].", "There are 245 stations. [@report]",
    "`245` lines.", "The council said “some 245 of them” [@report].",
    "In 2024 it began.", "On 1 March 2024 at 10:30 it began.", "Two of the seven stations.",
    "See section 12 and paras 4 and 5.", "Call 0800 1111.", "The A40 and Windows 11.",
    "> It rose to 245. [@report]", "@report counts 245 of them.", "Note[^1].\n\n[^1]: In 2024.",
  ])
  func whatIsSourcedOrNoFigureIsNoFinding(_ prose: String) throws {
    #expect(try EvidenceSite.findings(on: prose) == "")
  }

  @Test func aBareNumberIsAWarningAtItsDigits() throws {
    #expect(
      try EvidenceSite.findings(on: "It rose. The scheme cost\n**1.4 million** last year.") == """
        content/briefings/a.md:5:3: warning[figure-unsourced]: a number must be a figure or stand \
        in a sentence with a citation: "1.4 million" | link it to a statistic, as \
        [1.4 million](stat:ID), or cite a source: [@ID]
        """)
  }

  @Test(arguments: ["A third of them closed.", "It doubled.", "Some 3,000 vans.", "A 5% rise."])
  func sharesAndMultiplesAreFigures(_ prose: String) throws {
    #expect(try EvidenceSite.findings(on: prose).contains("figure-unsourced"))
  }

  @Test func theSentenceCountsNotTheParagraph() throws {
    let findings = try EvidenceSite.findings(on: "It fell [@report]. Now 245 are left.")
    #expect(findings.contains("4:24: warning[figure-unsourced]"), "\(findings)")
  }

  @Test(arguments: ["| Count |\n|---|\n| 245 |", "## All 245 stations", "Line.\n\n- 245 vans"])
  func cellsHeadingsAndItemsAreProseToo(_ prose: String) throws {
    #expect(try EvidenceSite.findings(on: prose).contains("figure-unsourced"))
  }

  @Test func otherFoldersAreLeftAloneUntilTheyHoldEvidence() throws {
    let site = EvidenceSite.site.with("content/notes/index.md", "# Notes\n\nSome 245 vans.")
    #expect(try !site.check().contains("figure-unsourced"))
    let cited = site.with(
      "content/notes/index.md", "# Notes\n\nSome 245 vans.\n\nIt fell [@report].")
    #expect(try cited.check().contains("content/notes/index.md:3:6: warning[figure-unsourced]"))
  }

  @Test func siteYamlWidensIt() throws {
    let site = EvidenceSite.site.with("content/notes/index.md", "# Notes\n\nSome 245 vans.")
      .with(
        "content/site.yaml", "checks: {figure-unsourced: {level: error, paths: [\"notes/**\"]}}")
    #expect(try site.check().contains("content/notes/index.md:3:6: error[figure-unsourced]"))
  }
}
