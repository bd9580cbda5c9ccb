import Charts
import Testing

@Suite struct BarMarkTests {
  private let bars = DrawnChart(
    """
    mark: bar
    encoding: {x: {field: a}, y: {field: n}}
    data: {values: [{a: p, n: 10}, {a: q, n: 5}, {a: r, n: 0}, {a: s, n: null}, {a: t, n: "[x]"}]}
    """)

  @Test func lengthsAreInProportion() {
    let heights = bars.numbers("height", "chart-fill chart-series-1")
    #expect(heights == [280, 140])
    #expect(bars.findings == "")
  }

  @Test func zeroEmptyAndShorthandStayApart() {
    #expect(bars.texts("chart-value") == ["10", "5", "0", "[x]"])
    #expect(bars.drawing?.shorthands == ["x"])
  }

  @Test func theLeastValueIsToldFromZero() {
    let chart = DrawnChart(
      """
      mark: bar
      encoding: {x: {field: a}, y: {field: n}}
      data: {values: [{a: p, n: 1.23456}, {a: q, n: 0.0001}, {a: r, n: 2e-3}]}
      """)
    #expect(chart.texts("chart-value") == ["1.23456", "0.00010", "0.00200"])
  }

  @Test func negativeValuesHangDown() {
    let chart = DrawnChart(
      """
      mark: bar
      encoding: {x: {field: a}, y: {field: n}}
      data: {values: [{a: p, n: 10}, {a: q, n: -10}]}
      """)
    let tops = chart.numbers("y", "chart-fill chart-series-1")
    let heights = chart.numbers("height", "chart-fill chart-series-1")
    #expect(heights == [140, 140])
    #expect(tops[1] == tops[0] + 140)
    #expect(chart.texts("chart-value") == ["10", "−10"])
  }

  @Test func partsBelowZeroAreStackedDownwards() {
    let chart = DrawnChart(
      """
      mark: bar
      encoding: {x: {field: a}, y: {field: n}, color: {field: k}}
      data:
        values:
          - {a: p, k: one, n: 10}
          - {a: p, k: two, n: -5}
          - {a: p, k: three, n: -5}
      """)
    let tops = (1...3).map { chart.numbers("y", "chart-fill chart-series-\($0)")[1] }
    #expect(abs(tops[1] - tops[0] - 140) < 0.02)
    #expect(abs(tops[2] - tops[1] - 70) < 0.02)
    #expect(chart.findings == "")
  }

  @Test func groupsStandSideBySideInTheOrderOfTheirLegend() {
    let chart = DrawnChart(
      """
      mark: bar
      encoding: {x: {field: a}, y: {field: n}, color: {field: k}, xOffset: {field: k}}
      data: {values: [{a: p, k: z, n: 10}, {a: p, k: b, n: 5}]}
      """)
    let first = chart.numbers("x", "chart-fill chart-series-1")
    let second = chart.numbers("x", "chart-fill chart-series-2")
    #expect(chart.texts("chart-series-name") == ["z", "b"])
    #expect(first[1] < second[1])
    #expect(first[1] + chart.numbers("width", "chart-fill chart-series-1")[1] == second[1])
  }

  @Test func spansHaveBothEnds() {
    let chart = DrawnChart(
      """
      mark: bar
      encoding: {y: {field: a}, x: {field: from}, x2: {field: to}}
      data: {values: [{a: p, from: 2, to: 8}, {a: q, from: 0, to: 10}]}
      """)
    let widths = chart.numbers("width", "chart-fill chart-series-1")
    #expect(((widths[0] / widths[1]) - 0.6).magnitude < 0.001)
  }
}
