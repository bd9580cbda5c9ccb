import Tables

extension LayerRowsReader {
  /// One row for each combination of the values that are not aggregated, in the order in which
  /// they first come.
  func aggregated(_ rows: LayerRows, _ layer: ChartLayer) -> LayerRows {
    let aggregates = ChartChannel.allCases.compactMap { channel in
      layer.encoding[channel]?.aggregate.map { (channel.index, $0) }
    }
    guard !aggregates.isEmpty else { return rows }
    var groups: [LayerRows.Row: Int] = [:]
    var members: [[LayerRows.Row]] = []
    for row in rows.rows {
      var key = row
      for (index, _) in aggregates { key[index] = nil }
      let group = groups[key] ?? members.count
      if group == members.count {
        groups[key] = group
        members.append([])
      }
      members[group].append(row)
    }
    var result = rows
    result.rows = members.map { group in
      var row = group[0]
      for (index, aggregate) in aggregates {
        row[index] = aggregate.value(of: group.compactMap { $0[index] })
      }
      return row
    }
    return result
  }
}

extension ChannelDefinition.Aggregate {
  /// Of the values that there are; the first reason where there is none. A count of none is 0.
  func value(of values: [ChartTable.Value]) -> ChartTable.Value {
    let numbers = values.compactMap(\.number)
    if self == .count { return number(Double(numbers.count)) }
    guard let first = numbers.first else { return values.first ?? .missing(shorthand: nil) }
    let sum = numbers.reduce(0, +)
    let result =
      switch self {
      case .sum, .count: sum
      case .mean: sum / Double(numbers.count)
      case .min: numbers.reduce(first, Swift.min)
      case .max: numbers.reduce(first, Swift.max)
      }
    return result.isFinite ? number(result) : .missing(shorthand: nil)
  }

  private func number(_ value: Double) -> ChartTable.Value {
    .number(value, text: NumberFormat(FormatSpecifier()).text(of: value))
  }
}
