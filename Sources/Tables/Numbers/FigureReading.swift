/// What an author's text says of a figure: one number or a range, how precisely, and which way.
package struct FigureReading: Hashable, Sendable {
  package struct Number: Hashable, Sendable {
    /// With the sign written; of a share, in per cent; of a duration, in the reading's unit.
    package var value: ExactDecimal
    /// The power of ten to which a value is rounded before it is compared: 0 for 245, −1 for
    /// 1.6, 4 for "about 830,000".
    package var precision: Int
  }

  /// The number, or the two ends of a range.
  package var numbers: [Number]
  package var hedge: Hedge?
  package var direction: Direction?
  package var unit: FigureUnit
  /// Bytes of the text that are the number, with sign, magnitude and unit mark.
  package var range: Range<Int>
  /// Dates and years that stand in the text beside the number; they must be the figure's period.
  package var dates: [SaidDate]
  /// Whether a plus or minus is written.
  var hasSign = false
  /// N of "one in N".
  var outOf: ExactDecimal?
}

/// Why a text says no number that could be compared.
package enum NoFigure: Error, Hashable, Sendable {
  case noNumber
  /// Nothing but a date or a year.
  case onlyDates([SaidDate])
  /// Several numbers that are no range, as byte ranges of the text.
  case severalNumbers([Range<Int>])
}

extension FigureReading {
  /// Reads a figure's text, with as much of its surroundings as the caller has at hand: of what
  /// stands before it the last 160 bytes count, of what stands after it the first 80.
  package init(
    _ text: String, before: String = "", after: String = ""
  ) throws(NoFigure) {
    try self.init(figureTokens(text, before: before, after: after))
  }

  init(_ tokens: [NumberToken]) throws(NoFigure) {
    guard let first = tokens.firstIndex(where: { $0.zone == .text }) else { throw .noNumber }
    let end = tokens.firstIndex { $0.zone == .after } ?? tokens.count
    let candidates = Candidates(tokens, in: startOfNumber(tokens, first)..<end)
    let (low, high) = try candidates.chosen()
    self.init(low, high, tokens)
    dates = candidates.dates
  }

  init(_ low: NumberPhrase, _ high: NumberPhrase?, _ tokens: [NumberToken]) {
    let (start, end) = (low.tokens.lowerBound, (high ?? low).tokens.upperBound)
    var context = NumberContext(from: start, to: end, tokens, isRange: high != nil)
    if context.hedge == nil, (high ?? low).isOpen { context.hedge = .atLeast }
    hedge = context.hedge
    direction = low.isFall ? .down : context.direction
    (unit, hasSign, outOf, dates) = (low.unit, low.hasSign, low.outOf, [])
    numbers = [low.number(hedge: context.hedge)]
    if let high { numbers.append(high.number(hedge: context.hedge)) }
    range = textRange(start..<end, tokens)
  }
}

extension NumberPhrase {
  /// Digits count as written; after a hedge of nearness or with a magnitude precision ends at the
  /// last digit that is not zero.
  fileprivate func number(hedge: Hedge?) -> FigureReading.Number {
    let isRounded = hasMagnitude || hedge == .about
    let precision = isRounded && value != .zero ? max(precision, value.exponent) : precision
    return FigureReading.Number(value: value, precision: precision)
  }
}

/// The hedge and direction around a number.
struct NumberContext {
  var hedge: Hedge?
  var direction: Direction?
  /// The first token of the hedge, or of the number where there is none.
  let start: Int

  init(from first: Int, to end: Int, _ tokens: [NumberToken], isRange: Bool) {
    var start = first
    if isRange, start > 0, tokens[start - 1].word == "between" { start -= 1 }
    let before = Hedge.ending(at: start, in: tokens)
    hedge = before?.hedge ?? Hedge.starting(at: end, in: tokens)
    self.start = start - (before?.count ?? 0)
    direction =
      Direction.ending(at: self.start, in: tokens)
      ?? Direction.starting(at: end, in: tokens)
  }
}

/// A currency sign or minus that stands right before the link belongs to the number, and so does
/// the word "minus" where it takes nothing from another.
func startOfNumber(_ tokens: [NumberToken], _ first: Int) -> Int {
  var start = first
  while start > 0, !tokens[start].followsSpace,
    tokens[start - 1].isDash || tokens[start - 1].isCurrencySign || tokens[start - 1].isMark("+")
  {
    start -= 1
  }
  if start > 0, tokens[start - 1].word == "minus", start == 1 || tokens[start - 2].numeral == nil {
    start -= 1
  }
  return start
}

/// The tokens' bytes as far as they lie in the text itself.
func textRange(_ range: Range<Int>, _ tokens: [NumberToken]) -> Range<Int> {
  guard let first = range.first(where: { tokens[$0].zone == .text }),
    let last = range.last(where: { tokens[$0].zone == .text })
  else { return 0..<0 }
  return tokens[first].range.lowerBound..<tokens[last].range.upperBound
}
