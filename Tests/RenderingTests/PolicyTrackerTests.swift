import TestSupport
import Testing

/// The order of the policy tracker.
@Suite struct PolicyTrackerTests {
  private func measure(_ title: String, _ force: String, _ dates: String...) -> String {
    let events = dates.map { "{date: \($0), stage: announced, label: L, source: s}" }
    return """
      ---
      title: \(title)
      legal-force: \(force)
      events: [\(events.joined(separator: ", "))]
      sources: [s]
      ---
      """
  }

  @Test func whatBindsComesFirstThenTheNewestEvent() throws {
    let site = try TestSite([
      "content/sources/s.md": "---\ntype: report\ntitle: S\n---\n",
      "content/policy/a.md": measure("A", "proposed", "2023-01-01"),
      "content/policy/b.md": measure("B", "repealed", "2025-01-01"),
      "content/policy/c.md": measure("C", "proposed", "2022-01-01", "2024-02", "unknown"),
      "content/policy/d.md": measure("D", "in-force", "unknown"),
      "content/policy/e.md": measure("E", "enacted", "2020-01-01"),
      "content/policy/f.md": measure("F", "proposed", "unknown"),
    ]).build()
    let rows = site["policy/index.html"].all(between: "<th scope=\"row\">", and: "</a>")
    #expect(rows.map { $0.suffix(1) } == ["D", "E", "C", "A", "F", "B"])
  }

  @Test func theTermShownIsTheLongestInWhateverOrderTheyStand() throws {
    let site = try TestSite([
      "content/sources/s.md": "---\ntype: report\ntitle: S\n---\n",
      "content/policy/a.md": """
      ---
      title: A
      sources: [s]
      penalties: [{route: summary, maximum-term: P6M}, {route: indictment, maximum-term: P5Y}]
      ---
      """,
    ]).build()
    let html = site["policy/index.html"]
    #expect(html.contains("5 years") && !html.contains("6 months"))
  }

  @Test(arguments: [("tertiary", true), ("secondary", false)])
  func aForceThatTertiarySourcesAloneTellOfIsDoubtful(_ tier: String, _ isDoubtful: Bool) throws {
    let site = try TestSite([
      "content/sources/s.md": "---\ntype: report\ntitle: S\ntier: \(tier)\n---\n",
      "content/policy/a.md": measure("A", "in-force", "2023-01-01"),
    ]).build()
    for path in ["policy/index.html", "policy/a.html"] {
      let html = site[path]
      #expect(html.contains("class=\"badge force-in-force doubtful\"") == isDoubtful)
      let doubt = "<span class=\"detail\">according to a tertiary source alone</span>"
      #expect(html.contains(doubt) == isDoubtful)
    }
  }

  @Test(arguments: [("tertiary", true), ("primary", false)])
  func aSourceThatRelaysAnotherCountsAsThatOne(_ tier: String, _ isDoubtful: Bool) throws {
    let site = try TestSite([
      "content/sources/root.md": "---\ntype: report\ntitle: R\ntier: \(tier)\n---\n",
      "content/sources/s.md": "---\ntype: report\ntitle: S\ntier: tertiary\norigin: root\n---\n",
      "content/policy/a.md": measure("A", "in-force", "2023-01-01"),
    ]).build()
    #expect(site["policy/a.html"].contains("according to a tertiary source alone") == isDoubtful)
  }
}
