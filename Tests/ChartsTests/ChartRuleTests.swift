import Base
import Testing

@testable import Charts

/// The official publishers' rules on charts, by their numbers.
@Suite struct ChartRuleTests {
  private func series(_ names: Int, mark: String = "line", periods: ClosedRange<Int> = 2015...2018)
    -> String
  {
    let rows = (0..<names).flatMap { name in
      periods.map { "{year: \($0), k: s\(name), n: \(name * 10 + $0 % 7)}" }
    }.joined(separator: ", ")
    return """
      mark: \(mark)
      encoding: {x: {field: year}, y: {field: n}, color: {field: k}}
      data: {values: [\(rows)]}
      """
  }

  private let bars = """
    mark: bar
    encoding: {x: {field: a}, y: {field: n}}
    data: {values: [{a: p, n: 1200}, {a: q, n: 3500}]}
    """

  @Test func C1_titlesOfMoreThanFifteenWordsAreReported() {
    let words = (1...15).map { "w\($0)" }.joined(separator: " ")
    #expect(DrawnChart("title: \(words)\n" + bars).findings == "")
    #expect(
      DrawnChart("title: \(words) more\n" + bars).findings == """
        c.yaml:1:1: warning[chart-unclear]: a chart's title should have 15 words at most \
        | say the main message; measure, place and period belong into the subtitle
        """)
  }

  @Test func C2_aFileHoldsTheSubtitle() {
    let chart = DrawnChart("title: T\nsubtitle: Reports, UK, 2024\nsource: The Office\n" + bars)
    #expect(chart.file.contains(">Reports, UK, 2024</text>"))
    #expect(chart.file.contains(">Source: The Office</text>"))
  }

  @Test func C3_pictureHasANameAndADescriptionApart() {
    let chart = DrawnChart("title: T\ndescription: Twice as many in q.\n" + bars)
    #expect(chart.page.contains("<svg class=\"chart-wide\" viewBox=\"0 0 640 "))
    #expect(chart.page.contains("role=\"img\" aria-labelledby=\"c.1.wide.title c.1.wide.desc\""))
    #expect(chart.page.contains("<title id=\"c.1.wide.title\">T</title>"))
    #expect(chart.page.contains("<desc id=\"c.1.narrow.desc\">Twice as many in q.</desc>"))
    let plain = DrawnChart(bars)
    #expect(plain.drawing?.description == "Bar chart. Horizontal axis: p, q. Vertical axis: n.")
    #expect(plain.drawing?.title != plain.drawing?.description)
  }

  @Test(arguments: ["zero: false", "domain: [1000, 4000]", "domainMin: 1000", "type: log"])
  func C5_barAxesStartAtZero(_ scale: String) {
    for mark in ["bar", "area"] {
      let chart = DrawnChart(
        """
        mark: \(mark)
        encoding: {x: {field: a}, y: {field: n, scale: {\(scale)}}}
        data: {values: [{a: p, n: 1200}, {a: q, n: 3500}]}
        """)
      #expect(chart.findings.contains("bars and areas must start at zero, always"))
      #expect(chart.page == "")
    }
  }

  @Test func C5_barsOfLargeValuesStartAtZero() {
    let chart = DrawnChart(bars)
    #expect(chart.texts("chart-label").first == "0")
  }

  @Test func C6_aCroppedAxisLeavesAQuarterBelowTheDataAndSaysSo() {
    let chart = DrawnChart(
      """
      mark: line
      encoding: {x: {field: year}, y: {field: n, scale: {zero: false}}}
      data: {values: [{year: 2020, n: 80}, {year: 2021, n: 92}]}
      """)
    #expect(chart.findings == "")
    #expect(chart.drawing?.notes == ["The vertical axis starts at 76."])
    // 80 lies at a quarter of 76 to 92.
    let line = chart.elements("chart-line chart-series-1").joined()
    #expect(line.contains(" 240.4L"))
  }

  @Test func C6_aDomainThatCropsTooCloseIsReported() {
    let chart = DrawnChart(
      """
      mark: line
      encoding: {x: {field: year}, y: {field: n, scale: {domain: [79, 95]}}}
      data: {values: [{year: 2020, n: 80}, {year: 2021, n: 92}]}
      """)
    #expect(
      chart.findings.hasPrefix(
        "c.yaml:2:61: warning[chart-unclear]: an axis that does not start at zero should leave"))
    #expect(chart.drawing?.notes == ["The vertical axis starts at 79."])
  }

  @Test func C7_thereIsOneScaleInEachDirection() {
    let chart = DrawnChart(
      """
      layer:
        - {mark: bar, encoding: {x: {field: a}, y: {field: n}}}
        - {mark: line, encoding: {x: {field: a}, y: {field: m}}}
      resolve: {scale: {y: independent}}
      data: {values: [{a: p, n: 1, m: 100}]}
      """)
    #expect(
      chart.findings == """
        c.yaml:4:10: error[chart-invalid]: charts here do not have "resolve" \
        | a chart has one scale in each direction: draw two charts
        """)
  }

  @Test func C8_linesAreNamedAtTheirEnds() {
    let chart = DrawnChart(series(3))
    #expect(chart.texts("chart-series-name").count == 3)
    #expect(chart.numbers("x", "chart-series-name").allSatisfy { $0 > 500 })
  }

  @Test func C8_legendsStandAboveInTheOrderOfTheData() {
    let chart = DrawnChart(series(3, mark: "bar"))
    #expect(chart.texts("chart-series-name") == ["s0", "s1", "s2"])
    #expect(chart.numbers("y", "chart-series-name").allSatisfy { $0 < 20 })
  }

  @Test func C8_oneSeriesHasNoLegend() {
    #expect(DrawnChart(series(1)).texts("chart-series-name") == [])
  }

  @Test func C9_textsAreHorizontal() {
    let chart = DrawnChart(series(4))
    #expect(!chart.page.contains("rotate"))
    #expect(
      DrawnChart(
        """
        mark: bar
        encoding: {x: {field: a, axis: {labelAngle: -45}}, y: {field: n}}
        data: {values: [{a: p, n: 1}]}
        """
      ).findings == """
        c.yaml:2:45: error[chart-invalid]: charts here do not have "labelAngle" \
        | labels are horizontal: put long names on y
        """)
  }

  @Test func C9_columnsWithLongNamesLieDown() {
    let names = ["A name as long as a sentence", "Another of that very length", "Short", "D"]
      .map { "{a: \($0) of incomprehensibilities, n: 1}" }.joined(separator: ", ")
    let chart = DrawnChart(
      """
      mark: bar
      encoding: {x: {field: a}, y: {field: n}}
      data: {values: [\(names)]}
      """)
    let bars = "chart-fill chart-series-1"
    #expect(Set(chart.numbers("x", bars, in: chart.narrow)).count == 1)
    #expect(Set(chart.numbers("y", bars, in: chart.narrow)).count == 4)
  }

  @Test(arguments: [(4, ""), (5, "warning[chart-unclear]"), (7, "error[chart-invalid]")])
  func C10_fourColoursAreAdvisedAndSixTheMost(_ count: Int, _ finding: String) {
    let chart = DrawnChart(series(count))
    #expect(chart.findings.contains(finding))
    #expect(chart.findings.isEmpty == finding.isEmpty)
    #expect(chart.page.isEmpty == (count > 6))
  }

  @Test func C10_coloursKeepThePalettesOrder() {
    let chart = DrawnChart(series(4, mark: "bar"))
    for number in 1...4 {
      #expect(chart.file.contains("fill=\"\(Palette.light.colour(of: number - 1).hex)\""))
      #expect(!chart.elements("chart-fill chart-series-\(number)").isEmpty)
    }
  }

  @Test func C11_coloursStandOutAndNeighboursHaveALineBetween() {
    let chart = DrawnChart(series(4, mark: "bar"))
    for colour in Palette.light.colours {
      #expect(colour.contrast(with: Palette.light.ground) >= RequiredContrast.mark)
    }
    let fills = chart.file.split(separator: "<g fill=\"#").dropFirst()
      .filter { $0.contains("<rect") }
    #expect(!fills.isEmpty)
    #expect(fills.allSatisfy { $0.contains("\" stroke=\"#ffffff\" stroke-width=\"1\"") })
  }

  @Test func C13_linesDifferByDashesAndPointsByForm() {
    let lines = DrawnChart(series(4))
    #expect(!lines.elements("chart-line chart-series-1").isEmpty)
    for number in 2...4 {
      #expect(
        !lines.elements("chart-line chart-series-\(number) chart-dash-\(number)").isEmpty)
    }
    let points = DrawnChart(series(2, mark: "point"))
    let forms = (1...2).map { number in
      points.elements("chart-point chart-series-\(number)").first.map { $0.contains("C") }
    }
    #expect(forms == [true, false])
  }

  @Test func C14_thousandsHaveCommas() {
    let labels = DrawnChart(bars).texts("chart-label")
    #expect(labels.contains("3,500"))
  }

  @Test func C15_gapsAreNarrowerThanBars() {
    for mark in ["x: {field: a}, y: {field: n}", "y: {field: a}, x: {field: n}"] {
      let chart = DrawnChart(
        """
        mark: bar
        encoding: {\(mark)}
        data: {values: [{a: p, n: 1}, {a: q, n: 1}, {a: A very long name indeed it is, n: 1}]}
        """)
      let isLying = mark.hasPrefix("y")
      let starts = chart.numbers(isLying ? "y" : "x", "chart-fill chart-series-1")
      let widths = chart.numbers(isLying ? "height" : "width", "chart-fill chart-series-1")
      #expect(starts.count == 3)
      #expect(starts[1] - starts[0] < 2 * widths[0])
    }
    #expect(
      DrawnChart(
        """
        mark: bar
        encoding: {x: {field: a, scale: {padding: 0.6}}, y: {field: n}}
        data: {values: [{a: p, n: 1}]}
        """
      ).findings.contains("the gap between bars must be narrower than a bar"))
  }

  @Test func C16_theLastPeriodHasItsLabelWhereLabelsAreThinnedOut() {
    let rows = (1990...2024).map { "{year: \($0), n: \($0 % 9)}" }.joined(separator: ", ")
    let chart = DrawnChart(
      """
      mark: bar
      encoding: {x: {field: year}, y: {field: n}}
      data: {values: [\(rows)]}
      """)
    let years = chart.texts("chart-label").filter { $0.count == 4 }
    #expect(years.count < 35)
    #expect(years.last == "2024")
  }

  @Test func C16_labelsOfNumbersStandAtTheirTicks() {
    let chart = DrawnChart(
      """
      mark: point
      encoding: {x: {field: x}, y: {field: y}}
      data: {values: [{x: 0, y: 0}, {x: 100, y: 50}]}
      """)
    let ticks = Set(chart.numbers("x1", "chart-grid").dropFirst(6))
    let labels = chart.elements("chart-label").filter { $0.contains("middle") }.count
    #expect(labels > 3)
    #expect(ticks.count >= labels)
  }

  @Test func C19_stacksOfMoreThanFourPartsAreReported() {
    #expect(DrawnChart(series(5, mark: "bar")).findings.contains("should have 4 series at most"))
  }

  @Test(arguments: [(20, true), (21, false)])
  func C20_valuesStandAtTwentyBarsAtMost(_ count: Int, _ isLabelled: Bool) {
    let rows = (0..<count).map { "{a: b\($0), n: 5}" }.joined(separator: ", ")
    let chart = DrawnChart(
      """
      mark: bar
      encoding: {y: {field: a}, x: {field: n}}
      data: {values: [\(rows)]}
      """)
    #expect(chart.texts("chart-value").count == (isLabelled ? count : 0))
  }

  @Test func C20_valuesStandAtTwoSeriesAtMost() {
    let grouped = series(3, mark: "bar", periods: 2015...2016)
      .replacing("color: {field: k}", with: "color: {field: k}, xOffset: {field: k}")
    #expect(DrawnChart(grouped).texts("chart-value") == [])
  }

  @Test func C21_missingPointsBreakTheLine() {
    let chart = DrawnChart(
      """
      mark: line
      encoding: {x: {field: year}, y: {field: n}}
      data:
        values:
          - {year: 2018, n: 5}
          - {year: 2019, n: 6}
          - {year: 2020, n: "[x]"}
          - {year: 2021, n: 0}
          - {year: 2022, n: 7}
      """)
    let lines = chart.elements("chart-line chart-series-1")
    #expect(lines.count == 2)
    // The line begins again at zero, which is no gap.
    #expect(lines.last?.contains(" 310.4L") == true)
    #expect(chart.texts("chart-value") == ["[x]"])
  }

  @Test func C21_aSeriesThatSkipsAPeriodHasAGap() {
    let chart = DrawnChart(
      """
      mark: line
      encoding: {x: {field: year}, y: {field: n}, color: {field: k}}
      data:
        values:
          - {year: 2018, k: a, n: 5}
          - {year: 2019, k: a, n: 5}
          - {year: 2020, k: a, n: 5}
          - {year: 2018, k: b, n: 6}
          - {year: 2020, k: b, n: 6}
      """)
    #expect(chart.elements("chart-line chart-series-1").count == 1)
    #expect(chart.elements("chart-point chart-series-2").count == 2)
  }
}
