import Base
import Tables

extension ModelBuilder {
  /// Nil, with a finding, where they are too many for a picture.
  mutating func categories(
    _ channel: ChartChannel, _ definition: ChannelDefinition?
  ) -> [AxisCategory]? {
    var values = rows.flatMap { $0.values(of: channel) }.filter { !$0.isMissing }.distinct()
    guard values.count <= ChartLimits.categories else {
      report(
        .limitExceeded,
        "an axis may have \(ChartLimits.categories) categories at most; these are \(values.count)",
        at: definition?.range ?? specification.origin.range,
        help: "leave rows out with \"transform\", or aggregate")
      return nil
    }
    if let definition { values = ordered(values, by: definition, channel) }
    if case .natural? = definition?.sort, definition?.scale.domain == nil {
      values = withoutGaps(values)
    }
    return values.map { AxisCategory($0) }
  }

  /// Periods of one kind with those between them, so that time does not jump.
  private func withoutGaps(_ values: [ChartTable.Value]) -> [ChartTable.Value] {
    let periods: [ChartPeriod] = values.compactMap {
      if case .period(let period) = $0 { period } else { nil }
    }
    guard periods.count == values.count, let first = periods.first, let last = periods.last,
      periods.allSatisfy({ $0.kind == first.kind }),
      last.index - first.index < ChartLimits.categories
    else { return values }
    return (first.index...last.index).map { .period(ChartPeriod(first.kind, index: $0)) }
  }
}
