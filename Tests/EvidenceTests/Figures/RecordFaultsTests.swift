import Evidence
import TestSupport
import Testing

@Suite struct RecordFaultsTests {
  @Test(arguments: [
    (
      "title: T",
      """
      content/statistics/rate.yaml:1:1: error[front-matter-invalid]: a statistic must have \
      observations: "rate" has none | add "observations", name a file of them in "data", or write \
      "of: measures"
      """
    ),
    (
      "title: T\nof: measures\nfield: status",
      """
      content/statistics/rate.yaml:1:1: error[front-matter-invalid]: a view over the measures must \
      name a field that holds numbers: "status" does not | write "field: maximum-penalty", or \
      maximum-penalty. and a route
      """
    ),
    (
      """
      title: T
      source: a
      observations:
        - {period: 2024, value: 1}
        - {period: 2024, value: 2, source: a}
      """,
      """
      content/statistics/rate.yaml:5:6: error[data-invalid]: a source must give an observation \
      once: "stat:rate/2024" is given twice | remove one of the two, or add the dimension that \
      tells them apart
        content/statistics/rate.yaml:4:6: it is first given here
      """
    ),
    (
      """
      title: T
      source: a
      observations:
        - {period: 2024, value: 1, sex: f}
        - {period: 2024, value: 2, sex: m}
        - {period: 2024, value: 2, sex: m, source: b}
        - {period: unknown, period-label: then, value: 2}
        - {period: unknown, period-label: later, value: 2}
      """, ""
    ),
    ("title: T\ndata: rate.csv", ""), ("title: T\nof: measures\nfield: maximum-penalty", ""),
  ])
  func aStatisticThatCannotBeUsedIsAFinding(_ yaml: String, _ expected: String) {
    #expect(printed(faults(in: SampleRecords(statistic: yaml).records)) == expected)
  }

  @Test(arguments: [
    ("P90D", "years", "a term in days is no number of \"years\""),
    ("P1Y", "days", "a term in years is no number of \"days\""),
    ("P1Y", "vans", "a term in years is no number of \"vans\""),
    ("P6W", "days", ""), ("P90D", "weeks", ""), ("P6M", "years", ""), ("P1Y", "months", ""),
  ])
  func aTermMustCountInTheUnitOfItsView(_ term: String, _ unit: String, _ finding: String) {
    let records = SampleRecords(
      statistic: "title: T\nunit: \(unit)\nof: measures\nfield: maximum-penalty",
      measure: """
        title: D
        sources: [act]
        events: [{date: 2024-03-01, stage: announced}]
        penalties: [{route: summary, maximum-term: \(term)}]
        """
    ).records
    let found = printed(faults(in: records))
    #expect(finding.isEmpty ? found == "" : found.contains(finding), "\(found)")
  }
}
