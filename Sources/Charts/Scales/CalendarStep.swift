/// A step from tick to tick along a calendar, as d3-time has them: every so many of a unit.
struct CalendarStep: Hashable, Sendable {
  enum Unit: Hashable, Sendable {
    case millisecond, second, minute, hour, day, week, month, year
  }

  let unit: Unit
  /// At least 1. Instants on a step are those whose number is a multiple: the day since 1970, the
  /// month of the year, the year itself.
  let count: Int

  init(_ unit: Unit, _ count: Int = 1) {
    self.unit = unit
    self.count = count
  }

  /// The last instant on the step that is not after another. All in milliseconds since 1970.
  func floor(_ instant: Int) -> Int {
    let time = CalendarTime(milliseconds: instant)
    switch unit {
    case .month:
      let month = time.month - 1
      return midnight(CalendarTime.firstDay(year: time.year, month: month - month % count + 1))
    case .year:
      let year = time.year - flooredDivision(time.year, count).remainder
      return midnight(CalendarTime.firstDay(year: year, month: 1))
    case .week:
      return midnight(time.daysSinceEpoch - time.weekday)
    default:
      return instant - flooredDivision(instant, length).remainder
    }
  }

  func ceiling(_ instant: Int) -> Int { next(after: floor(instant - 1)) }

  /// - Parameter instant: on a step.
  func next(after instant: Int) -> Int {
    let time = CalendarTime(milliseconds: instant)
    return switch unit {
    case .month: midnight(CalendarTime.firstDay(year: time.year, month: time.month + count))
    case .year: midnight(CalendarTime.firstDay(year: time.year + count, month: 1))
    default: instant + length
    }
  }

  /// In milliseconds; of months and years, as d3 compares them, 30 and 365 days.
  var length: Int {
    let unitLength =
      switch unit {
      case .millisecond: 1
      case .second: 1000
      case .minute: 60_000
      case .hour: 3_600_000
      case .day: CalendarTime.millisecondsInDay
      case .week: 7 * CalendarTime.millisecondsInDay
      case .month: 30 * CalendarTime.millisecondsInDay
      case .year: 365 * CalendarTime.millisecondsInDay
      }
    return unitLength * count
  }
}

private func midnight(_ days: Int) -> Int { days * CalendarTime.millisecondsInDay }
