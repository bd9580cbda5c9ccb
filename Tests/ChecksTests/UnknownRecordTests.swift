import TestSupport
import Testing

/// `unknown-source`, `unknown-figure`, `unknown-measure` and `unknown-term`.
@Suite struct UnknownRecordTests {
  private func check(_ text: String) throws -> String {
    try TestSite([
      "content/site.yaml": "checks: {unused-statistic: off}",
      "content/a.md": text,
      "content/sources/report.md": "---\ntype: report\ntitle: The report\n---\n",
      "content/statistics/rate.md": record(
        "title: The rate\nunit: percent\nsource: report\nobservations: [{period: 2023, value: 1}, {period: 2024, value: 1}]"
      ),
      "content/policy/duty.md": record("title: The duty\nkind: duty\nsources: report"),
      "content/glossary.yaml": "- {id: word, term: Word, definition: A word.}\n",
    ]).check()
  }

  @Test(arguments: [
    "[x](source:report)", "[1%](stat:rate/2024)", "[0%](stat:rate?change=2023..2024)",
    "[duty](measure:duty#kind)", "[x](term:word)", "[1%](STAT:rate/2024)", "[](term:word)",
  ])
  func referencesToRecordsAreFine(_ text: String) throws {
    let findings = try check(text)
    #expect(findings == "")
  }

  @Test(arguments: [
    ("source:reprt", "unknown-source", "source", "reprt", "did you mean \"report\"?"),
    ("stat:rates/2024", "unknown-figure", "stat", "rates", "did you mean \"rate\"?"),
    ("measure:dutty#status", "unknown-measure", "measure", "dutty", "did you mean \"duty\"?"),
    ("term:wrd", "unknown-term", "term", "wrd", "did you mean \"word\"?"),
  ])
  func aMistypedIDIsAnErrorWithTheNearest(
    _ destination: String, _ code: String, _ scheme: String, _ id: String, _ help: String
  ) throws {
    let findings = try check("[x](\(destination))")
    #expect(
      findings == """
        content/a.md:1:5: error[\(code)]: "\(scheme):" must name a record of the site; there is no \
        "\(id)" | \(help)
        """)
  }

  @Test func aFillOfAnUnknownRecordIsAnErrorToo() throws {
    let findings = try check("[](term:zebra)")
    #expect(
      findings == """
        content/a.md:1:4: error[unknown-term]: "term:" must name a record of the site; there is no \
        "zebra"
        """)
  }
}
