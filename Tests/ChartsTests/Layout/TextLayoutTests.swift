import Testing

@testable import Charts

/// Measuring, wrapping and spreading texts.
@Suite struct TextLayoutTests {
  private let metrics = TextMetrics(size: 10)

  @Test func widthsAreThoseOfHelvetica() {
    #expect((metrics.width(of: "Wi") - 11.66 * 1.06).magnitude < 0.001)
    #expect(metrics.width(of: "") == 0)
    #expect(metrics.width(of: "漢字") > 20)
  }

  @Test func textsAreWrappedBetweenWords() {
    let text = WrappedText("one two three", within: metrics.width(of: "one two"), metrics)
    #expect(text.lines == ["one two", "three"])
    #expect(!text.isBroken)
  }

  @Test func aWordLongerThanALineIsCut() {
    let text = WrappedText("incomprehensible", within: 40, metrics)
    #expect(text.isBroken)
    #expect(text.lines.joined() == "incomprehensible")
    #expect(text.lines.allSatisfy { metrics.width(of: $0) <= 40 })
  }

  @Test func anEllipsisStandsForTheLinesThatAreLeftOut() {
    let text = WrappedText("one two three four", within: 30, metrics, most: 2)
    #expect(text.lines.count == 2)
    #expect(text.lines[1].hasSuffix("…"))
    #expect(metrics.width(of: text.lines[1]) <= 30)
  }

  @Test func namesAreSpreadApartInTheirOrder() {
    let middles = spread([50, 52, 51], [10, 10, 10], within: Extent(0, 100))
    #expect(middles == [50, 70, 60])
    #expect(spread([95, 99], [10, 10], within: Extent(0, 100)) == [85, 95])
    #expect(spread([1, 2], [60, 60], within: Extent(0, 100)) == nil)
  }

  @Test func categoriesAreThinnedFromTheLast() {
    let names = (2000...2020).map {
      AxisCategory(.period(ChartPeriod(.year, index: $0)))
    }
    let scale = PlotScale(start: 0, step: 12, bandwidth: 10, count: 21, isReversed: false)
    let labels = BottomLabels(categories: names, scale, metrics)
    let shown = labels.items.flatMap(\.lines)
    #expect(!labels.isComplete)
    #expect(shown.last == "2020")
    #expect(shown.count < 21)
  }
}
