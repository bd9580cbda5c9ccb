import TestSupport
import Testing

/// What a link to a record carries for style sheets.
@Suite struct EvidenceAttributeTests {
  private static let site = TestSite([
    "content/sources/report.md":
      "---\ntype: report\ntitle: R\npublisher: Council & Co\nissued: 2024\n---\n",
    "content/sources/note.md": "---\ntype: webpage\ntitle: A note\n---\n",
    "content/statistics/vans.md": """
    ---
    title: Vans
    unit: vans
    source: report
    locator: para. 7
    qualifier: at-least
    observations: [{period: 2023, value: 2000}, {period: 2024, value: 1500}, {period: 2025, status: c}]
    ---
    """,
    "content/policy/charge.md": """
    ---
    title: Charge
    legal-force: in-force
    penalties: [{maximum-term: P3M, source: note}]
    sources: [note]
    ---
    """,
    "content/glossary.yaml": "- {id: zone, term: zone, definition: D}\n",
  ])

  private func attributes(_ link: String) throws -> String {
    let site = try Self.site.with("content/a.md", link).build()
    #expect(!site.findings.contains("error"), "\(site.findings)")
    return site["a.html"].between("id=\"use.1\"", ">") ?? "(no link)"
  }

  @Test(arguments: [
    (
      "[at least 1,500](stat:vans/2024)",
      "at least 1,500 vans · 2024 · Council &amp; Co, para. 7"
    ),
    (
      "Down by [about 25%](stat:vans?change=2023..2024)",
      "about −25% · 2023 to 2024 · Council &amp; Co, para. 7"
    ),
    ("[](stat:vans/2025)", "[c] · 2025 · Council &amp; Co, para. 7"),
    ("[three months](measure:charge#maximum-penalty)", "3 months · A note"),
  ])
  func aFigureSaysWhereItComesFrom(_ link: String, _ evidence: String) throws {
    #expect(try attributes(link) == " class=\"figure\" data-evidence=\"\(evidence)\"")
  }

  @Test(arguments: [
    ("[zone](term:zone)", " class=\"term\""), ("[Charge](measure:charge)", ""),
    ("[The report](source:report)", ""),
  ])
  func aNameSaysNothing(_ link: String, _ attributes: String) throws {
    #expect(try self.attributes(link) == attributes)
  }

  @Test func namesOfDimensionsAreSaidWithThePeriod() throws {
    let record = """
      ---
      title: Left on time
      unit: percent
      source: report
      observations: [{period: 2024, area: north, value: 78.2}, {period: 2024, area: hill, value: 81}]
      ---
      """
    let page = "---\nhandout: true\n---\n# A\n\n[](stat:time/2024?area=north)\n"
    let site = try Self.site.with("content/statistics/time.md", record).with("content/a.md", page)
      .build()
    #expect(site["a.html"].contains("data-evidence=\"78.2% · 2024 · north · Council &amp; Co\""))
    #expect(site["handouts/a.html"].contains("<td class=\"align-right\">78.2%</td>"))
    for path in ["handouts/a.html", "sources/report.html", "statistics/time.html"] {
      #expect(site[path].contains("2024, north"), "\(path)")
    }
    #expect(site["evidence.json"].contains("\"period\":\"2024\",\"dimensions\":[\"north\"]"))
  }
}
