import Charts
import Testing

/// Palettes are judged by what people see; the figures for known palettes were published with them
/// or computed by others.
@Suite struct PaletteTests {
  private static let white = Colour("#ffffff")

  private func palette(_ hexes: String) throws -> Palette {
    Palette(
      colours: hexes.split(separator: " ").compactMap { Colour($0) },
      ground: try #require(Self.white))
  }

  /// Contrasts cut to two decimals, so that none is said to be more than it is.
  private func cut(_ contrast: Double) -> Double { (contrast * 100).rounded() / 100 }

  private func neighbours(_ palette: Palette) -> [Double] {
    zip(palette.colours, palette.colours.dropFirst()).map { cut($0.contrast(with: $1)) }
  }

  private func nearest(_ palette: Palette) -> [Double] {
    ColourVision.allCases.compactMap { vision in
      palette.nearestPair(seenBy: vision).map { ($0.distance * 10).rounded() / 10 }
    }
  }

  @Test(arguments: [
    (
      "#12436D #28A197 #801650 #F46A25", [10.25, 3.17, 9.77, 3.03], [3.24, 3.09, 3.23],
      [52.5, 11.3, 26.9, 37.0]
    ),
    (
      "#12436D #28A197 #801650 #F46A25 #3D3D3D #A285D1", [10.25, 3.17, 9.77, 3.03, 10.86, 3.08],
      [3.24, 3.09, 3.23, 3.59, 3.52], [29.0, 11.3, 6.3, 20.7]
    ),
    (
      "#12436D #2073BC #6BACE6", [10.25, 4.95, 2.42], [2.07, 2.04], [24.2, 22.6, 23.9, 20.4]
    ),
    (
      "#206095 #a8bd3a #871a5b #f66068 #05341a #27a0cc", [6.63, 2.1, 9.02, 3.09, 13.88, 3.01],
      [3.16, 4.3, 2.92, 4.49, 4.62], [27.8, 19.6, 21.8, 25.4]
    ),
  ])
  func knownPalettesHaveTheirKnownFigures(
    _ hexes: String, _ ground: [Double], _ adjacent: [Double], _ distances: [Double]
  ) throws {
    let palette = try palette(hexes)
    #expect(palette.colours.map { cut($0.contrast(with: palette.ground)) } == ground)
    #expect(neighbours(palette) == adjacent)
    #expect(nearest(palette) == distances)
  }

  @Test(arguments: [Palette.light, .dark, .print])
  func ourPalettesHaveNoFault(_ palette: Palette) {
    #expect(palette.colours.count == 6)
    #expect(palette.faults() == [])
  }

  @Test func theLightPaletteIsTheAnalysisFunctions() throws {
    let six = try palette("#12436D #28A197 #801650 #F46A25 #3D3D3D #A285D1")
    #expect(Palette.light == six)
    #expect(Palette.dark.ground == Colour("#12171e"))
  }

  @Test func theFirstFourAreToldApartInDarkAsWellAsInLight() {
    for palette in [Palette.dark, .print] {
      let four = Palette(colours: Array(palette.colours.prefix(4)), ground: palette.ground)
      #expect(nearest(four).allSatisfy { $0 > 30 })
    }
  }

  @Test func paperTellsTheFirstFourApartInGrey() {
    let greys = Palette.print.colours.prefix(4).map(\.lightness).sorted()
    #expect(zip(greys, greys.dropFirst()).allSatisfy { $1 - $0 > 15 })
  }

  @Test func failingPairsAreListed() throws {
    let texts = try palette("#12436D #2073BC #6BACE6").faults().map(\.text)
    #expect(
      texts == [
        "#6bace6 has a contrast of 2.42:1 with the ground, less than 3:1",
        "#12436d and #2073bc are neighbours with a contrast of 2.07:1, less than 3:1",
        "#2073bc and #6bace6 are neighbours with a contrast of 2.04:1, less than 3:1",
      ])
  }

  @Test func neighboursThatAreSeparatedNeedNoContrast() throws {
    let faults = try palette("#12436D #2073BC").faults(isSeparated: true)
    #expect(faults == [])
  }

  @Test func coloursThatOnlySomeSeeApartAreListed() throws {
    let texts = try palette("#602000 #404000").faults(isSeparated: true).map(\.text)
    #expect(texts.count == 1)
    #expect(texts.first?.hasPrefix("#602000 and #404000 look alike with deuteranopia: ") == true)
  }

  @Test func legibleTextIsChosenForItsGround() throws {
    let (dark, light) = (try #require(Colour("#1c2430")), try #require(Colour("#ffffff")))
    #expect(Colour("#12436d")?.moreLegible(of: dark, or: light) == light)
    #expect(Colour("#28a197")?.moreLegible(of: dark, or: light) == dark)
  }
}
