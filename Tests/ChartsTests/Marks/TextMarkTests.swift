import Testing

@Suite struct TextMarkTests {
  @Test func textsStandAtTheirPlaces() {
    let chart = DrawnChart(
      """
      layer:
        - {mark: point, encoding: {x: {field: x}, y: {field: y}}}
        - mark: text
          encoding: {x: {field: x}, y: {field: y}, text: {field: y, format: ".1f"}}
      data: {values: [{x: 0, y: 1}, {x: 10, y: 20}]}
      """)
    #expect(chart.findings == "")
    #expect(chart.texts("chart-value") == ["1.0", "20.0"])
  }

  @Test func textsWithoutRoomAreLeftOutAndReported() {
    let rows = (0..<12).map { _ in "{x: 5, y: 5, t: the same place}" }.joined(separator: ", ")
    let chart = DrawnChart(
      """
      mark: text
      encoding: {x: {field: x}, y: {field: y}, text: {field: t}}
      data: {values: [\(rows)]}
      """)
    #expect(chart.texts("chart-value").count < 12)
    #expect(chart.findings.contains("warning[chart-unclear]: texts of a chart must have room"))
  }
}
