// Labels for instants, which are seconds since 1970-01-01 in UTC.

/// What d3 writes at a tick: the largest unit that begins at that instant. 2024, then February,
/// then Mar 03, then Mon 04, then 06 AM.
package func timeTickText(of instant: Double) -> String {
  let milliseconds = milliseconds(of: instant)
  let rung = rungs.first { milliseconds > CalendarStep($0.unit).floor(milliseconds) }
  if rung?.unit == .month, CalendarStep(.week).floor(milliseconds) == milliseconds {
    return write("%b %d", instant)
  }
  return write(rung?.specifier ?? "%Y", instant)
}

/// From the shortest: what is written where an instant stands within such a unit.
private let rungs: [(unit: CalendarStep.Unit, specifier: String)] = [
  (.second, ".%L"), (.minute, ":%S"), (.hour, "%I:%M"), (.day, "%I %p"), (.month, "%a %d"),
  (.year, "%B"),
]

/// The quarter of the calendar year: `2024 Q1`.
package func quarterText(of instant: Double) -> String { write("%Y Q%q", instant) }

/// The financial year in which an instant lies, from April to March: `2023/24`.
///
/// - Parameter firstMonth: 9 for an academic year.
package func financialYearText(of instant: Double, firstMonth: Int = 4) -> String {
  let time = CalendarTime(seconds: instant)
  let year = time.month < firstMonth ? time.year - 1 : time.year
  let next = String((year + 1) % 100)
  return "\(year)/\(next.count < 2 ? "0" : "")\(next)"
}

private func write(_ specifier: String, _ instant: Double) -> String {
  TimeFormat(specifier)?.text(of: instant) ?? ""
}
