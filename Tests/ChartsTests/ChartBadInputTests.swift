import Testing

/// Data and specifications that allow no honest picture, or hardly one.
@Suite struct ChartBadInputTests {
  private func bar(_ rows: String, _ rest: String = "") -> DrawnChart {
    DrawnChart(
      """
      mark: bar
      encoding: {x: {field: a}, y: {field: n\(rest)}}
      data: {values: [\(rows)]}
      """)
  }

  @Test func anUnknownFieldIsNamedWithTheNearest() {
    let chart = DrawnChart(
      """
      mark: bar
      encoding: {x: {field: aera}, y: {field: n}}
      data: {values: [{area: p, n: 1}]}
      """)
    #expect(
      chart.findings == """
        c.yaml:2:23: error[chart-invalid]: a field must be a column of the data; there is no "aera" \
        | did you mean "area"?
        """)
  }

  @Test func aLogarithmicScaleHasNoZero() {
    let chart = DrawnChart(
      """
      mark: line
      encoding: {x: {field: a}, y: {field: n, scale: {type: log}}}
      data: {values: [{a: 1, n: 0}, {a: 2, n: 100}]}
      """)
    #expect(
      chart.findings.hasPrefix(
        "c.yaml:2:55: error[chart-invalid]: a logarithmic scale must have values above zero"))
    #expect(chart.page == "")
  }

  @Test func onePointIsDrawn() {
    #expect(bar("{a: p, n: 3}").texts("chart-value") == ["3"])
    let line = DrawnChart(
      """
      mark: line
      encoding: {x: {field: year}, y: {field: n}}
      data: {values: [{year: 2020, n: 3}]}
      """)
    #expect(line.findings == "")
    #expect(line.elements("chart-point chart-series-1").count == 1)
    #expect(line.texts("chart-label").contains("2020"))
  }

  @Test(arguments: ["", "{a: p, n: null}", "{a: p, n: \"[c]\"}"])
  func noPointsAreReported(_ rows: String) {
    let chart = DrawnChart(
      """
      mark: bar
      encoding: {x: {field: a}, y: {field: n}}
      data: {values: [\(rows)]}
      """)
    #expect(chart.findings.contains("error[chart-invalid]"))
    #expect(chart.page == "")
  }

  @Test(arguments: ["0", "5", "-5"])
  func equalValuesAreDrawn(_ value: String) {
    for mark in ["bar", "line", "point", "area"] {
      for zero in [", scale: {zero: false}", ""] where zero.isEmpty || mark == "line" {
        let chart = DrawnChart(
          """
          mark: \(mark)
          encoding: {x: {field: year}, y: {field: n\(zero)}}
          data: {values: [{year: 2020, n: \(value)}, {year: 2021, n: \(value)}]}
          """)
        #expect(chart.findings == "")
        #expect(chart.page.contains("</svg>"))
        #expect(!chart.page.contains("nan") && !chart.page.contains("inf"))
      }
    }
  }

  @Test func tenThousandCategoriesAreTooMany() {
    let rows = (0..<10_000).map { "{a: b\($0), n: 1}" }.joined(separator: ", ")
    #expect(
      bar(rows).findings == """
        c.yaml:2:15: error[limit-exceeded]: an axis may have 400 categories at most; these are \
        10000 | leave rows out with "transform", or aggregate
        """)
  }

  @Test func tooManyRowsAreRefused() {
    let rows = (0..<20_001).map { "{a: \($0), n: 1}" }.joined(separator: ", ")
    let chart = DrawnChart(
      """
      mark: point
      encoding: {x: {field: a}, y: {field: n}}
      data: {values: [\(rows)]}
      """)
    #expect(chart.findings.contains("a chart may have 20000 rows at most; these are 20001"))
  }

  @Test func hugeAndTinyNumbersAreDrawn() {
    for values in [("1e300", "-1e300"), ("1e-300", "2e-300"), ("1e15", "1000000000000001")] {
      let chart = bar("{a: p, n: \(values.0)}, {a: q, n: \(values.1)}")
      #expect(!chart.page.contains("nan") && !chart.page.contains("inf"))
      #expect(chart.page.contains("</svg>"))
    }
  }

  @Test func dataOutsideADomainAreReported() {
    let chart = bar("{a: p, n: -3}, {a: q, n: 7900000}", ", scale: {domain: [0, 1]}")
    #expect(
      chart.findings == """
        c.yaml:2:58: error[chart-invalid]: data must lie within the domain; "−3" lies below "0" \
        | widen the domain, or leave rows out with "transform"
        c.yaml:2:61: error[chart-invalid]: data must lie within the domain; "7900000" lies above \
        "1" | widen the domain, or leave rows out with "transform"
        """)
    #expect(chart.page == "")
    #expect(bar("{a: p, n: 0}, {a: q, n: 1}", ", scale: {domain: [0, 1]}").findings == "")
  }

  @Test func instantsOutsideADomainAreReported() {
    let chart = DrawnChart(
      """
      mark: line
      encoding: {x: {field: year, scale: {domainMax: 2021}}, y: {field: n}}
      data: {values: [{year: 2020, n: 3}, {year: 2022, n: 4}]}
      """)
    #expect(
      chart.findings == """
        c.yaml:2:48: error[chart-invalid]: data must lie within the domain; "2022" lies above \
        "2021" | widen the domain, or leave rows out with "transform"
        """)
  }

  @Test func anAnnotationOutsideADomainIsReported() {
    let chart = DrawnChart(
      """
      mark: bar
      encoding: {x: {field: a}, y: {field: n, scale: {domain: [0, 1]}}}
      annotations: [{type: line, axis: y, value: 1e12, text: Far}]
      data: {values: [{a: p, n: 1}]}
      """)
    #expect(
      chart.findings == """
        c.yaml:3:44: error[chart-invalid]: an annotation must stand on the axis; "1e12" lies \
        outside its domain | widen the domain, or leave the annotation out
        """)
  }

  @Test func ticksBeyondTheAxisAreLeftOut() {
    let chart = bar("{a: p, n: 1}", ", axis: {values: [0, 1, 1e15]}")
    #expect(chart.findings == "")
    #expect(chart.texts("chart-label").filter { Double($0) != nil } == ["0.0", "1.0"])
  }

  @Test(arguments: ["1000000000", "4001", "49", "0", "-5"])
  func aPlotHasAHeightThatCanBeSeen(_ height: String) {
    #expect(
      DrawnChart(
        "mark: bar\nencoding: {x: {field: a}, y: {field: n}}\nheight: \(height)\n"
          + "data: {values: [{a: p, n: 1}]}"
      ).findings == """
        c.yaml:3:9: error[chart-invalid]: a plot must be 50 to 4000 units high \
        | leave "height" out for the usual 280
        """)
  }

  @Test func severalRowsOfOneBarAreReported() {
    #expect(
      bar("{a: p, n: 1}, {a: p, n: 2}").findings.hasPrefix(
        "c.yaml:1:7: error[chart-invalid]: a mark \"bar\" must stand for one row"))
  }

  @Test func negativeSharesAreReported() {
    let chart = DrawnChart(
      """
      mark: bar
      encoding: {x: {field: a}, y: {field: n, stack: normalize}, color: {field: k}}
      data: {values: [{a: p, k: one, n: 4}, {a: p, k: two, n: -1}]}
      """)
    #expect(chart.findings.contains("shares of a whole must not be negative"))
  }

  @Test func textAmongNumbersIsReported() {
    #expect(
      bar("{a: p, n: 1}, {a: q, n: many}", ", type: quantitative").findings.contains(
        "a quantitative field must hold numbers; \"many\" is none"))
  }

  @Test func namesWithMarkupStandForThemselves() {
    let chart = bar("{a: \"<b>&\\u0001\", n: 1}")
    #expect(chart.page.contains(">&lt;b&gt;&amp;</text>"))
    #expect(!chart.page.contains("<b>"))
  }

  @Test func theSameInputGivesTheSameBytes() {
    let first = bar("{a: p, n: 1}, {a: q, n: 2}")
    let second = bar("{a: p, n: 1}, {a: q, n: 2}")
    #expect(first.page == second.page && first.file == second.file)
  }
}
