import Base
import Tables

/// Reads a channel's value out of a row.
struct ValueReader {
  let column: Int?
  let kind: ChartTable.Kind
  private let constant: ChartTable.Value?
  private let definition: ChannelDefinition

  init(column: Int?, kind: ChartTable.Kind, _ definition: ChannelDefinition) {
    (self.column, self.kind, self.definition) = (column, kind, definition)
    constant = nil
  }

  init(constant: Located<Scalar>, _ definition: ChannelDefinition, _ channel: ChartChannel) {
    let value = ChartTable.Value(constant.value)
    self.definition = definition
    column = nil
    let natural: ChartTable.Kind =
      value.number != nil && channel.isPosition
      ? .quantitative : .nominal
    kind = definition.type ?? natural
    self.constant = converted(value, to: kind)
  }

  /// Nil where the value is not what the channel's type says.
  func value(in row: [ChartTable.Value]) -> ChartTable.Value? {
    if let constant { return constant }
    guard let column else { return .number(1, text: "1") }
    if definition.aggregate == .count {
      return row[column].isMissing ? row[column] : .number(1, text: "1")
    }
    let value = converted(row[column], to: kind)
    if let unit = definition.timeUnit, case .period(let period)? = value {
      return .period(period.cut(to: unit))
    }
    return value
  }

  func mismatch(in row: [ChartTable.Value], _ file: InputFile) -> Diagnostic {
    let range = definition.field?.range ?? definition.range
    let value = column.map { row[$0].plainText } ?? ""
    let rule =
      kind == .quantitative
      ? "a quantitative field must hold numbers" : "a temporal field must hold dates or periods"
    return Diagnostic(
      .chartInvalid, "\(rule); \"\(value)\" is none", at: file.place(range),
      help: "leave the rows out with \"transform\", or write \"type: nominal\"")
  }
}

/// The value as the type has it; nil where it cannot be.
private func converted(_ value: ChartTable.Value, to kind: ChartTable.Kind) -> ChartTable.Value? {
  switch (kind, value) {
  case (_, .missing): return value
  case (.quantitative, .number): return value
  case (.quantitative, .period(let period)) where period.kind == .year:
    return .number(Double(period.index), text: String(period.index))
  // A column that holds a word has texts, numbers among them.
  case (.quantitative, .text(let text)):
    return Double(text).flatMap { $0.isFinite ? .number($0, text: text) : nil }
  case (.quantitative, _): return nil
  case (.temporal, .period): return value
  case (.temporal, .number(_, let text)), (.temporal, .text(let text)):
    return ChartPeriod(text).map { .period($0) }
  case (_, .number(_, let text)): return .text(text)
  default: return value
  }
}

extension ChartTable.Value {
  init(_ scalar: Scalar) {
    if let number = scalar.number, number.isFinite {
      self = .number(number, text: scalar.text)
    } else if scalar.isNull {
      self = .missing(shorthand: nil)
    } else {
      self = ChartPeriod(scalar.text).map { .period($0) } ?? .text(scalar.text)
    }
  }

  /// As readers see it, apart from numbers that are formatted.
  var plainText: String {
    switch self {
    case .number(_, let text): text
    case .text(let text): text
    case .period(let period): period.label
    case .missing(let shorthand): shorthand.map { "[\($0)]" } ?? ""
    }
  }
}
