import Testing

@Suite struct ErrorBarMarkTests {
  @Test func anIntervalHasAnEndAtEachSide() {
    let chart = DrawnChart(
      """
      mark: errorbar
      encoding: {x: {field: lo}, x2: {field: hi}, y: {field: a}}
      data: {values: [{a: p, lo: 2, hi: 8}]}
      """)
    #expect(chart.findings == "")
    #expect(chart.elements("chart-interval").count == 3)
  }

  @Test func bothEndsMustBeGiven() {
    let chart = DrawnChart(
      """
      mark: errorbar
      encoding: {x: {field: a}, y: {field: lo}}
      data: {values: [{a: p, lo: 2}]}
      """)
    #expect(
      chart.findings == """
        c.yaml:1:7: error[chart-invalid]: a mark "errorbar" must have both ends of the interval: \
        "y" and "y2", or "x" and "x2"
        """)
  }
}
