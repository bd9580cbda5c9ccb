import TestSupport

/// A small site whose evidence holds; a test adds the page that may not.
enum EvidenceSite {
  static let site = TestSite([
    "content/index.md": """
    ---
    title: Home
    ---
    [245](stat:count/2024), [](stat:share/2024), [](stat:images), [](stat:cost), [](stat:none), \
    [zone](measure:zone), [notices](briefings/index.md).
    """,
    "content/briefings/index.md": "---\ntitle: Briefings\n---\n",
    "content/sources/report.md": """
    ---
    type: report
    title: Air in the valley
    author: [{literal: Valley Council}]
    issued: 2024-06
    tier: primary
    ---
    """,
    "content/statistics/count.md": statistic(
      "Stations", "stations", [("2023", "51"), ("2024", "245")]),
    "content/statistics/share.md": statistic(
      "Share", "percent", [("2023", "4.2"), ("2024", "1.6")]),
    "content/statistics/images.md":
      statistic("Images", "images", [("2024", "3500")], extra: "qualifier: at-least\n"),
    "content/statistics/cost.md":
      statistic("Cost", "GBP", [("2023/24", "1200000")], extra: "qualifier: estimate\n"),
    "content/statistics/none.md": """
    ---
    title: Withheld
    unit: persons
    source: report
    observations: [{period: 2024, status: c}]
    ---
    """,
    "content/policy/zone.md": """
    ---
    title: Charge
    legal-force: enacted
    events: [{date: 2024-03-01, stage: announced, label: Announced, source: report}]
    penalties: [{route: indictment, maximum-term: P5Y}]
    as-of: 2024-07-01
    sources: [report]
    ---
    """,
    "content/glossary.yaml": """
    - id: aqma
      term: air quality management area
      definition: An area in which a limit is missed.
      source: report
      avoid: [pollution zone, smog-hole]
    """,
  ])

  private static func statistic(
    _ title: String, _ unit: String, _ values: [(String, String)], extra: String = ""
  ) -> String {
    let rows = values.map { "  - {period: \($0.0), value: \($0.1)}\n" }.joined()
    return """
      ---
      title: \(title)
      unit: \(unit)
      source: report
      \(extra)observations:
      \(rows)---

      """
  }

  /// The findings on a site with this briefing, which begins on line 4.
  static func findings(on prose: String, path: String = "content/briefings/a.md") throws -> String {
    try site.with(path, "---\ntitle: A briefing\n---\n\(prose)\n").check()
  }
}
