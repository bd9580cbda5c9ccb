import Testing

@Suite struct AreaMarkTests {
  @Test func anAreaGoesBackAlongZero() {
    let chart = DrawnChart(
      """
      mark: area
      encoding: {x: {field: year}, y: {field: n}}
      data: {values: [{year: 2020, n: 10}, {year: 2021, n: 10}]}
      """)
    let area = chart.elements("chart-fill chart-series-1").joined()
    #expect(area.contains(" 30.4L") && area.contains(" 310.4Z"))
  }

  @Test func areasAreStackedInTheOrderOfTheSeries() {
    let chart = DrawnChart(
      """
      mark: area
      encoding: {x: {field: year}, y: {field: n}, color: {field: k}}
      data:
        values:
          - {year: 2020, k: low, n: 5}
          - {year: 2021, k: low, n: 5}
          - {year: 2020, k: high, n: 5}
          - {year: 2021, k: high, n: 5}
      """)
    #expect(chart.findings == "")
    #expect(chart.texts("chart-series-name") == ["low", "high"])
    let high = chart.elements("chart-fill chart-series-2").last ?? ""
    #expect(!high.contains("288"))
  }
}
