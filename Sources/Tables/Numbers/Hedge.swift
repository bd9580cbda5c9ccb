/// What an author puts before a number that is not meant to the last digit.
package enum Hedge: Hashable, Sendable {
  /// about, around, some, roughly, approximately, an estimated
  case about
  /// nearly, almost
  case nearly
  case justOver, justUnder
  /// over, more than
  case moreThan
  case atLeast
  /// under, fewer than, less than
  case lessThan
  /// no more than, up to
  case atMost

  package var isLowerBound: Bool { self == .justOver || self == .moreThan || self == .atLeast }

  package var isUpperBound: Bool { self == .justUnder || self == .lessThan || self == .atMost }
}

extension Hedge {
  /// The hedge whose words end right before a token, and how many tokens they are.
  static func ending(at end: Int, in tokens: [NumberToken]) -> (hedge: Hedge, count: Int)? {
    guard end > 0 else { return nil }
    let last = tokens[end - 1]
    if let mark = last.mark { return Hedge(sign: mark).map { ($0, 1) } }
    guard last.traits.contains(.endsHedge) else { return nil }
    for (words, hedge) in phrases where words.stand(endingAt: end, in: tokens) {
      return (hedge, words.count)
    }
    return nil
  }

  /// The hedge that follows a number, or what is counted: "3,500 or more", "3,500 people or more".
  static func starting(at start: Int, in tokens: [NumberToken]) -> Hedge? {
    if let hedge = right(at: start, in: tokens) { return hedge }
    // "3,500 people at least once" says nothing of the number.
    guard start + 1 < tokens.count, tokens[start].word != nil, tokens[start].meaning == nil,
      tokens[start + 1].word == "or"
    else { return nil }
    return right(at: start + 1, in: tokens)
  }

  private static func right(at start: Int, in tokens: [NumberToken]) -> Hedge? {
    guard start + 1 < tokens.count else { return nil }
    let last = tokens[start + 1].word == "the" ? min(start + 2, tokens.count - 1) : start + 1
    return switch (tokens[start].word, tokens[last].word) {
    case ("or", "more"), ("or", "over"), ("at", "least"): .atLeast
    case ("or", "fewer"), ("or", "less"), ("or", "under"), ("at", "most"): .atMost
    case ("or", "so"): .about
    default: nil
    }
  }

  private init?(sign: Unicode.Scalar) {
    switch sign {
    case "~", "≈": self = .about
    case ">": self = .moreThan
    case "≥": self = .atLeast
    case "<": self = .lessThan
    case "≤": self = .atMost
    default: return nil
    }
  }

  /// Only behind these are the phrases looked for.
  static let lastWords = phrases.compactMap(\.words.last)
}

extension [ShortWord] {
  /// Whether these words, with nothing but spaces or hyphens between them, end before a token.
  fileprivate func stand(endingAt end: Int, in tokens: [NumberToken]) -> Bool {
    guard end >= count, end <= tokens.count else { return false }
    return indices.reversed().allSatisfy { tokens[end - count + $0].word == self[$0] }
  }
}

/// Longer phrases first, since "no more than" ends in "more than".
private let phrases: [(words: [ShortWord], hedge: Hedge)] = [
  ("in the region of", .about), ("of the order of", .about), ("an estimate of", .about),
  ("no more than", .atMost), ("not more than", .atMost), ("a maximum of", .atMost),
  ("no fewer than", .atLeast), ("no less than", .atLeast), ("not less than", .atLeast),
  ("a minimum of", .atLeast), ("slightly more than", .justOver), ("a little over", .justOver),
  ("a little more than", .justOver), ("just more than", .justOver),
  ("slightly less than", .justUnder), ("slightly fewer than", .justUnder),
  ("a little under", .justUnder), ("just less than", .justUnder),
  ("just fewer than", .justUnder), ("just over", .justOver), ("slightly over", .justOver),
  ("just above", .justOver), ("just under", .justUnder), ("slightly under", .justUnder),
  ("just below", .justUnder), ("an estimated", .about), ("estimated at", .about),
  ("upwards of", .moreThan), ("more than", .moreThan), ("greater than", .moreThan),
  ("higher than", .moreThan),
  ("at least", .atLeast), ("fewer than", .lessThan), ("less than", .lessThan),
  ("lower than", .lessThan), ("at most", .atMost), ("up to", .atMost), ("as many as", .atMost),
  ("as much as", .atMost), ("close to", .about), ("over", .moreThan), ("above", .moreThan),
  ("exceeding", .moreThan), ("under", .lessThan), ("below", .lessThan), ("about", .about),
  ("around", .about), ("some", .about), ("roughly", .about), ("approximately", .about),
  ("approx", .about), ("circa", .about), ("estimated", .about), ("nearly", .nearly),
  ("almost", .nearly),
]
.map { phrase, hedge in (phrase.split(separator: " ").map { ShortWord(String($0)) }, hedge) }
.sorted { $0.0.count > $1.0.count }
