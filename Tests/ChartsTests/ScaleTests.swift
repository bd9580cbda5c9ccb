import Charts
import Testing

/// Domains that nobody plans for: all equal, backwards, touching zero, beyond all numbers.
@Suite struct ScaleTests {
  private static let extremes: [Double] = [
    0, -0.0, 1, -1, 1e-300, .leastNonzeroMagnitude, 1e300, .greatestFiniteMagnitude, -1e300,
    .infinity, -.infinity,
    .nan, 8.64e12, 1e15,
  ]

  @Test(arguments: [ContinuousScale.Kind.linear, .log, .time])
  func noDomainIsTooMuch(_ kind: ContinuousScale.Kind) {
    for start in Self.extremes {
      for stop in Self.extremes {
        let scale = ContinuousScale(kind, domain: Extent(start, stop), range: Extent(0, 100))
        for count in [0, -1, 0.5, 5, 1e9, .nan, .infinity] {
          let ticks = scale.ticks(count: count)
          #expect(ticks.count <= 10_001)
          #expect(ticks.contains { !$0.isFinite } == false)
          _ = scale.nice(count: count)
        }
        _ = LogTickFormat(from: start, to: stop).text(of: start)
        _ = tickFormat(from: start, to: stop, count: 5).text(of: stop)
        _ = [timeTickText(of: start), quarterText(of: start), financialYearText(of: start)]
      }
    }
  }

  @Test func oneValueStandsInTheMiddle() {
    for kind in [ContinuousScale.Kind.linear, .log, .time] {
      let scale = ContinuousScale(kind, domain: Extent(7, 7), range: Extent(0, 100))
      #expect(scale.position(of: 7) == 50)
      #expect(scale.ticks(count: 5) == [7])
    }
  }

  @Test func aLogarithmicDomainThatTouchesZeroHasNoTicks() {
    let scale = ContinuousScale(.log, domain: Extent(0, 10), range: Extent(0, 100))
    #expect(scale.ticks() == [])
    #expect(scale.nice().domain == Extent(0, 10))
  }

  @Test func whatHasNoPlaceStandsAtTheStart() {
    let scale = ContinuousScale(.log, domain: Extent(1, 100), range: Extent(20, 60))
    #expect([0, -5, .nan, .infinity].map(scale.position) == [20, 20, 20, 20])
    #expect(scale.position(of: 10) == 40)
  }

  @Test func bandsCentreOnTheirCategories() {
    let bands = BandScale(count: 4, range: Extent(0, 100), paddingInner: 0.5, paddingOuter: 0.25)
    #expect((0..<4).map(bands.start) == [6.25, 31.25, 56.25, 81.25])
    #expect(bands.centre(of: 3) == 87.5)
    let points = BandScale.points(count: 3, range: Extent(100, 0))
    #expect((0..<3).map(points.start) == [100, 50, 0])
    #expect(points.bandwidth == 0)
    #expect(BandScale(count: 0, range: Extent(0, 100)).step == 100)
  }
}
