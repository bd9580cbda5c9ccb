import Tables

extension Records {
  /// A statistic's observations: its own, or one for each measure where it is a view over them.
  package func observations(of statistic: Statistic) -> [Observation] {
    guard let field = statistic.measureField else { return statistic.observations }
    return measures.compactMap { measure in
      guard let penalty = measure.maximumPenalty(field), let term = penalty.maximumTerm,
        let announced = measure.events.lazy.compactMap(\.date).first,
        let count = term.count(in: FigureUnit(named: statistic.unit))
      else { return nil }
      return Observation(
        place: penalty.place, period: .date(announced),
        value: count,
        source: penalty.source ?? measure.sources.first, locator: penalty.locator,
        dimensions: [(name: "measure", value: measure.title)])
    }
  }
}

extension Measure {
  /// The penalty with the longest term, of any route or of one: `maximum-penalty`,
  /// `maximum-penalty.indictment`.
  package func maximumPenalty(_ field: String = "maximum-penalty") -> Penalty? {
    let name = "maximum-penalty"
    guard field == name || field.hasPrefix(name + ".") else { return nil }
    let route = field == name ? nil : String(field.dropFirst(name.utf8.count + 1))
    let terms = penalties.filter { $0.maximumTerm != nil && (route == nil || $0.route == route) }
    return terms.max { ($0.maximumTerm?.days ?? 0) < ($1.maximumTerm?.days ?? 0) }
  }
}

extension Duration {
  /// Roughly, to tell the longer of two.
  var days: Int {
    let (days, overflow) = count.multipliedReportingOverflow(by: unit.days)
    return overflow ? .max : days
  }

  /// The count in another unit: 6 months are 0.5 years. Nil where calendars do not allow it, and in
  /// a unit that is no length of time.
  func count(in unit: FigureUnit) -> String? {
    switch (self.unit, unit) {
    case (.years, .duration(.year)), (.months, .duration(.month)), (.weeks, .duration(.week)),
      (.days, .duration(.day)):
      "\(count)"
    case (.months, .duration(.year)): ExactDecimal(count).quotient(ExactDecimal(12)).map(plain)
    case (.years, .duration(.month)): times(12)
    case (.weeks, .duration(.day)): times(7)
    case (.days, .duration(.week)): ExactDecimal(count).quotient(ExactDecimal(7)).map(plain)
    default: nil
    }
  }

  private func times(_ factor: Int) -> String? {
    let (product, overflow) = count.multipliedReportingOverflow(by: factor)
    return overflow ? nil : "\(product)"
  }
}

/// As data files write numbers.
private func plain(_ number: ExactDecimal) -> String {
  NumberStyle.enGB.write(number).filter { $0 != "," }
}

extension Duration.Unit {
  fileprivate var days: Int {
    switch self {
    case .years: 365
    case .months: 30
    case .weeks: 7
    case .days: 1
    }
  }
}
