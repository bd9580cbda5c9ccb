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
}
