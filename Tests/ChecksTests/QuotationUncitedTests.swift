import TestSupport
import Testing

@Suite struct QuotationUncitedTests {
  @Test(arguments: [
    "He spoke of “a clear and lasting fall” [@report].",
    "He spoke of “a clear and lasting fall.” [@report] It went on.",
    "“Nobody asked us. We were never told” [@report]. It went on.",
    "“Nobody asked us. We were never told.” [@report] It went on.",
    "As @report has it, this is \"a clear and lasting fall\".",
    "So-called “clean air”.", "He said ‘a clear and lasting fall’.",
    "> A clear and lasting fall. [@report]", "The council wrote [@report]:\n\n> A clear fall.",
    "> “A clear and lasting fall”\n>\n> — The council [@report]",
  ])
  func whatIsCitedOrShortIsNoFinding(_ prose: String) throws {
    #expect(try EvidenceSite.findings(on: prose) == "")
  }

  @Test func ofAQuotationOfSeveralSentencesTheCitationBehindItIsItsSource() throws {
    let prose = "As @report relays it: “Nobody asked us. We were told” [@gazette]. So be it.\n"
    let claims = try EvidenceSite.site.with("content/briefings/a.md", prose)
      .with("content/sources/gazette.md", "---\ntype: report\ntitle: G\n---\n")
      .build()["evidence.json"]
    let quotation = claims.split(separator: "\n").first { $0.contains("Nobody asked us.") } ?? ""
    #expect(quotation.contains("\"source\":\"gazette\""), "\(claims)")
  }

  @Test func aQuotationWithoutASourceIsAWarning() throws {
    #expect(
      try EvidenceSite.findings(on: "It fell [@report]. He spoke of “a clear\nand lasting fall”.")
        == """
        content/briefings/a.md:4:32: warning[quotation-uncited]: a quotation must name its source \
        | add [@ID] to its sentence, or take the quotation marks away
        """)
  }

  @Test func aBlockQuotationWithoutASourceIsAWarning() throws {
    let findings = try EvidenceSite.findings(on: "It fell.\n\n> A clear and lasting fall.\n\nYes.")
    #expect(
      findings == """
        content/briefings/a.md:6:3: warning[quotation-uncited]: a quotation must name its source \
        | add [@ID] to its end or to the paragraph before it; take ">" away if nobody is quoted
        """)
  }

  @Test(arguments: [
    "> It was warm.\n>\n> — A baker [@report]", "> It was warm.\n> — A baker [@report]",
    "> It was warm. [@report]\n> – A baker", "> “It was warm.”\\\n> — A baker [@report]",
  ])
  func whoSpeaksIsNotQuoted(_ quotation: String) throws {
    let site = EvidenceSite.site.with("content/briefings/a.md", quotation + "\n")
    let claims = try site.build()["evidence.json"].split(separator: "\n")
    let quoted = claims.filter { $0.contains("\"kind\":\"quotation\"") }
    #expect(quoted.count == 1 && quoted[0].contains("\"text\":\"It was warm.\""), "\(claims)")
  }

  @Test func aDashWithinALineNamesNoSpeaker() throws {
    let site = EvidenceSite.site.with("content/briefings/a.md", "> Warm — and\n> dry. [@report]\n")
    #expect(try site.build()["evidence.json"].contains("\"text\":\"Warm — and dry.\""))
  }

  @Test func aPictureInABlockQuotationIsNotQuoted() throws {
    let quotation = "> A clear fall. ![Cars on a road](r.png)\n>\n> It was warm. [@report]"
    let site = EvidenceSite.site.with("content/briefings/r.png", bytes: [1])
      .with("content/briefings/a.md", quotation + "\n")
    let claims = try site.build()["evidence.json"]
    #expect(claims.contains("\"text\":\"It was warm.\""))
    #expect(!claims.contains("Cars on a road"))
  }
}
