/// A column of which nobody said the type: it is what all of its cells look like.
struct GuessedColumn {
  let column: TypedTable.Column

  /// Names of columns in which four digits are a year and no number.
  private static let timeNames: Set = [
    "date", "day", "month", "period", "quarter", "time", "year", "financial-year", "time-period",
  ]

  init(_ name: String, _ cells: some Sequence<Scalar?>) {
    let texts = cells.compactMap(\.self).filter { $0.kind != .null && !$0.text.isEmpty }
      .filter { shorthandCode(of: $0.text) == nil }
    let type = GuessedColumn.type(name, texts)
    column = TypedTable.Column(
      name: name, type: type,
      role: type == .period ? .time : type == .number ? .measure : .dimension)
  }

  private static func type(_ name: String, _ texts: [Scalar]) -> ColumnType {
    let key = String(name.lowercased().map { $0 == "_" || $0 == " " ? "-" : $0 })
    let isTime = timeNames.contains(key)
    if texts.isEmpty { return .string }
    if isTime || texts.allSatisfy({ $0.text.utf8.count == 10 }),
      texts.allSatisfy({ Period($0.text) != nil && $0.text != "unknown" })
    {
      return .period
    }
    if texts.allSatisfy({ $0.kind == .bool }) { return .boolean }
    return texts.allSatisfy { ExactDecimal($0.text) != nil } ? .number : .string
  }

  func cell(_ scalar: Scalar?, _ legend: inout Legend) -> TypedTable.Cell {
    guard let scalar, scalar.kind != .null, !scalar.text.isEmpty else { return .empty }
    if let code = shorthandCode(of: scalar.text) {
      legend.add(code)
      return TypedTable.Cell(.missing, shorthand: code)
    }
    switch column.type {
    case .period:
      return TypedTable.Cell(Period(scalar.text).map { .period($0) } ?? .text(scalar.text))
    case .number: return TypedTable.Cell(.number(scalar.text))
    default: return TypedTable.Cell(.text(scalar.text))
    }
  }
}

extension TypedTable.Cell {
  /// A cell that no schema describes, by itself.
  init(guessing scalar: Scalar?) {
    guard let scalar, scalar.kind != .null, !scalar.text.isEmpty else {
      self = .empty
      return
    }
    self.init(ExactDecimal(scalar.text) != nil ? .number(scalar.text) : .text(scalar.text))
  }
}

/// The code of a shorthand in brackets, `[x]` or `[low]`; nil for any other text.
func shorthandCode(of text: String) -> String? {
  let bytes = text.utf8
  guard bytes.count >= 3, bytes.count <= 6, bytes.first == UInt8(ascii: "["),
    bytes.last == UInt8(ascii: "]")
  else { return nil }
  let inner = bytes.dropFirst().dropLast()
  let isCode = inner.allSatisfy { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }
  return isCode ? String(Substring(inner)) : nil
}
