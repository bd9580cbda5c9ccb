import TestSupport
import Testing

/// Pages with back-links are compiled in the first round and written in the second.
@Suite struct CompileTests {
  private let files = [
    "content/statistics/rate.md": "---\ntitle: R\nunit: percent\n---\n[x](nowhere.md)\n",
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
      "content/statistics/rate.md": "---\ntitle: R\nunit: percent\n---\n## Notes\n",
    ])
    #expect(try site.check().all(between: "error[", and: "]") == ["anchor-missing"])
  }
}
