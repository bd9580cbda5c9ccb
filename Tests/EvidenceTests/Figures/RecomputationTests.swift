import Evidence
import Testing

@Suite struct RecomputationTests {
  @Test(arguments: [
    ("change: 2023..2024, value: 380", "380% 380.4% true"),
    ("change: 2023..2024, value: 381", "381% 380.4% false"),
    ("change: 2023..2024, value: 380.4", "380.4% 380.39% true"),
    ("change: 2024..2023, value: -79", "−79% −79.2% true"),
    ("ratio: 2023..2024, value: 4.8", "4.8 times 4.8 times true"),
    ("difference: 2023..2024, value: 194", "194 194 true"),
    ("share-of: base, period: 2024, value: 24.50", "24.50% 24.5% true"),
    (
      "change: 2020..2024, value: 1",
      "a figure must be in the data; \"rate\" has no observation for 2020"
    ),
  ])
  func aPublishedFigureIsComputedAnew(_ published: String, _ expected: String) throws {
    let records = SampleRecords(
      statistic: """
        title: T
        observations: [{period: 2023, value: 51}, {period: 2024, value: 245}]
        published: [{\(published)}]
        """,
      base: "title: B\nobservations: [{period: 2024, value: 1000}]"
    ).records
    let result = Figures(records).recomputations(of: records.statistics[0]).first?.result
    switch result {
    case .success(let found):
      #expect("\(found.publishedText) \(found.recomputedText) \(found.agrees)" == expected)
    case .failure(let fault): #expect(fault.message == expected)
    case nil: Issue.record("nothing was recomputed")
    }
  }
}
