import Base
import Evidence
import Tables
import Testing

@Suite struct FiguresTests {
  private static let figures = Figures(
    SampleRecords(
      statistic: """
        title: T
        unit: persons
        source: report
        locator: para. 1
        decimals: 0
        observations:
          - {period: 2023, value: 51}
          - {period: 2024, value: 245, locator: para. 2}
          - {period: 2024, value: 250, source: gazette}
          - {period: 2025, status: x}
          - {period: 2026, value: ""}
          - {period: 2022, value: 0}
          - {period: 2021, value: 9, source: gazette}
          - {period: unknown, period-label: Before, value: 7}
        """,
      base: """
        title: B
        unit: percent
        source: report
        qualifier: estimate
        observations:
          - {period: 2023, value: 1.5, area: north}
          - {period: 2023, value: 2, area: south}
          - {period: 2024, value: 3, area: north}
          - {period: 2024, value: 4}
        """,
      other: "title: O\nsource: report\nobservations: [{period: 2024, value: 1000}]"
    ).records)

  private func resolve(_ address: String) -> String {
    switch Self.figures.resolve(address) {
    case .success(let figure):
      let periods = figure.periods.map(\.key).joined(separator: "..")
      return "\(figure.text) | \(periods) | \(figure.sources.joined(separator: "+"))"
    case .failure(let fault): return fault.message + " | " + fault.help
    }
  }

  @Test(arguments: [
    ("rate/2024", "245 | 2024 | report"), ("rate/2025", "[x] | 2025 | report"),
    ("rate/2026", " | 2026 | report"), ("other", "1000 | 2024 | report"),
    ("rate/unknown", "7 | unknown | report"),
    ("base/2023?area=south", "2 | 2023 | report"), ("base/2024?area=", "4 | 2024 | report"),
  ])
  func aFigureIsAnObservationOfTheStatisticsSource(_ address: String, _ expected: String) {
    #expect(resolve(address) == expected)
  }

  @Test(arguments: [
    ("rate?change=2023..2024", "380.4% | 2023..2024 | report"),
    ("rate?change=2024..2023", "−79.2% | 2024..2023 | report"),
    ("rate?difference=2023..2024", "194 | 2023..2024 | report"),
    ("rate?ratio=2023..2024", "4.8 times | 2023..2024 | report"),
    ("rate?ratio=2024..2022", "0 times | 2024..2022 | report"),
    ("rate/2024?share-of=other", "24.5% | 2024 | report"),
    ("other?ratio=rate", "4.1 times | 2024 | report"),
    (
      "base?difference=2023..2024&area=north", "1.5 percentage points | 2023..2024 | report"
    ),
    ("base/2024?share-of=other&area=north", "0.3% | 2024 | report"),
  ])
  func aFigureIsDerived(_ address: String, _ expected: String) {
    #expect(resolve(address) == expected)
  }

  @Test(arguments: [
    (
      "rat/2024", "\"stat:\" must name a record of the site; there is no \"rat\"",
      "did you mean \"rate\"?"
    ),
    (
      "rate",
      "a figure must name its period where there are several; \"rate\" has 2023, 2024, 2025, "
        + "2026, 2022, unknown",
      "write stat:rate/unknown"
    ),
    (
      "other/2025", "a figure must be in the data; \"other\" has no observation for 2025",
      "it has 2024"
    ),
    (
      "rate/2021", "a figure must be in the data; \"rate\" has no observation for 2021",
      "\"gazette\" gives one, but a link means the statistic's own source"
    ),
    (
      "base/2023",
      "a figure must be one observation; \"base\" has several, by \"area\": north, south",
      "add ?area=north"
    ),
    (
      "base/2024",
      "a figure must be one observation; \"base\" has several, by \"area\": north, "
        + "nothing",
      "add ?area=north"
    ),
    (
      "base/2023?area=nort",
      "a figure must be in the data; \"base\" has no observation there with area=nort",
      "did you mean \"north\"?"
    ),
    (
      "base?arae=north", "a figure is chosen by a dimension of its data; \"base\" has no \"arae\"",
      "did you mean \"area\"?"
    ),
    (
      "rate?chnage=2023..2024",
      "a figure is chosen by a dimension of its data; \"rate\" has no \"chnage\"",
      "did you mean \"change\"?"
    ),
    (
      "rate?change=2024..2025",
      "a figure can be derived from values only; \"rate\" has none for 2025",
      "the data say [x]"
    ),
    (
      "rate?difference=2024..2026",
      "a figure can be derived from values only; \"rate\" has none for 2026", "the cell is empty"
    ),
    (
      "rate?change=2022..2024", "\"change\" needs a base that is not zero; \"rate\" is 0 for 2022",
      "state the difference instead"
    ),
    (
      "rate/2023?share-of=other",
      "a figure must be in the data; \"other\" has no observation for "
        + "2023",
      "it has 2024"
    ),
  ])
  func whatMeansNoFigureIsToldHowToChoose(
    _ address: String, _ message: String, _ help: String
  ) {
    #expect(resolve(address) == "\(message) | \(help)")
  }

  @Test func aValueHasItsUnitCertaintyAndDecimals() throws {
    let exact = try Self.figures.resolve("rate/2024").get()
    #expect(exact.value == FigureValue(ExactDecimal(245), unit: .other))
    #expect(exact.decimals == 0 && exact.locator == "para. 2" && exact.observationPlace.line == 8)
    let estimate = try Self.figures.resolve("base/2024?area=north").get()
    #expect(estimate.value?.certainty == .approximate && estimate.value?.unit == .percent)
    let change = try Self.figures.resolve("base?change=2023..2024&area=north").get()
    #expect(change.value?.certainty == .approximate && change.value?.isChange == true)
    #expect(change.value?.number == .hundred && change.decimals == 0)
  }

  @Test func aViewOverTheMeasuresTakesTheLongestTerm() throws {
    let records = SampleRecords(
      statistic: "title: T\nunit: years\nof: measures\nfield: maximum-penalty",
      measure: """
        title: The duty
        sources: [act]
        events: [{date: 2024-03-01, stage: announced}]
        penalties:
          - {route: summary, maximum-term: 6 months}
          - {route: indictment, maximum-term: 5 years, source: gazette, locator: s. 2}
        """
    ).records
    let figure = try Figures(records).resolve("rate?measure=The%20duty").get()
    #expect(figure.text == "5" && figure.source == "gazette" && figure.locator == "s. 2")
    #expect(figure.value == FigureValue(ExactDecimal(5), unit: .duration(.year)))
  }

  @Test(arguments: [("years", "6 months", "0.5"), ("days", "6 weeks", "42")])
  func aTermIsCountedInTheStatisticsUnit(_ unit: String, _ term: String, _ text: String) throws {
    let records = SampleRecords(
      statistic: "title: T\nunit: \(unit)\nof: measures\nfield: maximum-penalty.summary",
      measure: """
        title: D
        sources: [act]
        events: [{date: 2024-03-01, stage: announced}]
        penalties: [{route: summary, maximum-term: \(term)}]
        """
    ).records
    #expect(try Figures(records).resolve("rate").get().text == text)
  }
}
