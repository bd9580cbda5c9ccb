package import Base
package import Tables

/// What a chart shows and how: the static subset of Vega-Lite, in its names, and our own fields.
///
/// Read by `read(_:in:)`, or made by `automatic(for:)`. docs/charts.md lists what is understood.
package struct ChartSpecification: Sendable {
  /// The main message, as a heading. Callers may replace it by the figure's own.
  package var title: String?
  /// What is measured, where and when.
  package var subtitle: String?
  /// In place of the picture, for those who do not see it.
  package var description: String?
  package var source: String?
  package var notes: [String] = []
  /// Where the rows are; nil where the caller knows, as for a statistic's own chart.
  package var data: ChartData?
  /// The plot's height in the wide drawing, in its units; nil for the usual.
  var height: Double?
  /// At least one; later ones are drawn over earlier ones.
  var layers: [ChartLayer]
  var annotations: [ChartAnnotation] = []
  /// Where findings about the chart point to.
  var origin: ChartOrigin

  init(layers: [ChartLayer], origin: ChartOrigin) {
    precondition(!layers.isEmpty, "a chart has a layer")
    self.layers = layers
    self.origin = origin
  }
}

/// The rows of a specification.
package enum ChartData: Sendable {
  /// Rows within the specification.
  case values(Table)
  /// A data file, relative to the file of the specification.
  case url(Located<String>)
  /// A statistic, by its id: `data: {statistic: no2-mean}`.
  case statistic(Located<String>)
}

/// The bytes that say something: a file and a range in it.
package struct ChartOrigin: Sendable {
  package var file: InputFile
  package var range: Range<Int>

  package init(_ file: InputFile, _ range: Range<Int>) {
    self.file = file
    self.range = range
  }

  package var place: Place { file.place(range) }
}
