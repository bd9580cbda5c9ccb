import Tables

extension Records {
  /// A statistic's observations: its own, or one for each measure where it is a view over them.
  package func observations(of statistic: Statistic) -> [Observation] {
    guard let field = statistic.measureField else { return statistic.observations }
    return measures.compactMap { measure in
      guard let penalty = measure.maximumPenalty(field), let term = penalty.maximumTerm,
        let announced = measure.events.lazy.compactMap(\.date).first
      else { return nil }
      return Observation(
        place: penalty.place, period: .date(announced),
        value: term.count(in: FigureUnit(named: statistic.unit)),
        source: penalty.source ?? measure.sources.first, locator: penalty.locator,
        dimensions: [(name: "measure", value: measure.title)])
    }
  }
}

extension Measure {
  /// The penalty with the longest term, of any route or of one: `maximum-penalty`,
  /// `maximum-penalty.indictment`.
  func maximumPenalty(_ field: String) -> Penalty? {
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

  /// The count in another unit where calendars allow it, else as it is: 6 months are 0.5 years.
  fileprivate func count(in unit: FigureUnit) -> String {
    switch (self.unit, unit) {
    case (.months, .duration(.year)):
      ExactDecimal(count).quotient(ExactDecimal(12)).map(plain) ?? "\(count)"
    case (.years, .duration(.month)):
      plain(ExactDecimal(count.multipliedReportingOverflow(by: 12).partialValue))
    default: "\(count)"
    }
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
