import Base
import Tables

extension ModelBuilder {
  /// Nothing is drawn off the plot: what lies beyond an end that the author gives is reported.
  mutating func checkWithin(
    _ ends: (from: Double?, to: Double?), _ channel: ChartChannel, _ data: Extent, isTime: Bool
  ) {
    guard let scale = axisDefinition(channel)?.scale else { return }
    if let end = scale.lowerEnd, let from = ends.from, data.lower < from {
      let value = words(for: data.lower, channel, isTime: isTime)
      reportOutside("\"\(value)\" lies below \"\(end.value.text)\"", at: end.range)
    }
    if let end = scale.upperEnd, let to = ends.to, data.upper > to {
      let value = words(for: data.upper, channel, isTime: isTime)
      reportOutside("\"\(value)\" lies above \"\(end.value.text)\"", at: end.range)
    }
  }

  private mutating func reportOutside(_ fault: String, at range: Range<Int>) {
    report(
      "data must lie within the domain; \(fault)", at: range,
      help: "widen the domain, or leave rows out with \"transform\"")
  }

  /// A number, or the first period of the data that begins at the instant.
  private func words(for value: Double, _ channel: ChartChannel, isTime: Bool) -> String {
    guard isTime else { return plain(value) }
    let channels: [ChartChannel] = channel == .x ? [.x, .x2] : [.y, .y2]
    let values = channels.flatMap { channel in rows.flatMap { $0.values(of: channel) } }
    let named = values.first {
      if case .period(let period) = $0 { period.start == value } else { false }
    }
    return named?.plainText ?? plain(value)
  }

  /// An annotation must stand on the axis, which reaches it unless the author says where it ends.
  mutating func checkWithin(_ axis: AxisModel, _ value: Double, of scalar: Located<Scalar>) {
    let domain: Extent
    switch axis.domain {
    case .categories: return
    case .numbers(let extent, _), .time(let extent, _): domain = extent
    }
    guard value < domain.lower || value > domain.upper else { return }
    report(
      "an annotation must stand on the axis; \"\(scalar.value.text)\" lies outside its domain",
      at: scalar.range, help: "widen the domain, or leave the annotation out")
  }
}

extension ScaleOptions {
  /// Where the author says that the axis begins.
  var lowerEnd: Located<Scalar>? { domainMin ?? domain?.first }

  /// Where the author says that the axis ends.
  var upperEnd: Located<Scalar>? { domainMax ?? (domain?.count == 2 ? domain?.last : nil) }
}
