import Testing

@Suite struct LineMarkTests {
  @Test func aLineRunsThroughItsPointsInOrderOfTheirPlace() {
    let chart = DrawnChart(
      """
      mark: line
      encoding: {x: {field: year}, y: {field: n}}
      data: {values: [{year: 2022, n: 0}, {year: 2020, n: 10}, {year: 2021, n: 5}]}
      """)
    let line = chart.elements("chart-line chart-series-1").joined()
    #expect(line.split(separator: "L").count == 3)
    #expect(line.contains(" 30.4L"))
    #expect(line.contains(" 310.4\"/>"))
  }

  @Test func aPointBetweenGapsIsMarked() {
    let chart = DrawnChart(
      """
      mark: line
      encoding: {x: {field: year}, y: {field: n}}
      data: {values: [{year: 2020, n: 3}, {year: 2021, n: null}, {year: 2022, n: 4}]}
      """)
    #expect(chart.elements("chart-line chart-series-1") == [])
    #expect(chart.elements("chart-point chart-series-1").count == 2)
  }

  @Test func stepsTurnAtTheNextPlace() {
    let chart = DrawnChart(
      """
      mark: {type: line, interpolate: step-after}
      encoding: {x: {field: year}, y: {field: n}}
      data: {values: [{year: 2020, n: 0}, {year: 2021, n: 10}]}
      """)
    let line = chart.elements("chart-line chart-series-1").joined()
    #expect(line.split(separator: "L").count == 3)
  }

  @Test func monotoneCurvesNeverOvershoot() {
    let chart = DrawnChart(
      """
      mark: {type: line, interpolate: monotone}
      encoding: {x: {field: x}, y: {field: n}}
      data: {values: [{x: 0, n: 0}, {x: 1, n: 10}, {x: 2, n: 10}, {x: 3, n: 0}]}
      """)
    let line = chart.elements("chart-line chart-series-1").joined()
    let places = line.split(whereSeparator: { !"0123456789. -".contains($0) })
      .flatMap { $0.split(separator: " ") }.compactMap { Double($0) }
    #expect(line.contains("C"))
    #expect(places.enumerated().filter { $0.offset % 2 == 1 }.allSatisfy { $0.element >= 8.3 })
  }

  @Test func orderLeadsTheLineWhereItIsGiven() {
    let chart = DrawnChart(
      """
      mark: line
      encoding: {x: {field: x}, y: {field: y}, order: {field: t}}
      data: {values: [{x: 2, y: 0, t: 1}, {x: 0, y: 1, t: 2}, {x: 2, y: 2, t: 3}]}
      """)
    let line = chart.elements("chart-line chart-series-1").joined()
    #expect(chart.findings == "")
    #expect(line.contains("M629.69 310.4L"))
  }
}
