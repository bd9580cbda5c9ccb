package import Tables

/// A rule that every value of a statistic keeps: `value > 0 and value < 200`.
///
/// Comparisons of `value`, numbers, `+ - * /` and parentheses, joined by `and` and `or`; a chain
/// as in `0 < value < 200` holds where each of its comparisons does.
package struct PlausibilityRule: Sendable {
  private indirect enum Term: Sendable {
    case value
    case number(ExactDecimal)
    case operation(UInt8, Term, Term)
  }

  /// Terms with the comparisons between them.
  private struct Chain: Sendable {
    var terms: [Term]
    var comparisons: [String]
  }

  /// Of the alternatives one must hold, with all of its parts.
  private var alternatives: [[Chain]] = []

  /// Nil where the text is no rule, or a longer one than anybody writes: the terms nest.
  package init?(_ text: String) {
    guard text.utf8.count <= 500 else { return nil }
    var reader = RuleReader(text)
    repeat {
      var parts: [Chain] = []
      repeat {
        guard let chain = PlausibilityRule.chain(&reader) else { return nil }
        parts.append(chain)
      } while reader.take("and")
      alternatives.append(parts)
    } while reader.take("or")
    guard reader.isAtEnd else { return nil }
  }

  /// Whether a value keeps the rule; nil where it cannot be computed.
  package func holds(for value: ExactDecimal) -> Bool? {
    var holds = false
    for parts in alternatives {
      var all = true
      for chain in parts {
        guard let part = PlausibilityRule.holds(chain, value) else { return nil }
        all = all && part
      }
      holds = holds || all
    }
    return holds
  }

  // MARK: - Reading

  private static let comparisons = ["<=", ">=", "==", "!=", "<", ">"]

  private static func chain(_ reader: inout RuleReader) -> Chain? {
    guard let first = sum(&reader, depth: 0) else { return nil }
    var chain = Chain(terms: [first], comparisons: [])
    while let comparison = comparisons.first(where: { reader.take($0) }) {
      guard let next = sum(&reader, depth: 0) else { return nil }
      chain.terms.append(next)
      chain.comparisons.append(comparison)
    }
    return chain.comparisons.isEmpty ? nil : chain
  }

  private static func sum(_ reader: inout RuleReader, depth: Int) -> Term? {
    joined(&reader, by: ["+", "-"]) { product(&$0, depth: depth) }
  }

  private static func product(_ reader: inout RuleReader, depth: Int) -> Term? {
    joined(&reader, by: ["*", "/"]) { factor(&$0, depth: depth) }
  }

  private static func joined(
    _ reader: inout RuleReader, by signs: [String], _ read: (inout RuleReader) -> Term?
  ) -> Term? {
    guard var term = read(&reader) else { return nil }
    while let sign = signs.first(where: { reader.take($0) }) {
      guard let next = read(&reader), let byte = sign.utf8.first else { return nil }
      term = .operation(byte, term, next)
    }
    return term
  }

  private static func factor(_ reader: inout RuleReader, depth: Int) -> Term? {
    guard depth < 20 else { return nil }
    if reader.take("(") {
      let inner = sum(&reader, depth: depth + 1)
      return reader.take(")") ? inner : nil
    }
    if reader.take("-") {
      return factor(&reader, depth: depth + 1).map {
        .operation(UInt8(ascii: "-"), .number(.zero), $0)
      }
    }
    return reader.take("value") ? .value : reader.takeNumber().map(Term.number)
  }

  // MARK: - Computing

  private static func holds(_ chain: Chain, _ value: ExactDecimal) -> Bool? {
    let numbers = chain.terms.compactMap { compute($0, value) }
    guard numbers.count == chain.terms.count else { return nil }
    return zip(chain.comparisons, zip(numbers, numbers.dropFirst())).allSatisfy {
      compare($1.0, $0, $1.1)
    }
  }

  private static func compute(_ term: Term, _ value: ExactDecimal) -> ExactDecimal? {
    switch term {
    case .value: return value
    case .number(let number): return number
    case .operation(let sign, let left, let right):
      guard let left = compute(left, value), let right = compute(right, value) else { return nil }
      return switch sign {
      case UInt8(ascii: "+"): left.adding(right)
      case UInt8(ascii: "-"): left.subtracting(right)
      case UInt8(ascii: "*"): left.multiplied(by: right)
      default: left.quotient(right)
      }
    }
  }

  private static func compare(
    _ left: ExactDecimal, _ comparison: String, _ right: ExactDecimal
  ) -> Bool {
    switch comparison {
    case "<": left < right
    case "<=": left <= right
    case ">": left > right
    case ">=": left >= right
    case "==": left == right
    default: left != right
    }
  }
}
