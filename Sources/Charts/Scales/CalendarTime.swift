/// An instant as calendar and clock in UTC show it, in the Gregorian calendar throughout.
struct CalendarTime: Hashable, Sendable {
  let year: Int
  /// 1 to 12.
  let month: Int
  /// 1 to 31.
  let day: Int
  /// Since midnight.
  let millisecondOfDay: Int
  /// From 1970-01-01.
  let daysSinceEpoch: Int

  static let millisecondsInDay = 86_400_000

  /// The instants that scripts in browsers can hold, some 270,000 years either way, in seconds.
  static let representable = -8.64e12...8.64e12

  init(milliseconds: Int) {
    let (days, rest) = flooredDivision(milliseconds, Self.millisecondsInDay)
    (daysSinceEpoch, millisecondOfDay) = (days, rest)
    // Years begin in March, so that the leap day is the last: Hinnant, "chrono-compatible
    // low-level date algorithms", civil_from_days.
    let (era, dayOfEra) = flooredDivision(days + 719_468, 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
  }

  /// The nearest millisecond of an instant; of one beyond all calendars, the last.
  init(seconds: Double) {
    self.init(milliseconds: milliseconds(of: seconds))
  }

  /// 0 for Sunday to 6 for Saturday.
  var weekday: Int { flooredDivision(daysSinceEpoch + 4, 7).remainder }

  /// 1 to 366.
  var dayOfYear: Int {
    daysSinceEpoch - Self.firstDay(year: year, month: 1) + 1
  }

  var hour: Int { millisecondOfDay / 3_600_000 }
  var minute: Int { millisecondOfDay / 60_000 % 60 }
  var second: Int { millisecondOfDay / 1000 % 60 }
  var millisecond: Int { millisecondOfDay % 1000 }

  /// Days from 1970-01-01 to the first of a month.
  ///
  /// - Parameter month: 1 to 12, or beyond into other years.
  static func firstDay(year: Int, month: Int) -> Int {
    let (years, index) = flooredDivision(month - 3, 12)
    let (era, yearOfEra) = flooredDivision(year + years, 400)
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + (153 * index + 2) / 5
    return era * 146_097 + dayOfEra - 719_468
  }
}

func milliseconds(of seconds: Double) -> Int {
  guard !seconds.isNaN else { return 0 }
  let range = CalendarTime.representable
  return Int((min(max(seconds, range.lowerBound), range.upperBound) * 1000).rounded())
}

/// The remainder has the sign of the divisor, which is above zero.
func flooredDivision(_ value: Int, _ divisor: Int) -> (quotient: Int, remainder: Int) {
  let (quotient, rest) = value.quotientAndRemainder(dividingBy: divisor)
  return rest < 0 ? (quotient - 1, rest + divisor) : (quotient, rest)
}
