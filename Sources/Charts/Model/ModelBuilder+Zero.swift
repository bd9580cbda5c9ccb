import Base
import Tables

extension ModelBuilder {
  /// Bars and areas from zero, no logarithm of zero.
  mutating func checkZero(
    _ channel: ChartChannel, _ definition: ChannelDefinition?, needsZero: Bool, isLog: Bool,
    _ data: Extent, _ ends: (from: Double?, to: Double?)
  ) {
    let range = definition?.scale.type?.range ?? definition?.range ?? specification.origin.range
    if isLog, data.lower <= 0 {
      report(
        "a logarithmic scale must have values above zero; the smallest is \(plain(data.lower))",
        at: range, help: "leave the rows out with \"transform\", or use a linear scale")
    }
    guard needsZero else { return checkRoom(channel, definition, isLog: isLog, data, ends) }
    let excludes = (ends.from ?? 0) > 0 || (ends.to ?? 0) < 0
    if isLog || definition?.scale.zero?.value == false || excludes {
      let zero = definition?.scale.zero?.value == false ? definition?.scale.zero?.range : nil
      report(
        "bars and areas must start at zero, always", at: zero ?? range,
        help: "draw lines or points for a scale without zero")
    }
  }

  /// A quarter of the plot below the data, where the author crops the axis.
  private mutating func checkRoom(
    _ channel: ChartChannel, _ definition: ChannelDefinition?, isLog: Bool, _ data: Extent,
    _ ends: (from: Double?, to: Double?)
  ) {
    guard !isLog, let from = ends.from, from > 0, channel == .y else { return }
    let top = max(ends.to ?? data.upper, data.upper)
    guard data.lower - from < (top - from) / 4, data.lower > from || data.upper > from else {
      return
    }
    report(
      .chartUnclear,
      "an axis that does not start at zero should leave a quarter of the plot below the data",
      at: definition?.scale.domain?.first?.range ?? definition?.scale.domainMin?.range
        ?? definition?.range ?? 0..<0,
      help: "write \"zero: false\" in place of a domain, and the program finds the room")
  }

  func plain(_ value: Double) -> String { NumberFormat(FormatSpecifier()).text(of: value) }
}
