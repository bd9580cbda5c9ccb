extension Period {
  /// The first day of the period; nil where the period is unknown.
  package var firstDay: PartialDate? {
    switch self {
    case .date(let date): date.firstDay
    case .quarter(let year, let number): PartialDate(year: year, month: 3 * number - 2, day: 1)
    case .financialYear(let year): PartialDate(year: year, month: 4, day: 1)
    case .interval(let start, _): start.firstDay
    case .unknown: nil
    }
  }

  /// The last day of the period; nil where the period is unknown.
  package var lastDay: PartialDate? {
    switch self {
    case .date(let date): date.lastDay
    case .quarter(let year, let number): PartialDate(year: year, month: 3 * number)?.lastDay
    case .financialYear(let year): PartialDate(year: year + 1, month: 3, day: 31)
    case .interval(_, let end): end.lastDay
    case .unknown: nil
    }
  }
}
