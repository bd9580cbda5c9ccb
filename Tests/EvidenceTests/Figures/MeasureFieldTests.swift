import Evidence
import Testing

@Suite struct MeasureFieldTests {
  private static let figures = Figures(
    SampleRecords(
      measure: """
        title: M
        jurisdiction: GB-ENG
        kind: regulator-power
        responsible: The Council
        legal-force: in-force
        as-of: 2024-07-01
        events:
          - {date: unknown, stage: introduced}
          - {date: 2024-03-01, stage: introduced, source: gazette, locator: p. 4}
          - {date: unknown, stage: repealed}
        penalties:
          - {route: summary, maximum-term: 6 months}
          - {route: indictment, maximum-term: 5 years, source: bill, locator: s. 2}
        sources: [act, note]
        """
    ).records)

  private func field(_ address: String) -> String {
    switch Self.figures.field(address) {
    case .success(let field):
      let sources = field.sources.joined(separator: "+")
      return "\(field.value.text) | \(sources) | \(field.locator ?? "-")"
    case .failure(let fault): return fault.message + " | " + fault.help
    }
  }

  @Test(arguments: [
    ("maximum-penalty", "5 years | bill | s. 2"),
    ("maximum-penalty.indictment", "5 years | bill | s. 2"),
    ("maximum-penalty.summary", "6 months | act+note | -"),
    ("status", "in force | act+note | -"), ("legal-force", "in force | act+note | -"),
    ("as-of", "2024-07-01 | act+note | -"), ("introduced.date", "2024-03-01 | gazette | p. 4"),
    ("kind", "regulator power | act+note | -"), ("jurisdiction", "GB-ENG | act+note | -"),
    ("responsible", "The Council | act+note | -"),
  ])
  func aFieldIsFound(_ name: String, _ expected: String) {
    #expect(field("duty#" + name) == expected)
  }

  @Test(arguments: [
    (
      "dutty#status", "\"measure:\" must name a record of the site; there is no \"dutty\"",
      "did you mean \"duty\"?"
    ),
    (
      "duty#stauts", "\"#\" must name a field of the measure; \"duty\" has no \"stauts\"",
      "did you mean \"status\"?"
    ),
    (
      "duty#zebra", "\"#\" must name a field of the measure; \"duty\" has no \"zebra\"",
      """
      its fields are maximum-penalty, maximum-penalty.summary, maximum-penalty.indictment, status, \
      legal-force, as-of, review-by, introduced.date, repealed.date, kind, \
      jurisdiction, instrument, responsible
      """
    ),
    (
      "duty#instrument",
      "a field must have a value to be referred to; \"duty\" gives no \"instrument\"",
      "add it to the measure, or leave out the \"#\" to link only"
    ),
    (
      "duty#repealed.date",
      "a date must be known to be referred to; of \"duty\" the date of \"repealed\" is unknown",
      "leave out the \"#\" to link only"
    ),
  ])
  func whatIsNoFieldIsToldTheNearest(_ address: String, _ message: String, _ help: String) {
    #expect(field(address) == "\(message) | \(help)")
  }
}
