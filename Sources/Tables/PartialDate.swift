internal import Base

/// A year, a month or a day of the Gregorian calendar, from 0001 to 9999.
///
/// Sources are dated no more exactly than they say: a month stays a month.
package struct PartialDate: Hashable, Sendable {
  package enum Precision: Int, Hashable, Sendable, Comparable {
    case year, month, day

    package static func < (left: Precision, right: Precision) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// Year, month and day, two bytes and one each; 0 for what is not known. Each page keeps three.
  private let code: UInt32

  package var year: Int { Int(code >> 16) }
  /// 1 to 12; nil where only the year is known.
  package var month: Int? { known(code >> 8) }
  /// 1 to 31; nil where only the month or year is known.
  package var day: Int? { known(code) }

  private func known(_ part: UInt32) -> Int? {
    part & 0xFF == 0 ? nil : Int(part & 0xFF)
  }

  /// Nil where the calendar has no such year, month or day.
  package init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year), month != nil || day == nil else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day, !(1...daysIn(month: month, of: year)).contains(day) { return nil }
    }
    code = UInt32(year << 16 | (month ?? 0) << 8 | (day ?? 0))
  }

  /// Reads `2024`, `2024-05` or `2024-05-01`; of a date and time, the date as written.
  package init?(_ text: String) {
    guard let date = text.withBytes(PartialDate.init(bytes:)) else { return nil }
    self = date
  }

  package var precision: Precision {
    day != nil ? .day : month != nil ? .month : .year
  }

  /// As ISO 8601 writes it: `2024`, `2024-05` or `2024-05-01`.
  package var iso: String {
    String(unsafeUninitializedCapacity: 10) { text in
      text.initialize(repeating: UInt8(ascii: "-"))
      write(year, to: text[0..<4])
      write(month ?? 0, to: text[5..<7])
      write(day ?? 0, to: text[8..<10])
      return day != nil ? 10 : month != nil ? 7 : 4
    }
  }

  private func write(_ number: Int, to digits: Slice<UnsafeMutableBufferPointer<UInt8>>) {
    var (digits, rest) = (digits, number)
    for index in digits.indices.reversed() {
      digits[index] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    }
  }
}

extension PartialDate: Comparable {
  /// In time, by the first day; of two that begin on one day the less exact comes first.
  package static func < (left: PartialDate, right: PartialDate) -> Bool {
    left.code < right.code
  }
}

// MARK: - Reading

extension PartialDate {
  private init?(bytes: UnsafeBufferPointer<UInt8>) {
    guard let year = number(bytes, 0..<4) else { return nil }
    switch bytes.count {
    case 4: self.init(year: year)
    case 7:
      guard bytes[4] == UInt8(ascii: "-"), let month = number(bytes, 5..<7) else { return nil }
      self.init(year: year, month: month)
    default:
      guard bytes.count >= 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
        let month = number(bytes, 5..<7), let day = number(bytes, 8..<10),
        bytes.count == 10 || isTime(bytes[10...])
      else { return nil }
      self.init(year: year, month: month, day: day)
    }
  }
}

/// Whether the bytes are `T` or a space, hours and minutes, and what else times are made of.
private func isTime(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
  let time = bytes.dropFirst()
  guard let mark = bytes.first, mark | 0x20 == UInt8(ascii: "t") || mark == 0x20, time.count >= 5,
    time[time.startIndex + 2] == UInt8(ascii: ":")
  else { return false }
  return time.prefix(2).allSatisfy(isDigit) && time.dropFirst(3).prefix(2).allSatisfy(isDigit)
    && time.dropFirst(5).allSatisfy { isDigit($0) || ":.+-Zz ".utf8.contains($0) }
}

private func number(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
  guard range.upperBound <= bytes.count else { return nil }
  var value = 0
  for byte in bytes[range] {
    guard isDigit(byte) else { return nil }
    value = value * 10 + Int(byte & 15)
  }
  return value
}
