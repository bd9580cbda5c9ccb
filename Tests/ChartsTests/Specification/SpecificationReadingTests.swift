import Testing

/// What the subset of Vega-Lite has, and what is said of the rest.
@Suite struct SpecificationReadingTests {
  private let data = "\ndata: {values: [{a: p, b: q, n: 1}, {a: r, b: s, n: 2}]}"

  private func findings(_ yaml: String) -> String { DrawnChart(yaml + data).findings }

  @Test(arguments: [
    (
      "mark: pie\nencoding: {x: {field: a}, y: {field: n}}",
      "c.yaml:1:7: error[chart-invalid]: charts here do not have the mark \"pie\" | did you mean \"bar\"?"
    ),
    (
      "mark: lien\nencoding: {x: {field: a}, y: {field: n}}",
      "c.yaml:1:7: error[chart-invalid]: charts here do not have the mark \"lien\" | did you mean \"line\"?"
    ),
    (
      "mark: bar\nencoding: {x: {field: a}, y: {field: n}, size: {field: n}}",
      "c.yaml:2:48: error[chart-invalid]: charts here do not have \"size\" | lengths and places show values; areas of marks mislead"
    ),
    (
      "mark: bar\nencoding: {x: {field: a}, y: {field: n}, colour: {field: b}}",
      "c.yaml:2:42: error[chart-invalid]: unknown field \"colour\" | the field is called \"color\" here"
    ),
    (
      "mark: bar\nencoding: {x: {field: a, sort: upwards}, y: {field: n}}",
      "c.yaml:2:32: error[chart-invalid]: \"sort\" must be ascending, descending, null, a channel (\"-y\"), a list or a field"
    ),
    (
      "mark: bar\nencoding: {x: {field: a, type: quantitive}, y: {field: n}}",
      "c.yaml:2:32: error[chart-invalid]: \"type\" must be one of quantitative, temporal, ordinal, nominal | did you mean \"quantitative\"?"
    ),
    (
      "mark: bar\nwidth: 300\nencoding: {x: {field: a}, y: {field: n}}",
      "c.yaml:2:8: error[chart-invalid]: charts here do not have \"width\" | leave it out: a chart is as wide as its page"
    ),
    (
      "mark: {type: bar, color: red}\nencoding: {x: {field: a}, y: {field: n}}",
      "c.yaml:1:26: error[chart-invalid]: charts here do not have \"color\" | the theme has the colours: tell series apart by \"encoding: {color: ...}\""
    ),
    (
      "mark: bar\nencoding: {x: {field: a}}",
      "c.yaml:1:7: error[chart-invalid]: a mark \"bar\" must have \"y\""
    ),
    (
      "mark: bar\nencoding: {x: {field: a}, y: {field: n, axis: {format: zz}}}",
      "c.yaml:2:56: error[chart-invalid]: a format of numbers must be like \",.1f\" or \".0%\", as d3 writes it"
    ),
    (
      "mark: bar\nencoding: {x: {field: a, scale: {type: log}}, y: {field: n}}",
      "c.yaml:2:40: error[chart-invalid]: a scale of type \"log\" does not fit nominal values"
    ),
    (
      "mark: bar\ntransform: [{calculate: datum.n * 2, as: m}]\nencoding: {x: {field: a}, y: {field: n}}",
      "c.yaml:2:25: error[chart-invalid]: charts here do not have \"calculate\" | make it a column of the data"
    ),
    (
      "title: No mark\nencoding: {x: {field: a}, y: {field: n}}",
      "c.yaml:1:1: error[chart-invalid]: a chart must have a mark | add \"mark: \" with one of area, bar, errorband, errorbar, line, point, rule, text, tick"
    ),
    (
      "mark: bar\nencoding: {x: {field: a}, y: {field: n}}\nannotations: [{type: arrow, text: t}]",
      "c.yaml:3:22: error[chart-invalid]: \"type\" must be one of point, range, line"
    ),
    (
      "mark: bar\nencoding: {x: {field: a}, y: {field: n}}\nannotations: [{type: range, from: p, to: z, text: t}]",
      "c.yaml:3:42: error[chart-invalid]: an annotation must stand on the axis; there is no \"z\""
    ),
  ])
  func whatIsNotSupportedIsNamedWithItsPlace(_ yaml: String, _ finding: String) {
    #expect(findings(yaml).split(separator: "\n").first.map(String.init) == finding)
  }

  @Test func theSupportedSubsetIsReadWithoutAFinding() {
    let chart = DrawnChart(
      """
      $schema: https://vega.github.io/schema/vega-lite/v5.json
      title: {text: A title, subtitle: A subtitle}
      description: What it shows
      source: The source
      notes: [A note]
      height: 200
      transform:
        - filter: "datum.year >= 2016 && datum['area'] != 'West'"
        - filter: {field: n, lt: 100}
      layer:
        - mark: {type: bar}
          encoding:
            x: {field: year, timeUnit: year, type: temporal, axis: {title: null, labelAngle: 0}}
            y:
              field: n
              aggregate: sum
              stack: zero
              axis: {title: Cases, format: ",.0f", tickCount: 4, grid: true, labels: true}
              scale: {domainMax: 200, nice: true}
            color: {field: area, sort: descending, legend: {title: Area}, scale: {range: [2, 1]}}
        - mark: rule
          encoding: {y: {datum: 120}}
      annotations:
        - {type: point, x: 2017, y: 50, text: Here}
        - {type: range, axis: x, from: 2016, to: 2017, text: Then}
        - {type: line, axis: y, value: 80, text: Target}
      data:
        values:
          - {year: 2015, area: North, n: 10}
          - {year: 2016, area: North, n: 60}
          - {year: 2016, area: South, n: 40}
          - {year: 2017, area: North, n: 50}
          - {year: 2017, area: West, n: 51}
      """)
    #expect(chart.findings == "")
    #expect(chart.texts("chart-series-name") == ["South", "North"])
    #expect(chart.page.contains(">Area</"))
    #expect(!chart.elements("chart-fill chart-series-2").isEmpty)
    #expect(chart.texts("chart-annotation") == ["Here", "Then", "Target"])
    #expect(chart.texts("chart-label").filter { $0.count == 4 } == ["2016", "2017"])
  }

  @Test(arguments: [
    ("ascending", ["a", "b", "c"]), ("descending", ["c", "b", "a"]), ("null", ["b", "c", "a"]),
    ("-y", ["c", "a", "b"]), ("y", ["b", "a", "c"]), ("[c, a]", ["c", "a", "b"]),
    ("{field: m, op: max}", ["a", "c", "b"]), ("{field: m, order: descending}", ["b", "c", "a"]),
    ("{encoding: y, order: descending}", ["c", "a", "b"]),
  ])
  func categoriesStandInTheOrderThatIsAskedFor(_ sort: String, _ expected: [String]) {
    let chart = DrawnChart(
      """
      mark: bar
      encoding: {x: {field: k, sort: \(sort)}, y: {field: n, axis: null}}
      data: {values: [{k: b, n: 1, m: 9}, {k: c, n: 3, m: 5}, {k: a, n: 2, m: 1}]}
      """)
    #expect(chart.findings == "")
    #expect(chart.texts("chart-label") == expected)
  }

  @Test(arguments: [
    ("sum", "6"), ("mean", "3"), ("count", "2"), ("min", "2"), ("max", "4"),
  ])
  func rowsAreAggregated(_ aggregate: String, _ expected: String) {
    let chart = DrawnChart(
      """
      mark: bar
      encoding: {x: {field: k}, y: {field: n, aggregate: \(aggregate)}}
      data: {values: [{k: a, n: 2}, {k: a, n: 4}, {k: a, n: null}]}
      """)
    #expect(chart.texts("chart-value") == [expected])
  }

  @Test(arguments: [
    ("{field: n, gt: 2}", 2), ("{field: n, gte: 2}", 3), ("{field: n, lte: 1}", 1),
    ("{field: k, equal: a}", 1), ("{field: k, oneOf: [a, b]}", 2), ("{field: n, range: [2, 3]}", 2),
    ("{and: [{field: n, gt: 1}, {field: n, lt: 3}]}", 1), ("datum.n > 2", 2),
    ("datum.k == 'a'", 1), ("datum['k'] !== \"a\"", 3), ("datum.n >= 2 && datum.n < 4", 2),
  ])
  func rowsAreFiltered(_ filter: String, _ count: Int) {
    let chart = DrawnChart(
      """
      mark: bar
      transform: [{filter: \(filter.hasPrefix("{") ? filter : "'\(filter.replacing("'", with: "''"))'")}]
      encoding: {x: {field: k}, y: {field: n}}
      data: {values: [{k: a, n: 1}, {k: b, n: 2}, {k: c, n: 3}, {k: d, n: 4}]}
      """)
    #expect(chart.findings == "")
    #expect(chart.texts("chart-value").count == count)
  }

  @Test func otherExpressionsAreReported() {
    #expect(
      findings(
        "mark: bar\ntransform: [{filter: 'year(datum.d) > 2'}]\nencoding: {x: {field: a}, y: {field: n}}"
      )
        == """
        c.yaml:2:22: error[chart-invalid]: a filter must be comparisons like "datum.year >= 2015", \
        joined by && | or make the condition a column of the data
        """)
  }
}
