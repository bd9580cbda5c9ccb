import Testing

@Suite struct RuleMarkTests {
  @Test func aValueAloneRunsAcrossThePlot() {
    let chart = DrawnChart(
      """
      layer:
        - {mark: point, encoding: {x: {field: x}, y: {field: y}}}
        - {mark: rule, encoding: {y: {datum: 5}}}
      data: {values: [{x: 0, y: 0}, {x: 10, y: 10}]}
      """)
    #expect(chart.findings == "")
    let rules = chart.elements("chart-rule")
    #expect(rules.count == 1)
    #expect(chart.numbers("x2", "chart-rule")[0] - chart.numbers("x1", "chart-rule")[0] > 500)
  }

  @Test func bothEndsMakeAnInterval() {
    let chart = DrawnChart(
      """
      mark: rule
      encoding: {x: {field: a}, y: {field: lo}, y2: {field: hi}}
      data: {values: [{a: p, lo: 2, hi: 8}, {a: q, lo: null, hi: 9}]}
      """)
    #expect(chart.elements("chart-interval").count == 1)
  }
}
