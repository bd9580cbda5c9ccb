/// Instants as d3-time-format writes them in UTC, with English names.
///
/// Directives: `%Y %y %q %m %b %B %d %e %j %a %A %H %I %p %M %S %L %%`; between the sign and the
/// letter `-` leaves the padding out, `_` pads with spaces, `0` with zeros.
package struct TimeFormat: Hashable, Sendable {
  private enum Piece: Hashable {
    case text(Character)
    case field(Field, padding: Character?)
  }

  private enum Field: Character {
    case year = "Y"
    case yearOfCentury = "y"
    case quarter = "q"
    case month = "m"
    case shortMonth = "b"
    case monthName = "B"
    case day = "d"
    case spacedDay = "e"
    case dayOfYear = "j"
    case shortWeekday = "a"
    case weekdayName = "A"
    case hour = "H"
    case hourOfHalf = "I"
    case half = "p"
    case minute = "M"
    case second = "S"
    case millisecond = "L"
  }

  private var pieces: [Piece] = []

  /// Nil where a directive is not one of those above.
  package init?(_ specifier: String) {
    var rest = specifier[...]
    while let character = rest.popFirst() {
      guard character == "%" else {
        pieces.append(.text(character))
        continue
      }
      guard let piece = Self.readDirective(&rest) else { return nil }
      pieces.append(piece)
    }
  }

  private static func readDirective(_ rest: inout Substring) -> Piece? {
    guard var letter = rest.popFirst() else { return nil }
    if letter == "%" { return .text("%") }
    var padding: Character?
    if "-_0".contains(letter) {
      padding = letter
      guard let next = rest.popFirst() else { return nil }
      letter = next
    }
    return Field(rawValue: letter).map { .field($0, padding: padding) }
  }

  /// - Parameter instant: in seconds since 1970-01-01.
  package func text(of instant: Double) -> String {
    let time = CalendarTime(seconds: instant)
    return pieces.map { piece in
      switch piece {
      case .text(let character): String(character)
      case .field(let field, let padding): Self.text(of: field, padding, in: time)
      }
    }.joined()
  }

  private static func text(
    of field: Field, _ padding: Character?, in time: CalendarTime
  ) -> String {
    switch field {
    case .shortMonth: String(EnglishNames.months[time.month - 1].prefix(3))
    case .monthName: EnglishNames.months[time.month - 1]
    case .shortWeekday: String(EnglishNames.weekdays[time.weekday].prefix(3))
    case .weekdayName: EnglishNames.weekdays[time.weekday]
    case .half: time.hour < 12 ? "AM" : "PM"
    case .quarter: String((time.month + 2) / 3)
    case .spacedDay: padded(time.day, padding ?? "_", 2)
    case .day: padded(time.day, padding, 2)
    case .year: padded(time.year % 10_000, padding, 4)
    case .yearOfCentury: padded(time.year % 100, padding, 2)
    case .month: padded(time.month, padding, 2)
    case .dayOfYear: padded(time.dayOfYear, padding, 3)
    case .hour: padded(time.hour, padding, 2)
    case .hourOfHalf: padded((time.hour + 11) % 12 + 1, padding, 2)
    case .minute: padded(time.minute, padding, 2)
    case .second: padded(time.second, padding, 2)
    case .millisecond: padded(time.millisecond, padding, 3)
    }
  }

  private static func padded(_ value: Int, _ padding: Character?, _ width: Int) -> String {
    let digits = String(value.magnitude)
    let fill = padding == "_" ? " " : padding == "-" ? "" : "0"
    let missing = max(0, width - digits.count)
    return (value < 0 ? "-" : "") + String(repeating: fill, count: missing) + digits
  }
}

private enum EnglishNames {
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  static let weekdays = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]
}
