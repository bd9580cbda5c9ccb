import TestSupport
import Testing

/// Pages with back-links are compiled in the first round and written in the second.
@Suite struct CompileTests {
  private static let rate =
    "---\ntitle: R\nsource: s\nobservations: [{period: 2024, value: 1}]\n---\n"
  private let files = [
    "content/statistics/rate.md": rate + "[x](nowhere.md)\n",
    "content/sources/s.md": "---\ntype: report\ntitle: S\n---\n",
    "content/glossary.yaml": "- {id: air, term: air, definition: D}\n",
    "content/a.md": "# A",
  ]

  @Test func whatARecordsPageGetsWrongIsReportedOnce() throws {
    let findings = try TestSite(files).check()
    #expect(findings.all(between: "error[", and: "]") == ["link-broken"])
  }

  @Test(arguments: ["statistic", "glossary"])
  func aTemplateOfTheSecondRoundIsHeldToItsNames(_ template: String) throws {
    let findings = try TestSite(files).with(
      "templates/\(template).mustache", "{{page.title}}{{recrd}}"
    ).check()
    #expect(findings.all(between: "[template-value", and: "]").count == 1)
  }

  @Test func aRecordsPageKeepsItsFactsForTheChecks() throws {
    let site = TestSite([
      "content/a.md": "[x](statistics/rate.md#notes) [y](statistics/rate.md#none)",
      "content/statistics/rate.md": Self.rate + "## Notes\n",
      "content/sources/s.md": "---\ntype: report\ntitle: S\n---\n",
    ])
    #expect(try site.check().all(between: "error[", and: "]") == ["anchor-missing"])
  }
}
