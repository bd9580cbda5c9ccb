import Base
import Tables

/// What suits a table that nobody wrote a specification for.
package enum AutomaticChart: Sendable {
  /// One value and nothing to compare it with: the caller shows a big number.
  case number
  case chart(ChartSpecification)
}

extension ChartSpecification {
  /// One period: a big number, or lying bars where a dimension has several names. Time: columns
  /// where the points are few, else a line. Of several dimensions the first is drawn as series; of
  /// those that have no room the first name is shown, and a note says which.
  ///
  /// - Parameters:
  ///   - table: one temporal column at most, one quantitative, any number of others.
  ///   - value: the column of the values.
  ///   - series: the dimension to tell apart by colour; the first where none is named.
  ///   - origin: where findings point to: the statistic, or the link to its chart.
  package static func automatic(
    for table: ChartTable, value: String = "value", series: String? = nil, origin: ChartOrigin
  ) -> AutomaticChart {
    let choice = AutomaticChoice(table, value: value, series: series)
    if choice.isNumber { return .number }
    let layer = ChartLayer(
      mark: MarkDefinition(type: choice.mark, range: origin.range),
      encoding: choice.encoding.mapValues { field in
        var definition = ChannelDefinition(range: origin.range)
        definition.field = Located(field, origin.range)
        return definition
      },
      filters: choice.unshown.map { name, value in
        RowFilter(field: Located(name, origin.range), test: .equal(Scalar(value, .string)))
      })
    var chart = ChartSpecification(layers: [layer], origin: origin)
    chart.notes = choice.unshown.map { name, value in
      "Drawn are the rows with “\(value)” under “\(heading(of: name, in: table))” only."
    }
    return .chart(chart)
  }
}

private func heading(of name: String, in table: ChartTable) -> String {
  table.columns.first { $0.name == name }?.title ?? name
}

/// The mark and the channels that suit a table.
private struct AutomaticChoice {
  var isNumber = false
  var mark: any ChartMark.Type = BarMark.self
  var encoding: [ChartChannel: String] = [:]
  /// Dimensions that are not drawn, each with the name whose rows are.
  var unshown: [(name: String, value: String)] = []

  /// More points than these make a line.
  private static let mostColumns = 12

  init(_ table: ChartTable, value: String, series: String?) {
    let periods = table.columns.first { $0.kind == .temporal && $0.name != value }
    let periodCount = periods.map { values(of: $0.name, in: table).count } ?? 0
    let dimensions = table.columns.filter { [.ordinal, .nominal].contains($0.kind) }
      .map(\.name).filter { values(of: $0, in: table).count > 1 }
    let first = series.flatMap { dimensions.contains($0) ? $0 : nil } ?? dimensions.first
    guard table.rows.count > 1, periodCount > 1 || first != nil else {
      isNumber = true
      return
    }
    if let period = periods?.name, periodCount > 1 {
      showTime(period, periodCount, first, value, table)
    } else {
      showNames(first, dimensions.first { $0 != first }, value, table)
    }
    unshown = dimensions.filter { !encoding.values.contains($0) }.compactMap { name in
      values(of: name, in: table).first.map { (name, $0.plainText) }
    }
  }

  private mutating func showTime(
    _ period: String, _ periodCount: Int, _ first: String?, _ value: String, _ table: ChartTable
  ) {
    encoding = [.x: period, .y: value]
    let seriesCount = first.map { values(of: $0, in: table).count } ?? 1
    if let first { encoding[.color] = first }
    if seriesCount > 1 || periodCount > Self.mostColumns { mark = LineMark.self }
    // Two or three periods make no line.
    if seriesCount > 1, periodCount <= 3 {
      mark = BarMark.self
      encoding[.xOffset] = first
    }
  }

  /// One period: bars of the first dimension, in groups of the second where that is short.
  private mutating func showNames(
    _ first: String?, _ second: String?, _ value: String, _ table: ChartTable
  ) {
    encoding[.x] = value
    encoding[.y] = first
    guard let second, values(of: second, in: table).count <= SeriesLimits.advised else { return }
    encoding[.y] = second
    encoding[.color] = first
    encoding[.yOffset] = first
    if let first, values(of: first, in: table).count > SeriesLimits.advised {
      encoding[.y] = first
      encoding[.color] = second
      encoding[.yOffset] = second
    }
  }
}

/// The values of a column, once each, in the order of the data.
private func values(of name: String, in table: ChartTable) -> [ChartTable.Value] {
  guard let column = table.column(named: name) else { return [] }
  return table.rows.lazy.map { $0[column] }.filter { !$0.isMissing }.distinct()
}
