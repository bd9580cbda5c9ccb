import Evidence
import Tables
import Testing

@Suite struct MeasureTests {
  private func read(_ yaml: String) -> Reading<Measure> {
    Reading(yaml) { Measure(&$0, fallbackID: "charge") }
  }

  @Test func everyFieldIsRead() {
    let reading = read(
      """
      title: The charge
      jurisdiction: GB-ENG
      extent: [england, wales]
      kind: regulator-power
      instrument: The Order
      responsible: The Council
      events:
        - {date: 2024-03-01, stage: announced, label: Announced, source: gazette, locator: p. 4}
        - {date: unknown, stage: in-force}
      legal-force: in-force
      penalties:
        - {route: summary, maximum-term: P3M, fine: "£1,000"}
        - {route: indictment, maximum-term: 5 years, source: report, locator: s. 2}
      applies-to: owners
      as-of: 2024-07-01
      review-by: unknown
      supersedes: old
      sources: [report]
      """)
    let measure = reading.record
    #expect(reading.findings == "")
    #expect(measure.id == "charge" && measure.title == "The charge")
    #expect(measure.jurisdiction == "GB-ENG" && measure.extent == ["england", "wales"])
    #expect(measure.kind == .regulatorPower && measure.legalForce == .inForce)
    #expect(measure.instrument == "The Order" && measure.responsible == "The Council")
    #expect(measure.events.map(\.date?.iso) == ["2024-03-01", nil])
    #expect(measure.events.map(\.label) == ["Announced", nil])
    #expect(
      measure.penalties.map(\.maximumTerm) == [
        .init(count: 3, unit: .months), .init(count: 5, unit: .years),
      ])
    #expect(measure.events.map(\.locator) == ["p. 4", nil])
    #expect(measure.penalties.map(\.locator) == [nil, "s. 2"])
    #expect(measure.penalties.map(\.fine) == ["£1,000", nil])
    #expect(measure.appliesTo == ["owners"] && measure.supersedes == ["old"])
    #expect(measure.asOf?.iso == "2024-07-01" && measure.reviewBy == nil)
    #expect(measure.sources == ["report"])
  }

  @Test func penaltiesMayBeUnspecified() {
    let reading = read("title: T\npenalties: unspecified")
    #expect(reading.findings == "")
    #expect(reading.record.penalties.map(\.route) == ["unspecified"])
    #expect(read("title: T").record.penalties.isEmpty)
  }

  @Test(arguments: [
    ("kind: duty", "1:1", "\"title\" is required | add \"title\""),
    (
      "title: T\nkind: dutty", "2:7",
      """
      "kind" must be one of offence, duty, power, funding, guidance, statement, voluntary, inquiry, \
      review, treaty, other, regulator-power | did you mean "duty"?
      """
    ),
    (
      "title: T\nlegal-force: in force", "2:14",
      """
      "legal-force" must be one of proposed, enacted, part, repealed, superseded, withdrawn, lapsed, \
      none, in-force | did you mean "in-force"?
      """
    ),
    ("title: T\nevents: [{date: 2024}]", "2:11", "\"stage\" is required | add \"stage\""),
    (
      "title: T\nevents: [{date: 2024-13, stage: s}]", "2:17",
      "\"date\" must be a date: YYYY, YYYY-MM or YYYY-MM-DD"
    ),
    ("title: T\npenalties: none", "2:12", "\"penalties\" must be a list of maps, or unspecified"),
    (
      "title: T\npenalties: [{maximum-term: long}]", "2:28",
      "\"maximum-term\" must be a length of time: P5Y, or \"5 years\""
    ),
    ("title: T\npenalties: [{term: P5Y}]", "2:14", "unknown field \"term\""),
  ])
  func aWrongValueIsShownAtItsPlace(_ yaml: String, _ place: String, _ message: String) {
    #expect(read(yaml).findings == "r.yaml:\(place): error[data-invalid]: \(message)")
  }
}
