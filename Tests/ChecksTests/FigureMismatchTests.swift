import TestSupport
import Testing

@Suite struct FigureMismatchTests {
  @Test(arguments: [
    "There are [245](stat:count/2024) stations.", "There are [about 250](stat:count/2024).",
    "There are [more than 240](stat:count/2024) of them.", "about [250](stat:count/2024)",
    "It rose by [380%](stat:count?change=2023..2024).",
    "It fell by [2.6 points](stat:share?difference=2023..2024).",
    "It fell by [62%](stat:share?change=2023..2024).",
    "[245 in 2024](stat:count/2024)", "[245](stat:count/2024), more", "See. [245](stat:count/2024)",
    "[245](stat:count/2024)-strong", "[245](stat:count/2024).", "[245](stat:count/2024)th",
    "[51](stat:count/2023) minus [245](stat:count/2024)",
    "| Year | Count |\n|---|---|\n| 2024 | [245](stat:count/2024) |",
    "## All [245](stat:count/2024) stations", "- *See [245](stat:count/2024)*",
    "[five years](measure:zone#maximum-penalty)",
    "[5 years](measure:zone#maximum-penalty.indictment)",
    "[Enacted](measure:zone#status), [1 March 2024](measure:zone#announced.date)",
    "[March 2024](measure:zone#announced.date)", "some [](stat:cost)", "[](stat:none/2024)",
  ])
  func whatAgreesIsNoFinding(_ prose: String) throws {
    #expect(try EvidenceSite.findings(on: prose) == "")
  }

  @Test func anotherNumberIsAnErrorAtItsText() throws {
    #expect(
      try EvidenceSite.findings(on: "There are [246](stat:count/2024) stations.") == """
        content/briefings/a.md:4:12: error[figure-mismatch]: a figure must say what the data say: \
        "246" against 245 | write "245", or leave the brackets empty to have it filled in
          content/statistics/count.md:7:6: the value stands here
        """)
  }

  @Test(arguments: [
    ("It fell by [380%](stat:count?change=2023..2024).", "the words of direction"),
    ("It rose by [62%](stat:share?change=2023..2024).", "the words of direction"),
    ("[more than 250](stat:count/2024)", "a bound must hold"),
    ("[more than 100](stat:count/2024)", "within a quarter"),
    ("[245%](stat:count/2024)", "the unit of the data"),
    ("[1.6](stat:share/2024)", "\"1.6\" against 1.6%"),
    ("[245](stat:count/2024),000", "\"245,000\" goes on beside \"245\""),
    ("[245](stat:count/2024).5", "\"245.5\" goes on beside"),
    ("[245](stat:count/2024)0", "\"2450\" goes on beside"),
    ("[245](stat:count/2024)k", "\"245k\" goes on beside"),
    ("1[245](stat:count/2024)", "\"1245\" goes on beside"),
    ("[245](stat:count/2024) 000", "\"245 000\" goes on beside"),
    ("[245](stat:count/2024)\u{A0}300", "\"245\u{A0}300\" goes on beside"),
    ("[245](stat:count/2024)½", "\"245½\" goes on beside"),
    ("1,[245](stat:count/2024)", "\"1,245\" goes on beside"),
    ("of .[245](stat:count/2024)", "\".245\" goes on beside"),
    ("minus [245](stat:count/2024)", "the data's sign"),
    ("[.245](stat:count/2024)", "what the data say"),
    ("[none](stat:count/2024)", "must say its number"),
    ("[245 and 51](stat:count/2024)", "must say one number"),
    ("[245 in 2023](stat:count/2024)", "the figure's period"),
    ("[12](stat:none/2024)", "there is no value for this period"),
    ("[six years](measure:zone#maximum-penalty)", "a field of a measure"),
    ("[in force](measure:zone#status)", "a field of a measure"),
    ("[2 March 2024](measure:zone#announced.date)", "a field of a measure"),
  ])
  func eachWayToDisagreeHasItsRule(_ prose: String, _ rule: String) throws {
    let findings = try EvidenceSite.findings(on: prose)
    #expect(findings.contains("error[figure-mismatch]"), "\(findings)")
    #expect(findings.contains(rule), "\(findings)")
    #expect(findings.split(separator: "\n").count { !$0.hasPrefix(" ") } == 1, "\(findings)")
  }

  @Test(arguments: ["title", "summary"])
  func titlesAndSummariesAreHeldToo(_ field: String) throws {
    let page = "---\ntitle: A\n\(field): All [246](stat:count/2024)\n---\n"
      .replacing("title: A\ntitle:", with: "title:")
    let findings = try EvidenceSite.site.with("content/briefings/a.md", page).check()
    #expect(findings.contains("error[figure-mismatch]"), "\(findings)")
  }

  @Test func whatIsFilledInMustFitTheWordsAroundItToo() throws {
    #expect(
      try EvidenceSite.findings(on: "It rose to more than [](stat:count/2024).") == """
        content/briefings/a.md:4:25: error[figure-mismatch]: a bound must hold for the value of \
        the data: "245" against 245 | the number is filled in: mend the words around it
          content/statistics/count.md:7:6: the value stands here
        """)
  }

  @Test func nothingCannotBeFilledIn() throws {
    let gap = "---\ntitle: Gap\nsource: report\nobservations: [{period: 2024}]\n---\n"
    let findings = try EvidenceSite.site.with("content/statistics/gap.md", gap)
      .with("content/briefings/a.md", "[](stat:gap/2024)").check()
    #expect(findings.contains("error[figure-mismatch]: there is no value for this period"))
  }
}
