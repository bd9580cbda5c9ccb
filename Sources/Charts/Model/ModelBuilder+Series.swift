import Base
import Tables

extension ModelBuilder {
  /// The names that a channel tells apart, in the order of the data unless the author has another.
  mutating func series(_ channel: ChartChannel) -> SeriesModel {
    guard let definition = definition(channel) else { return SeriesModel() }
    var values = rows.flatMap { $0.values(of: channel) }.filter { !$0.isMissing }.distinct()
    values = ordered(values, by: definition, channel)
    var model = SeriesModel(values: values)
    model.hasLegend = definition.hasLegend && !repeatsAxis(channel, definition)
    model.title = definition.title ?? ""
    let given = definition.scale.range?.map { $0.value - 1 } ?? []
    model.palette = values.indices.map { $0 < given.count ? given[$0] : $0 % SeriesLimits.most }
    check(values.count, channel, definition)
    return model
  }

  private mutating func check(
    _ count: Int, _ channel: ChartChannel, _ definition: ChannelDefinition
  ) {
    let range = definition.field?.range ?? definition.range
    let isAxis = repeatsAxis(channel, definition)
    let help =
      isAxis
      ? "leave \"\(channel.rawValue)\" out: the axis tells the bars apart"
      : "leave series out with \"transform\", or draw a chart for each"
    if count > SeriesLimits.most {
      report(
        "a chart may have \(SeriesLimits.most) series at most; these are \(count)", at: range,
        help: help)
    } else if count > SeriesLimits.advised {
      report(
        .chartUnclear,
        "a chart should have \(SeriesLimits.advised) series at most; these are \(count)",
        at: range, help: help)
    }
  }

  /// Whether the axis has the names already.
  private func repeatsAxis(_ channel: ChartChannel, _ definition: ChannelDefinition) -> Bool {
    guard let field = definition.field?.value else { return false }
    return [ChartChannel.x, .y].contains { self.definition($0)?.field?.value == field }
  }

  /// Categories in the author's order, else in the data's; periods in time.
  mutating func ordered(
    _ values: [ChartTable.Value], by definition: ChannelDefinition, _ channel: ChartChannel
  ) -> [ChartTable.Value] {
    if let domain = definition.scale.domain {
      let given = domain.map { named($0.value, among: values) }
      return given + values.filter { !given.contains($0) }
    }
    switch definition.sort {
    case .natural:
      return isInTime(values) ? values.sorted(by: precedes) : values
    case .ascending: return values.sorted(by: precedes)
    case .descending: return values.sorted { precedes($1, $0) }
    case .values(let names):
      let first = names.map { named(Scalar($0, .plain), among: values) }
        .filter { values.contains($0) }
      return first + values.filter { !first.contains($0) }
    case .channel(let other, let isDescending):
      return sorted(values, channel, isDescending) { $0[other.index]?.number }
    case .field(let field, let aggregate, let isDescending):
      return sorted(values, channel, byField: field, aggregate, isDescending)
    }
  }

  private func sorted(
    _ values: [ChartTable.Value], _ channel: ChartChannel, _ isDescending: Bool,
    _ number: (LayerRows.Row) -> Double?
  ) -> [ChartTable.Value] {
    var totals: [ChartTable.Value: Double] = [:]
    for row in rows.flatMap(\.rows) {
      guard let value = row[channel.index], let number = number(row) else { continue }
      totals[value, default: 0] += number
    }
    return stablySorted(values, totals, isDescending)
  }

  private mutating func sorted(
    _ values: [ChartTable.Value], _ channel: ChartChannel, byField field: Located<String>,
    _ aggregate: ChannelDefinition.Aggregate, _ isDescending: Bool
  ) -> [ChartTable.Value] {
    guard let column = table.column(named: field.value) else {
      report(
        "a field must be a column of the data; there is no \"\(field.value)\"", at: field.range,
        help: suggestion(for: field.value, among: table.columns.map(\.name)))
      return values
    }
    guard let own = rows.lazy.compactMap({ $0.columns[channel.index] }).first else {
      return values
    }
    var members: [String: [ChartTable.Value]] = [:]
    for row in table.rows { members[row[own].plainText, default: []].append(row[column]) }
    var totals: [ChartTable.Value: Double] = [:]
    for value in values {
      totals[value] = members[value.plainText].flatMap { aggregate.value(of: $0).number }
    }
    return stablySorted(values, totals, isDescending)
  }

  /// Values without a number come last.
  private func stablySorted(
    _ values: [ChartTable.Value], _ totals: [ChartTable.Value: Double], _ isDescending: Bool
  ) -> [ChartTable.Value] {
    let numbered = values.enumerated().map { (number: totals[$1], place: $0, value: $1) }
    return numbered.sorted { left, right in
      guard let first = left.number, let second = right.number else {
        return left.number != nil || right.number == nil && left.place < right.place
      }
      return first == second ? left.place < right.place : (first < second) != isDescending
    }.map(\.value)
  }

  private func isInTime(_ values: [ChartTable.Value]) -> Bool {
    values.allSatisfy { if case .period = $0 { true } else { false } }
  }
}

/// The value that an author's word names.
private func named(_ scalar: Scalar, among values: [ChartTable.Value]) -> ChartTable.Value {
  values.first { value in
    if case .period(let period) = value { return ChartPeriod(scalar.text) == period }
    return value.plainText == scalar.text
  } ?? .text(scalar.text)
}

private func precedes(_ left: ChartTable.Value, _ right: ChartTable.Value) -> Bool {
  switch (left, right) {
  case (.period(let first), .period(let second)): return ChartPeriod.precedes(first, second)
  case (.number(let first, _), .number(let second, _)): return first < second
  default:
    if let first = Double(left.plainText), let second = Double(right.plainText) {
      return first < second
    }
    return left.plainText < right.plainText
  }
}
