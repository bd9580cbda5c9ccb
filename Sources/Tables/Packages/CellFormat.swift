/// How the cells of a column are written, beyond their type.
package struct CellFormat: Sendable {
  /// What stands between groups of digits; empty where nothing may.
  package var groupMark = ""
  package var decimalMark = "."
  /// Whether a number stands alone: else what surrounds its digits, such as `£` or `%`, is passed
  /// over.
  package var isBare = true
  package var trueValues = ["true", "True", "TRUE", "1"]
  package var falseValues = ["false", "False", "FALSE", "0"]
  /// How dates and times are written, where not by ISO 8601; nil for `any` too.
  package var pattern: DatePattern?
  /// `email`, `uri`, `uuid`, `binary` for texts; else `default`.
  package var name = "default"

  package init() {}
}

/// A cell that is not what its column says, with the rule that it breaks.
struct CellFault: Error {
  var rule: String

  init(_ rule: String) {
    self.rule = rule
  }
}

extension CellFormat {
  /// The cell's content, of that type.
  func content(of text: String, _ type: ColumnType) throws(CellFault) -> TypedTable.Cell.Content {
    switch type {
    case .any: ExactDecimal(text) != nil ? .number(text) : .text(text)
    case .number: .number(try number(text))
    case .integer: .number(try integer(text))
    case .boolean: .text(try boolean(text))
    case .year, .yearmonth, .date, .period: .period(try period(text, type))
    default: .text(try checked(text, type))
    }
  }

  private func number(_ text: String) throws(CellFault) -> String {
    let digits = try digits(of: text)
    guard ExactDecimal(digits) != nil else { throw CellFault("a finite number") }
    return digits
  }

  private func integer(_ text: String) throws(CellFault) -> String {
    let digits = try digits(of: text)
    guard let number = ExactDecimal(digits), number.exponent >= 0, !digits.contains(".") else {
      throw CellFault("a whole number")
    }
    return digits
  }

  /// The number in plain digits with a point, its group marks and what surrounds it taken away.
  private func digits(of text: String) throws(CellFault) -> String {
    var text = text[...]
    if !isBare {
      let isPart = { (mark: Character) in mark.isWholeNumber || mark == "-" || mark == "+" }
      text = text.drop { !isPart($0) }
      while let last = text.last, !last.isWholeNumber { text.removeLast() }
    }
    var digits = String(text)
    if !groupMark.isEmpty { digits = digits.replacing(groupMark, with: "") }
    if decimalMark != "." {
      guard !digits.contains(".") else { throw CellFault("a number with \"\(decimalMark)\"") }
      digits = digits.replacing(decimalMark, with: ".")
    }
    return digits
  }

  private func boolean(_ text: String) throws(CellFault) -> String {
    if trueValues.contains(text) { return "true" }
    if falseValues.contains(text) { return "false" }
    throw CellFault("one of \((trueValues + falseValues).joined(separator: ", "))")
  }

  private func period(_ text: String, _ type: ColumnType) throws(CellFault) -> Period {
    let date = pattern.map { $0.date(in: text) } ?? PartialDate(text)
    switch type {
    case .year where date?.precision == .year, .yearmonth where date?.precision == .month,
      .date where date?.precision == .day && (pattern != nil || text.utf8.count == 10):
      if let date { return .date(date) }
    case .period:
      if let period = Period(text) { return period }
    default: break
    }
    throw CellFault(rule(for: type))
  }

  private func rule(for type: ColumnType) -> String {
    if let pattern { return "a date written as \(pattern.text)" }
    return switch type {
    case .year: "a year: 2024"
    case .yearmonth: "a month: 2024-05"
    case .date: "a day: 2024-05-01"
    default: "a period: 2024, 2024-Q1, 2024-05, 2024-05-01, A/B or 2023/24"
    }
  }
}
