extension TypedTable {
  /// A single value, with the shorthand that marks it or stands in its place.
  package struct Cell: Hashable, Sendable {
    package enum Content: Hashable, Sendable {
      /// A finite number as the data write it, in digits with a sign, a point or an exponent:
      /// `ExactDecimal` reads it. Zero is a number like others.
      case number(String)
      case text(String)
      /// A year, a month, a day, a quarter, a financial year or a span of them.
      case period(Period)
      /// No value: an empty cell where there is no shorthand either.
      case missing
    }

    package var content: Content
    /// Without brackets: `p` beside a number that is provisional, `x` in the place of one.
    package var shorthand: String?

    package init(_ content: Content, shorthand: String? = nil) {
      self.content = content
      self.shorthand = shorthand
    }

    package static let empty = Cell(.missing)
  }
}

extension TypedTable.Cell {
  /// Whether there is neither a value nor a shorthand that stands for it.
  package var isEmpty: Bool { content == .missing && shorthand == nil }

  /// The number, exactly; nil for all else.
  package var number: ExactDecimal? {
    if case .number(let digits) = content { ExactDecimal(digits) } else { nil }
  }

  /// The number, the nearest that a Double can hold; nil for all else.
  package var double: Double? {
    if case .number(let digits) = content { Double(digits) } else { nil }
  }

  package var period: Period? {
    if case .period(let period) = content { period } else { nil }
  }

  /// The value as the data write it; empty where there is none.
  package var text: String { content.text }
}

extension TypedTable.Cell.Content {
  /// The value as the data write it; empty where there is none.
  package var text: String {
    switch self {
    case .number(let digits): digits
    case .text(let text): text
    case .period(let period): period.key
    case .missing: ""
    }
  }
}
