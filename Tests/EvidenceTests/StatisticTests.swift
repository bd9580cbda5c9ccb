import Base
import Evidence
import Tables
import TestSupport
import Testing

@Suite struct StatisticTests {
  private func read(_ yaml: String) -> Reading<Statistic> {
    Reading(yaml) { Statistic(&$0, fallbackID: "rate", folder: "statistics/uk") }
  }

  @Test func everyFieldIsRead() {
    let reading = read(
      """
      title: The rate
      definition: How often.
      unit: percent
      producer: Valley Council
      source: report
      locator: para. 7
      reference-area: Valley
      as-of: 2024-06-30
      review-by: 2026-06-30
      qualifier: at-least
      decimals: 1
      caveats: Two stations were moved.
      observations:
        - {period: 2023, value: 21.4}
        - {period: 2024, value: 20.10, status: p, source: gazette, locator: para. 3, sex: f, age: "5"}
        - {period: unknown, period-label: Before, status: c}
      published:
        - {change: 2023..2024, value: -7.5, locator: para. 9}
      plausibility: [value > 0]
      """)
    let statistic = reading.record
    #expect(reading.findings == "")
    #expect(statistic.id == "rate" && statistic.title == "The rate")
    #expect(statistic.definition == "How often." && statistic.unit == "percent")
    #expect(statistic.producer == "Valley Council" && statistic.source == "report")
    #expect(statistic.locator == "para. 7" && statistic.referenceArea == "Valley")
    #expect(statistic.asOf?.iso == "2024-06-30" && statistic.reviewBy?.iso == "2026-06-30")
    #expect(statistic.qualifier == .atLeast && statistic.decimals == 1)
    #expect(statistic.caveats == ["Two stations were moved."])
    #expect(statistic.observations.map(\.period.key) == ["2023", "2024", "unknown"])
    #expect(statistic.observations.map(\.value) == ["21.4", "20.10", nil])
    #expect(statistic.observations.map(\.status) == [nil, "p", "c"])
    #expect(
      statistic.observations[1].dimensions.map { "\($0.name)=\($0.value)" } == ["sex=f", "age=5"])
    #expect(statistic.published.map { "\($0.derivation)=\($0.operand)" } == ["change=2023..2024"])
    #expect(statistic.published.map(\.value) == ["-7.5"])
    #expect(statistic.published.map(\.locator) == ["para. 9"])
    #expect(statistic.plausibility == ["value > 0"])
  }

  @Test func aDataFileIsFoundFromTheRecordsFolder() {
    #expect(read("title: T\ndata: rate.csv").record.data?.path == "statistics/uk/rate.csv")
    #expect(read("title: T\ndata: ../../data/rate.json").record.data?.path == "data/rate.json")
  }

  @Test func aViewOverTheMeasuresNamesItsField() {
    #expect(
      read("title: T\nof: measures\nfield: maximum-penalty").record.measureField
        == "maximum-penalty")
  }

  @Test(arguments: [
    ("unit: percent", "1:1", "\"title\" is required | add \"title\""),
    (
      "title: T\nqualifier: exactly", "2:12",
      """
      "qualifier" must be one of exact, approximate, estimate, at-least, at-most | did you mean \
      "exact"?
      """
    ),
    ("title: T\ndecimals: two", "2:11", "\"decimals\" must be a whole number from 0 to 12"),
    (
      "title: T\ndecimals: -9223372036854775808", "2:11",
      "\"decimals\" must be a whole number from 0 to 12"
    ),
    (
      "title: T\nobservations: [{period: soon, value: 1}]", "2:25",
      "\"period\" must be a period: 2024, 2024-Q1, 2024-05, 2024-05-01, A/B, 2023/24 or unknown"
    ),
    (
      "title: T\nobservations: [{period: 2024, value: 12 apples}]", "2:38",
      """
      "value" must be a finite number in digits: "12 apples" is none | units belong in "unit", and a \
      shorthand for a missing value in "status"
      """
    ),
    (
      "title: T\nobservations: [{period: 2024, value: '1,200'}]", "2:38",
      "\"value\" must be a finite number in digits: \"1,200\" is none | write 1200"
    ),
    (
      "title: T\npublished: [{change: 2023..2024, value: .inf}]", "2:41",
      """
      "value" must be a finite number in digits: ".inf" is none | units belong in "unit", and a \
      shorthand for a missing value in "status"
      """
    ),
    ("title: T\nobservations: [{value: 1}]", "2:17", "\"period\" is required | add \"period\""),
    ("title: T\nobservations: [5]", "2:16", "\"observations\" must be a list of maps"),
    (
      "title: T\nobservations: [{period: 2024, value: '0,5'}]", "2:38",
      "\"value\" must be a finite number in digits: \"0,5\" is none | write 0.5"
    ),
    (
      "title: T\nobservations: [{period: 2024, value: '1,234,567.8'}]", "2:38",
      "\"value\" must be a finite number in digits: \"1,234,567.8\" is none | write 1234567.8"
    ),
    (
      "title: T\nobservations: [{period: 2024, value: '1.234,5'}]", "2:38",
      "\"value\" must be a finite number in digits: \"1.234,5\" is none | units belong in \"unit\", "
        + "and a shorthand for a missing value in \"status\""
    ),
    (
      "title: T\nobservations: [{period: 2024, valeu: 1}]", "2:38",
      "an observation must have a \"value\", or a \"status\" that stands for it | did you mean \"value\" "
        + "by \"valeu\"?"
    ),
    (
      "title: T\nobservations: [{period: 2024, area: a}]", "2:17",
      "an observation must have a \"value\", or a \"status\" that stands for it | add \"value\""
    ),
    (
      "title: T\nobservations: [{period: 2024, value: 12,400,000}]", "2:41",
      "a dimension must have a name that is no number: \"400\" | write numbers without separators, "
        + "12400000, and a row for each period"
    ),
    (
      "title: T\npublished: [{value: 5}]", "2:14",
      "a published figure needs a \"value\" and one of change, difference, ratio, share-of"
    ),
    ("title: T\ndata: ../../../x.csv", "2:7", "\"data\" must name a file of content/"),
    (
      "title: T\ndata: x.xls", "2:7",
      "\"data\" must name a CSV, TSV, JSON, YAML, TOML or SQLite file, or a datapackage.json"
    ),
    (
      "title: T\nof: sources", "2:5",
      """
      "of" must be measures | a statistic is a view over the measures, or has observations of its own
      """
    ),
    ("title: T\nof: measures", "1:1", "\"field\" is required | add \"field\""),
    ("title: T\ndefintion: x", "2:1", "unknown field \"defintion\" | did you mean \"definition\"?"),
  ])
  func aWrongValueIsShownAtItsPlace(_ yaml: String, _ place: String, _ message: String) {
    #expect(read(yaml).findings == "r.yaml:\(place): error[data-invalid]: \(message)")
  }

  /// The findings of reading a file's observations.
  private func readObservations(
    of statistic: inout Statistic, from file: InputFile, limit: Int = 100
  ) throws -> String {
    var rows = try #require(dataRows(of: .whole(file)))
    return printed(statistic.readObservations(from: &rows, limit: limit))
  }

  @Test func observationsAreReadFromAFile() throws {
    var statistic = read("title: T\ndata: rate.csv").record
    let file = InputFile(
      path: "content/rate.csv", text: "period,value,status,area\n2023,21.4,,north\n2024,,c,south\n")
    #expect(try readObservations(of: &statistic, from: file) == "")
    #expect(statistic.observations.map(\.period.key) == ["2023", "2024"])
    #expect(statistic.observations.map(\.value) == ["21.4", nil])
    #expect(
      statistic.observations.map { $0.dimensions.map { $0.value } } == [["north"], ["south"]])
    #expect(statistic.observations.map(\.place.line) == [2, 3])
  }

  @Test(arguments: [
    (
      "r.csv", "period,value\nsoon,1\n",
      """
      r.csv:2:1: error[data-invalid]: "period" must be a period: 2024, 2024-Q1, 2024-05, \
      2024-05-01, A/B, 2023/24 or unknown
      """
    ),
    (
      "r.csv", "period,value\n2024,1e400\n",
      """
      r.csv:2:6: error[data-invalid]: "value" must be a finite number in digits: "1e400" is none | \
      units belong in "unit", and a shorthand for a missing value in "status"
      """
    ),
    (
      "r.csv", "period, value\n2024,1\n",
      """
      r.csv:1:1: error[data-invalid]: observations must have a column "value", or "status" | did you \
      mean "value" by " value"?
      """
    ),
    (
      "r.csv", "period,area,share,status\n2024,north,81.4,\n",
      """
      r.csv:1:1: error[data-invalid]: observations must have a column "value", or "status" | add \
      "value"
      """
    ),
    (
      "r.csv", "period,2024,value,locater\n2024,1,2,p. 4\n",
      """
      r.csv:1:1: error[data-invalid]: a dimension must have a name that is no number: "2024" | \
      write numbers without separators, 12400000, and a row for each period
      r.csv:1:1: warning[data-invalid]: "locater" is taken for a dimension | did you mean "locator"?
      """
    ),
    (
      "r.csv", "period,value\n",
      """
      r.csv:1:1: error[data-invalid]: a file of observations must hold some | give each observation \
      a row with its "period" and "value"
      """
    ),
    (
      "r.json", "{\"a\": 1}",
      """
      r.json:1:2: error[data-invalid]: a table must be a list of maps, one for each row | begin each \
      row with "- " in YAML, or put the rows in [ ] in JSON
      """
    ),
    (
      "r.json", "[{\"value\": 1}]",
      """
      r.json:1:1: error[data-invalid]: observations must have a column "period" | give each row the \
      time that its value is about
      """
    ),
    (
      "r.json", "[{\"period\": 2024}, {\"value\": 1}]",
      "r.json:1:30: error[data-invalid]: \"period\" is required | add \"period\""
    ),
    (
      "r.csv", "period,value\n2024,1\n,2\n",
      "r.csv:3:1: error[data-invalid]: \"period\" must not be empty"
    ),
    (
      "r.csv", "period,value\n2024,NaN\n2025,Infinity\n",
      """
      r.csv:2:6: error[data-invalid]: "value" must be a finite number in digits: "NaN" is none | units \
      belong in "unit", and a shorthand for a missing value in "status"
      r.csv:3:6: error[data-invalid]: "value" must be a finite number in digits: "Infinity" is none | \
      units belong in "unit", and a shorthand for a missing value in "status"
      """
    ),
    (
      "r.csv", "period,value\n2024\n2025,\"1\n",
      """
      r.csv:2:1: error[data-invalid]: every row must have 2 cells, as the first does: row 2 has 1 | add \
      the missing separators, also where a cell is empty
      r.csv:3:6: error[data-invalid]: a quotation mark that begins a cell must be closed | close it, or \
      write it twice within quotation marks if it is part of the text
      r.csv:3:6: error[data-invalid]: "value" must be a finite number in digits: ""1" is none | units \
      belong in "unit", and a shorthand for a missing value in "status"
      """
    ),
  ])
  func aFileThatHoldsNoObservationsIsAFinding(
    _ path: String, _ text: String, _ expected: String
  ) throws {
    var statistic = read("title: T").record
    let file = InputFile(path: path, text: text)
    #expect(try readObservations(of: &statistic, from: file) == expected)
  }

  @Test func observationsOfTOMLStandUnderAName() throws {
    var statistic = read("title: T").record
    let file = InputFile(
      path: "r.toml",
      text: "[[r]]\nperiod = 2023\nvalue = 1.5\n[[r]]\nperiod = 2024\nvalue = 0\n")
    #expect(try readObservations(of: &statistic, from: file) == "")
    #expect(statistic.observations.map(\.value) == ["1.5", "0"])
  }

  @Test func moreObservationsThanTheLimitAreRefused() throws {
    var statistic = read("title: T").record
    let file = InputFile(path: "r.csv", text: "period,value\n2022,1\n2023,2\n2024,3\n")
    #expect(
      try readObservations(of: &statistic, from: file, limit: 2) == """
        r.csv:4:1: error[limit-exceeded]: a statistic may have 2 observations at most | keep those \
        that the site needs in a file of their own, or raise "data-rows" under "limits" in \
        content/site.yaml
        """)
    #expect(statistic.observations.count == 2)
  }
}
