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

  /// Writes `<div class="chart">` with two `<svg>`, or one `<svg>` for a file.
  package func write(to buffer: inout HTMLBuffer, as destination: Destination) {
  }
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
    (nil, [])
  }
}
