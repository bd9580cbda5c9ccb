/// A rule of Table Schema that every value of a column keeps.
package enum Constraint: Sendable {
  case minLength(Int)
  case maxLength(Int)
  case minimum(TypedTable.Cell.Content, isExclusive: Bool)
  case maximum(TypedTable.Cell.Content, isExclusive: Bool)
  case pattern(CellPattern)
  case oneOf([TypedTable.Cell.Content])
}

extension Constraint {
  /// The rule in words that a value breaks; nil where it keeps it.
  func fault(of content: TypedTable.Cell.Content, _ text: String) -> String? {
    switch self {
    case .minLength(let least):
      text.unicodeScalars.count < least ? "at least \(least) characters long" : nil
    case .maxLength(let most):
      text.unicodeScalars.count > most ? "at most \(most) characters long" : nil
    case .minimum(let bound, let isExclusive):
      keeps(bound, content, isExclusive)
        ? nil : "\(isExclusive ? "more than" : "at least") \(bound.text)"
    case .maximum(let bound, let isExclusive):
      keeps(content, bound, isExclusive)
        ? nil : "\(isExclusive ? "less than" : "at most") \(bound.text)"
    case .pattern(let pattern):
      pattern.matches(text) ? nil : "written as the pattern \(pattern.text) says"
    case .oneOf(let values):
      values.contains { isSame($0, content) }
        ? nil : "one of \(values.map(\.text).joined(separator: ", "))"
    }
  }

  /// Whether two values of one type stand in that order.
  private func keeps(
    _ first: TypedTable.Cell.Content, _ second: TypedTable.Cell.Content, _ isExclusive: Bool
  ) -> Bool {
    isSame(first, second) ? !isExclusive : isBefore(first, second)
  }

  private func isSame(
    _ first: TypedTable.Cell.Content, _ second: TypedTable.Cell.Content
  ) -> Bool {
    if let numbers = numbers(first, second) { return numbers.0 == numbers.1 }
    return first == second
  }

  private func isBefore(
    _ first: TypedTable.Cell.Content, _ second: TypedTable.Cell.Content
  ) -> Bool {
    if let (left, right) = numbers(first, second) { return left < right }
    if case .period(let left) = first, case .period(let right) = second,
      let start = left.firstDay, let other = right.firstDay
    {
      return start < other
    }
    return first.text < second.text
  }

  private func numbers(
    _ first: TypedTable.Cell.Content, _ second: TypedTable.Cell.Content
  ) -> (ExactDecimal, ExactDecimal)? {
    guard let left = TypedTable.Cell(first).number, let right = TypedTable.Cell(second).number
    else { return nil }
    return (left, right)
  }
}
