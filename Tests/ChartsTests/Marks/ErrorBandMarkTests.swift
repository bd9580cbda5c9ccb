import Testing

@Suite struct ErrorBandMarkTests {
  @Test func aBandLiesBetweenItsEnds() {
    let chart = DrawnChart(
      """
      mark: errorband
      encoding: {x: {field: year}, y: {field: lo}, y2: {field: hi}}
      data: {values: [{year: 2020, lo: 2, hi: 8}, {year: 2021, lo: 3, hi: 9}]}
      """)
    #expect(chart.findings == "")
    #expect(chart.elements("chart-band chart-series-1").count == 1)
  }
}
