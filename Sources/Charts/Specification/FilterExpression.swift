import Tables

/// One comparison of Vega's expressions: `datum.year >= 2015`.
struct FilterExpression {
  let filter: RowFilter

  /// Nil where the text is no such comparison.
  init?(_ text: Substring, _ range: Range<Int>) {
    var rest = trimmed(text)
    guard let field = takeField(&rest) else { return nil }
    rest = trimmed(rest)
    guard let sign = comparisons.first(where: { rest.hasPrefix($0.sign) }) else { return nil }
    rest = trimmed(rest.dropFirst(sign.sign.count))
    guard let value = literal(rest) else { return nil }
    filter = RowFilter(field: Located(field, range), test: sign.test(value))
  }
}

/// The parts of an expression between `&&`, of which there may be some in quotation marks.
func splitExpression(_ text: String) -> [Substring] {
  var parts: [Substring] = []
  var start = text.startIndex
  var quote: Character?
  var index = start
  while index < text.endIndex {
    let character = text[index]
    if quote != nil {
      if character == quote { quote = nil }
    } else if character == "'" || character == "\"" {
      quote = character
    } else if text[index...].hasPrefix("&&") {
      parts.append(text[start..<index])
      index = text.index(after: index)
      start = text.index(after: index)
    }
    index = text.index(after: index)
  }
  return parts + [text[start...]]
}

private let comparisons: [(sign: String, test: @Sendable (Scalar) -> RowFilter.Test)] = [
  ("===", { .equal($0) }), ("!==", { .notEqual($0) }), ("==", { .equal($0) }),
  ("!=", { .notEqual($0) }), ("<=", { .lessOrEqual($0) }), (">=", { .greaterOrEqual($0) }),
  ("<", { .less($0) }), (">", { .greater($0) }),
]

/// `datum.name`, `datum['name']` or `datum["name"]`, taken from the front.
private func takeField(_ rest: inout Substring) -> String? {
  guard rest.hasPrefix("datum") else { return nil }
  rest = rest.dropFirst(5)
  if rest.hasPrefix(".") {
    let name = rest.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "_" }
    rest = rest.dropFirst(1 + name.count)
    return name.isEmpty ? nil : String(name)
  }
  guard rest.hasPrefix("["), let mark = rest.dropFirst().first, mark == "'" || mark == "\"" else {
    return nil
  }
  let name = rest.dropFirst(2).prefix { $0 != mark }
  let after = rest.dropFirst(2 + name.count)
  guard after.hasPrefix("\(mark)]") else { return nil }
  rest = after.dropFirst(2)
  return String(name)
}

private func literal(_ text: Substring) -> Scalar? {
  if let mark = text.first, mark == "'" || mark == "\"", text.count >= 2, text.last == mark {
    let inner = text.dropFirst().dropLast()
    return inner.contains(mark) ? nil : Scalar(String(inner), .string)
  }
  let scalar = Scalar(String(text), .plain).resolved
  return scalar.kind == .number || scalar.kind == .bool || scalar.kind == .null ? scalar : nil
}

private func trimmed(_ text: Substring) -> Substring {
  var text = text.drop { $0 == " " }
  while text.last == " " { text = text.dropLast() }
  return text
}
