import TestSupport

/// Where our axes are not Vega-Lite's, on purpose: VegaLite/differences.tsv, which has the axis, the
/// reason, and our domain, ticks and labels.
struct VegaLiteDifference {
  enum Reason: String {
    /// Labels thin out by the axis' length. Vega-Lite leaves their count at ten on logarithms.
    case logLabels
    /// A category without a value keeps its place, as a gap.
    case missing
    /// An axis on which all is zero has a length all the same.
    case zero
    /// Every second day is counted from 1970, as d3 does in UTC; Vega-Lite's default is local time.
    case days
    /// An axis without zero leaves room below the data, so that it does not exaggerate.
    case room
    /// Bars stand in bands, one for each period, on instants too.
    case bands
  }

  /// A specification, and x or y.
  let axis: String
  let reason: Reason
  let answer: AxisAnswer

  /// Nil where a line gives no known reason.
  private init?(_ line: Substring) {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard fields.count == 5, let reason = Reason(rawValue: fields[1]) else { return nil }
    (axis, self.reason) = (fields[0], reason)
    answer = AxisAnswer(domain: fields[2], ticks: fields[3], labels: fields[4])
  }

  static let all: [VegaLiteDifference] = {
    let text = ProjectFiles.read("Tests/ChartsTests/VegaLite/differences.tsv") ?? ""
    return text.split(separator: "\n").compactMap { VegaLiteDifference($0) }
  }()
}
