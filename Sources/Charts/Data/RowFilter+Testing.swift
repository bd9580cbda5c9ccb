import Tables

extension RowFilter {
  /// Whether a row is drawn; a missing value passes no test but that of its being missing.
  func accepts(_ value: ChartTable.Value) -> Bool {
    switch test {
    case .equal(let scalar): isEqual(value, scalar)
    case .notEqual(let scalar): !isEqual(value, scalar)
    case .oneOf(let scalars): scalars.contains { isEqual(value, $0) }
    case .less(let scalar): order(value, scalar).map { $0 < 0 } ?? false
    case .lessOrEqual(let scalar): order(value, scalar).map { $0 <= 0 } ?? false
    case .greater(let scalar): order(value, scalar).map { $0 > 0 } ?? false
    case .greaterOrEqual(let scalar): order(value, scalar).map { $0 >= 0 } ?? false
    case .range(let low, let high):
      !value.isMissing && (low.map { (order(value, $0) ?? -1) >= 0 } ?? true)
        && (high.map { (order(value, $0) ?? 1) <= 0 } ?? true)
    }
  }
}

private func isEqual(_ value: ChartTable.Value, _ scalar: Scalar) -> Bool {
  switch value {
  case .missing(let shorthand): scalar.isNull || shorthand == scalar.text
  case .text(let text): text == scalar.text
  case .number(let number, _): number == scalar.number
  case .period(let period): ChartPeriod(scalar.text) == period
  }
}

/// Below zero where the value comes before the scalar; nil where the two cannot be compared.
private func order(_ value: ChartTable.Value, _ scalar: Scalar) -> Double? {
  switch value {
  case .number(let number, _): scalar.number.map { number - $0 }
  case .period(let period): ChartPeriod(scalar.text).map { period.start - $0.start }
  case .text(let text):
    scalar.kind == .string ? (text == scalar.text ? 0 : text < scalar.text ? -1 : 1) : nil
  case .missing: nil
  }
}
