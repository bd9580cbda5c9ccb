package import Base

/// A chart, laid out: once for wide pages and once for narrow ones.
package struct ChartDrawing: Sendable {
  package enum Destination: Hashable, Sendable {
    /// Within a page: the theme's classes, both drawings, of which the theme shows one.
    ///
    /// The id holds a `.`; ids within the drawing begin with it.
    case page(id: String)
    /// A file of its own: presentation attributes on white, with title, subtitle, notes and source
    /// in the picture.
    case file
  }

  /// The name of the picture, `<title>`.
  package var title: String
  /// What the picture shows, `<desc>`.
  package var description: String
  /// What readers must be told below the chart: "The vertical axis starts at 40." Beside the
  /// author's own notes.
  package let notes: [String]
  /// The letters that stand in the chart in place of values, in order: the caller explains them.
  package let shorthands: [String]

  let wide, narrow: Picture
  /// What a file has around the picture, and a page in its own text.
  let heading, subtitle, source: String?
  let ownNotes: [String]
}

extension ChartSpecification {
  /// Lays a chart out over its rows. Nil where something is wrong that leaves no honest picture;
  /// there may be a drawing beside findings.
  ///
  /// The same specification and table give the same bytes. The caller's title and description
  /// should be set before, as they are the picture's name.
  package func draw(
    over table: ChartTable
  ) -> (drawing: ChartDrawing?, diagnostics: [Diagnostic]) {
    var builder = ModelBuilder(self, table)
    let model = builder.model()
    var diagnostics = builder.diagnostics
    if let title, title.split(separator: " ").count > titleWords { diagnostics.append(longTitle) }
    guard let model else { return (nil, diagnostics) }
    let wide = ChartLayout(model, .wide)
    let narrow = ChartLayout(model, .narrow)
    if wide.picture.droppedTexts > 0 { diagnostics.append(noRoom(for: wide.picture.droppedTexts)) }
    let drawing = ChartDrawing(
      title: title ?? "Chart", description: description ?? model.account, notes: wide.notes,
      shorthands: wide.model.shorthands, wide: wide.picture, narrow: narrow.picture,
      heading: title, subtitle: subtitle, source: source, ownNotes: notes)
    return (drawing, diagnostics)
  }

  private var longTitle: Diagnostic {
    Diagnostic(
      .chartUnclear, "a chart's title should have \(titleWords) words at most", at: origin.place,
      help: "say the main message; measure, place and period belong into the subtitle")
  }

  private func noRoom(for count: Int) -> Diagnostic {
    Diagnostic(
      .chartUnclear,
      count == 1
        ? "texts of a chart must have room; one has none and is left out"
        : "texts of a chart must have room; \(count) have none and are left out",
      at: origin.place, help: "shorten the texts, or leave some out")
  }
}

/// The Office for National Statistics' limit.
private let titleWords = 15

extension ChartModel {
  /// The letters in place of values, once each, in the order of the alphabet.
  fileprivate var shorthands: [String] {
    Set(layers.flatMap { $0.points.compactMap(\.shorthand) }).sorted()
  }
}
