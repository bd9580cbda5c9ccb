import Base

/// Types that the program shows as they stand, once they are what they say.
extension CellFormat {
  func checked(_ text: String, _ type: ColumnType) throws(CellFault) -> String {
    let isRight =
      switch type {
      case .string: isRightString(text)
      case .datetime: pattern.map { $0.date(in: text) != nil } ?? isDateAndTime(text)
      case .time: pattern.map { $0.matches(text) } ?? isTimeOfDay(text)
      case .duration: isDuration(text)
      case .geopoint: isPoint(text)
      case .object, .geojson: node(text)?.map != nil
      case .array: node(text)?.list != nil
      default: true
      }
    guard isRight else { throw CellFault(rule(forText: type)) }
    return text
  }

  private func rule(forText type: ColumnType) -> String {
    if let pattern { return "a time written as \(pattern.text)" }
    return switch type {
    case .string: "of the format \"\(name)\""
    case .datetime: "a date and time: 2024-05-01T12:30:00Z"
    case .time: "a time: 12:30:00"
    case .duration: "a length of time: P1Y2M"
    case .geopoint: "a longitude and a latitude: \"90.5, 45.5\""
    case .array: "a list of JSON"
    default: "an object of JSON"
    }
  }

  private func isRightString(_ text: String) -> Bool {
    switch name {
    case "email":
      let parts = text.split(separator: "@", omittingEmptySubsequences: false)
      return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && !text.contains(" ")
    case "uri":
      let scheme = text.prefix { $0 != ":" }
      return scheme.count < text.count && scheme.first?.isLetter == true && !text.contains(" ")
    case "uuid":
      let parts = text.split(separator: "-", omittingEmptySubsequences: false)
      return parts.map(\.utf8.count) == [8, 4, 4, 4, 12]
        && parts.allSatisfy { $0.utf8.allSatisfy(isHexadecimalDigit) }
    default: return true
    }
  }

  private func isDateAndTime(_ text: String) -> Bool {
    text.utf8.count > 10 && PartialDate(text)?.precision == .day
  }

  private func isTimeOfDay(_ text: String) -> Bool {
    PartialDate("2000-01-01T" + text) != nil
  }

  /// ISO 8601: `P`, then numbers each with its letter, in order, those of the day after `T`.
  private func isDuration(_ text: String) -> Bool {
    let parts = text.utf8.first == UInt8(ascii: "-") ? text.dropFirst() : text[...]
    return parts.wholeMatch(
      of: /P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?/) != nil
  }

  private func isPoint(_ text: String) -> Bool {
    let parts = text.split(separator: ",").map { String($0.drop { $0 == " " }) }
    return parts.count == 2 && parts.allSatisfy { ExactDecimal($0) != nil }
  }

  private func node(_ text: String) -> DataNode? {
    JSONFormat.read(InputFile(path: "", text: text)).node
  }
}
