import TestSupport
import Testing

@Suite struct TermAvoidedTests {
  @Test(arguments: [
    "The council wrote of “the pollution zone by the road” [@report].", "`pollution zone`",
    "> The pollution zone grew. [@report]", "In *Pollution zone* she tells it.",
    "The Pollution Zone Act 2003 is older.", "A zone of pollution.",
    "Traffic adds to pollution. Zone two is quieter.",
    "<!-- allow term-avoided: the name of the scheme -->\nThe pollution zone scheme.",
  ])
  func othersWordsAreExempt(_ prose: String) throws {
    #expect(try EvidenceSite.findings(on: prose) == "")
  }

  @Test func theAuthorsOwnWordsAreNot() throws {
    #expect(
      try EvidenceSite.findings(on: "The new *and*\npollution zone grew.") == """
        content/briefings/a.md:5:1: error[term-avoided]: the author's own words must keep to the \
        glossary, which avoids "pollution zone" | write "air quality management area"
        """)
  }

  @Test(arguments: [
    "Pollution zones grew.", "A smog hole.", "## The pollution-zone", "The pollution zone’s edge.",
    "A pollution\u{A0}zone—the second.",
  ])
  func caseHyphensAndPluralsDoNotHide(_ prose: String) throws {
    #expect(try EvidenceSite.findings(on: prose).contains("error[term-avoided]"))
  }

  @Test func titlesAreTheAuthorsWordsToo() throws {
    let page = "---\ntitle: The pollution zone\n---\nText.\n"
    let findings = try EvidenceSite.site.with("content/briefings/a.md", page).check()
    #expect(findings.contains("content/briefings/a.md:2:"), "\(findings)")
  }
}
