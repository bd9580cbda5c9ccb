import Testing

@Suite struct TickMarkTests {
  @Test func aTickStandsAcrossTheDirectionOfTheValues() {
    let chart = DrawnChart(
      """
      mark: tick
      encoding: {x: {field: n}, y: {field: a}}
      data: {values: [{a: p, n: 2}, {a: p, n: 5}]}
      """)
    let ticks = "chart-line chart-series-1"
    #expect(chart.findings == "")
    #expect(chart.numbers("x1", ticks) == chart.numbers("x2", ticks))
    #expect(zip(chart.numbers("y1", ticks), chart.numbers("y2", ticks)).allSatisfy { $0 < $1 })
  }
}
