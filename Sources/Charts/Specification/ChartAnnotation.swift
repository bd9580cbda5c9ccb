import Tables

/// A word on the chart, as data: at a point, over a range, along a line.
struct ChartAnnotation: Sendable {
  enum Axis: String, CaseIterable, Sendable {
    case x, y
  }

  enum Kind: Sendable {
    case point(x: Located<Scalar>, y: Located<Scalar>)
    case range(Axis, from: Located<Scalar>, to: Located<Scalar>)
    /// A reference line across the plot.
    case line(Axis, value: Located<Scalar>)
  }

  var kind: Kind
  var text: String
}
