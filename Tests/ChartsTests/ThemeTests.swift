import TestSupport
import Testing

@testable import Charts

/// The theme says how charts look: every class, and the palettes that are held to the contrasts.
@Suite struct ThemeTests {
  private let style = ProjectFiles.read("templates/assets/style.css") ?? ""

  @Test func everyClassOfAShapeHasARule() {
    let classes = Set(ShapeRole.all.flatMap { $0.classes.split(separator: " ").map(String.init) })
    // Names of series look like any text of a chart.
    for name in classes.subtracting(["chart-series-name"]).sorted() {
      #expect(style.contains(".\(name) ") || style.contains(".\(name),"), "\(name)")
    }
  }

  @Test func colourSchemesHaveThePalettes() {
    let pair = /light-dark\((#\w+), (#\w+)\)/
    let values: [[Substring]] = (1...SeriesLimits.most).map { number in
      let settings = style.split(separator: "--series-\(number): ").dropFirst()
      return settings.flatMap { setting in
        setting.prefixMatch(of: pair).map { [$0.1, $0.2] } ?? [setting.prefix(7)]
      }
    }
    for (scheme, palette) in [Palette.light, .dark, .print].enumerated() {
      let colours = values.compactMap { $0.count == 3 ? String($0[scheme]) : nil }
      #expect(colours == palette.colours.map(\.hex))
    }
  }

  @Test func dashesOfPagesAndFilesAreTheSame() {
    for (number, pattern) in dashPatterns.enumerated().dropFirst() {
      #expect(style.contains(".chart-dash-\(number + 1) { stroke-dasharray: \(pattern); }"))
    }
  }

  /// Text in pages, light and dark, and in files, on white.
  @Test func C12_textHasAContrastOfFourAndAHalf() throws {
    let pair = /--(ground|text|muted): light-dark\((#\w+), (#\w+)\)/
    let pairs = Dictionary(
      uniqueKeysWithValues: style.matches(of: pair).map { ($0.1, [$0.2, $0.3]) })
    #expect(pairs.count == 3)
    for name in ["text", "muted"] as [Substring] {
      for scheme in 0...1 {
        let text = try #require(pairs[name].flatMap { Colour($0[scheme]) })
        let ground = try #require(pairs["ground"].flatMap { Colour($0[scheme]) })
        #expect(text.contrast(with: ground) >= 4.5, "\(name) \(scheme)")
      }
    }
    let white = try #require(Colour("ffffff"))
    for fill in [FileColours.text, FileColours.muted] {
      #expect(try #require(Colour(fill)).contrast(with: white) >= 4.5, "\(fill)")
    }
  }
}
