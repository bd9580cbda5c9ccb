/// A way to write dates and times in the directives of C's `strptime`: `%d/%m/%Y`.
package struct DatePattern: Hashable, Sendable {
  private enum Part: Hashable, Sendable {
    case year, shortYear, month, monthName, day, hour, minute, second
    case mark(UInt8)
  }

  package let text: String
  private var parts: [Part] = []

  /// Nil where a directive is none that the program knows: `%Y %y %m %b %B %d %H %M %S %%`.
  package init?(_ text: String) {
    self.text = text
    var bytes = text.utf8[...]
    while let byte = bytes.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        parts.append(.mark(byte))
        continue
      }
      guard let letter = bytes.popFirst(), let part = DatePattern.part(letter) else { return nil }
      parts.append(part)
    }
  }

  private static func part(_ letter: UInt8) -> Part? {
    switch letter {
    case UInt8(ascii: "Y"): .year
    case UInt8(ascii: "y"): .shortYear
    case UInt8(ascii: "m"): .month
    case UInt8(ascii: "b"), UInt8(ascii: "B"): .monthName
    case UInt8(ascii: "d"): .day
    case UInt8(ascii: "H"): .hour
    case UInt8(ascii: "M"): .minute
    case UInt8(ascii: "S"): .second
    case UInt8(ascii: "%"): .mark(letter)
    default: nil
    }
  }

  /// Whether a text is written so.
  func matches(_ text: String) -> Bool { values(in: text) != nil }

  /// The date that a text writes, as exactly as the pattern does; nil where it is none.
  func date(in text: String) -> PartialDate? {
    guard let values = values(in: text), let year = values[.year] else { return nil }
    return PartialDate(year: year, month: values[.month], day: values[.day])
  }

  private func values(in text: String) -> [Part: Int]? {
    var bytes = text.utf8[...]
    var values: [Part: Int] = [:]
    for part in parts {
      switch part {
      case .mark(let mark): guard bytes.popFirst() == mark else { return nil }
      case .monthName:
        guard let month = monthNumber(&bytes) else { return nil }
        values[.month] = month
      case .shortYear:
        // POSIX: 69 to 99 are of the twentieth century.
        guard let year = digits(&bytes, 2...2) else { return nil }
        values[.year] = year + (year < 69 ? 2000 : 1900)
      default:
        guard let value = digits(&bytes, part == .year ? 4...4 : 1...2), isFit(value, part) else {
          return nil
        }
        values[part] = value
      }
    }
    return bytes.isEmpty ? values : nil
  }

  private func isFit(_ value: Int, _ part: Part) -> Bool {
    switch part {
    case .hour: value < 24
    case .minute: value < 60
    case .second: value < 61
    default: true
    }
  }
}

private func digits(_ bytes: inout Substring.UTF8View, _ counts: ClosedRange<Int>) -> Int? {
  let run = bytes.prefix(counts.upperBound).prefix(while: isDigit)
  guard counts.contains(run.count) else { return nil }
  bytes.removeFirst(run.count)
  return Int(String(Substring(run)))
}

/// The month of a name in English, whole or its first three letters.
private func monthNumber(_ bytes: inout Substring.UTF8View) -> Int? {
  let names = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  let word = bytes.prefix { $0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z") }
  let name = String(Substring(word)).lowercased()
  guard name.utf8.count >= 3,
    let month = names.firstIndex(where: { $0 == name || $0.prefix(3) == name })
  else { return nil }
  bytes.removeFirst(word.count)
  return month + 1
}
