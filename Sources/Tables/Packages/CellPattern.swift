/// A regular expression that a whole cell must match, in the common part of XML Schema's and
/// everybody else's: characters, `.`, classes, groups, `|`, `*`, `+`, `?`, `{n,m}`.
///
/// All ways through it are followed at once, so that no expression takes long on any cell.
package struct CellPattern: Sendable {
  enum State: Sendable {
    case scalar(PatternClass)
    /// Goes on at both.
    case fork(Int, Int)
    case end
  }

  package let text: String
  private let states: [State]
  private let start: Int
  static let mostStates = 4_000

  /// Nil where the expression is malformed, too large, or uses what the program does not know.
  package init?(_ text: String) {
    var parser = PatternParser(text)
    guard let tree = parser.parse() else { return nil }
    var states: [State] = [.end]
    guard let start = tree.append(to: &states, before: 0) else { return nil }
    self.text = text
    self.states = states
    self.start = start
  }

  package func matches(_ cell: String) -> Bool {
    var active = reachable(from: [start])
    for scalar in cell.unicodeScalars {
      var next: [Int] = []
      for state in active {
        if case .scalar(let set) = states[state], set.contains(scalar) { next.append(set.next) }
      }
      active = reachable(from: next)
      if active.isEmpty { return false }
    }
    return active.contains(0)
  }

  private func reachable(from starts: [Int]) -> [Int] {
    var seen = [Bool](repeating: false, count: states.count)
    var found: [Int] = []
    var open = starts
    while let state = open.popLast() {
      if seen[state] { continue }
      seen[state] = true
      if case .fork(let first, let second) = states[state] {
        open += [first, second]
      } else {
        found.append(state)
      }
    }
    return found
  }
}

/// A set of characters, and the state behind it.
struct PatternClass: Sendable {
  var ranges: [ClosedRange<UInt32>] = []
  var isNegated = false
  var next = 0

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    ranges.contains { $0.contains(scalar.value) } != isNegated
  }
}

/// An expression in its parts.
indirect enum PatternTree {
  case empty
  case scalar(PatternClass)
  case sequence([PatternTree])
  case choice([PatternTree])
  /// `most` is nil for any number.
  case repeated(PatternTree, least: Int, most: Int?)

  /// Adds the states of the expression in front of a state; the first of them, or nil where they
  /// are too many.
  func append(to states: inout [CellPattern.State], before next: Int) -> Int? {
    guard states.count < CellPattern.mostStates else { return nil }
    switch self {
    case .empty: return next
    case .scalar(var set):
      set.next = next
      states.append(.scalar(set))
      return states.count - 1
    case .sequence(let parts):
      return parts.reversed().reduce(next) { next, part in
        next.flatMap { part.append(to: &states, before: $0) }
      }
    case .choice(let parts):
      return parts.dropLast().reduce(parts.last?.append(to: &states, before: next)) { other, part in
        guard let other, let first = part.append(to: &states, before: next) else { return nil }
        states.append(.fork(first, other))
        return states.count - 1
      }
    case .repeated(let part, let least, let most):
      return part.append(to: &states, before: next, least: least, most: most)
    }
  }

  private func append(
    to states: inout [CellPattern.State], before next: Int, least: Int, most: Int?
  ) -> Int? {
    var start = next
    if let most {
      for _ in 0..<max(0, most - least) {
        guard let first = append(to: &states, before: start) else { return nil }
        states.append(.fork(first, next))
        start = states.count - 1
      }
    } else {
      let loop = states.count
      states.append(.fork(next, next))
      guard let first = append(to: &states, before: loop) else { return nil }
      states[loop] = .fork(first, next)
      start = loop
    }
    for _ in 0..<least {
      guard let first = append(to: &states, before: start) else { return nil }
      start = first
    }
    return start
  }
}
