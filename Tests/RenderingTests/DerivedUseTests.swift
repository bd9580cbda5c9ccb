import TestSupport
import Testing

/// Derived figures where they are listed: of two periods, not of the later one alone.
@Suite struct DerivedUseTests {
  @Test func bothPeriodsAreNamed() throws {
    let site = try TestSite([
      "content/index.md": "# Home\n\nIt fell by [6](stat:count?difference=2023..2024).",
      "content/sources/report.md": "---\ntype: report\ntitle: R\n---\n",
      "content/statistics/count.md": """
      ---
      title: Count
      source: report
      observations: [{period: 2023, value: 51}, {period: 2024, value: 45}]
      ---
      """,
    ]).build()
    #expect(site.findings == "")
    #expect(site["sources/report.html"].contains("2023 to 2024"))
    #expect(site["evidence.json"].contains("\"period\":\"2023 to 2024\""))
  }
}
