import Testing

@Suite struct PointMarkTests {
  @Test func seriesHaveTheirOwnForms() {
    let chart = DrawnChart(
      """
      mark: point
      encoding: {x: {field: x}, y: {field: y}, color: {field: k}}
      data: {values: [{x: 1, y: 1, k: a}, {x: 2, y: 2, k: b}, {x: 3, y: null, k: b}]}
      """)
    let first = chart.elements("chart-point chart-series-1")
    let second = chart.elements("chart-point chart-series-2")
    #expect(first.count == 2 && second.count == 2)
    #expect(first.allSatisfy { $0.contains("C") })
    #expect(second.allSatisfy { !$0.contains("C") })
  }
}
