/// Where our axes are not Vega-Lite's, on purpose.
struct VegaLiteDifference {
  /// A specification, and x or y.
  let axis: String
  let reason: String
  let answer: AxisAnswer

  static let all: [VegaLiteDifference] = []
}
