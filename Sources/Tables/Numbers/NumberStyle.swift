/// How the site writes numbers. There is one style, so that a filled figure and a table agree.
package struct NumberStyle: Sendable {
  package var groupSeparator: String
  package var decimalPoint: String
  package var minus: String
  /// Right after the number: `%`, ` %`.
  package var percent = "%"
  package var points = (one: "percentage point", many: "percentage points")
  package var times = "times"
  package var million = "million"
  package var billion = "billion"
  package var trillion = "trillion"
  package var durations: [TimeUnit: (one: String, many: String)] = [:]
  package var hedges: [FigureValue.Certainty: String] = [
    .approximate: "about", .atLeast: "at least", .atMost: "at most",
  ]

  /// 3,500; 380%; £1.2 million; −12
  package static let enGB = NumberStyle(groupSeparator: ",", decimalPoint: ".", minus: "\u{2212}")

  private init(groupSeparator: String, decimalPoint: String, minus: String) {
    self.groupSeparator = groupSeparator
    self.decimalPoint = decimalPoint
    self.minus = minus
    for unit in TimeUnit.allCases { durations[unit] = (unit.rawValue, unit.rawValue + "s") }
  }

  /// The number alone. Rounded to the decimals, which are kept even where they are zeros; without
  /// decimals as exactly as it is.
  package func write(_ number: ExactDecimal, decimals: Int? = nil) -> String {
    let wanted = min(max(decimals ?? max(0, -number.exponent), 0), 30)
    let rounded = number.rounded(to: -wanted)
    let digits = rounded.digits(decimals: wanted)
    let whole = groupedByThousands(String(digits.dropLast(wanted)), with: groupSeparator)
    let fraction = wanted == 0 ? "" : decimalPoint + digits.suffix(wanted)
    return (rounded.isNegative ? minus : "") + whole + fraction
  }

  /// The number with its unit and hedge, as a link's text between the author's words: what stands
  /// there already (a hedge, a direction, a currency sign, a unit mark) is not repeated.
  package func write(
    _ value: FigureValue, decimals: Int? = nil, before: String = "", after: String = ""
  ) -> String {
    write(value, decimals, Surroundings(figureTokens(standIn, before: before, after: after)))
  }

  /// The same for a figure whose text is a range of a block's, which it replaces.
  package func write(
    _ value: FigureValue, decimals: Int? = nil, block: UnsafeBufferPointer<UInt8>,
    range: Range<Int>
  ) -> String {
    write(value, decimals, Surroundings(figureTokens(standIn, inPlaceOf: range, in: block)))
  }

  private func write(
    _ value: FigureValue, _ decimals: Int?, _ around: Surroundings
  ) -> String {
    var number = value.number
    let isSaid = around.direction.map { number.isNegative == ($0 == .down) } ?? false
    if isSaid || around.followsMinus { number = number.magnitude }
    // Between a currency sign and its number there is no place for words.
    let isBare = around.hedge == nil && !around.followsSign
    let hedge = (isBare ? hedges[value.certainty] : nil).map { $0 + " " } ?? ""
    return hedge + writeWithUnit(number, value.unit, decimals, around)
  }

  private func writeWithUnit(
    _ number: ExactDecimal, _ unit: FigureUnit, _ decimals: Int?, _ around: Surroundings
  ) -> String {
    if case .currency(let currency) = unit {
      return write(number, of: currency, decimals, around)
    }
    let text = write(number, decimals: decimals)
    guard !around.hasUnit else { return text }
    let isOne = number.magnitude == ExactDecimal(1)
    return switch unit {
    case .none, .other, .ordinal: text
    case .percent, .share: text + percent
    case .points: text + " " + (isOne ? points.one : points.many)
    case .multiple: text + " " + times
    case .duration(let unit):
      text + " " + (durations[unit].map { isOne ? $0.one : $0.many } ?? unit.rawValue)
    case .currency: text
    }
  }

  /// Millions and billions in words where nothing is lost by it.
  private func write(
    _ number: ExactDecimal, of currency: Currency, _ decimals: Int?, _ around: Surroundings
  ) -> String {
    let mark = around.hasUnit ? "" : currency.sign
    let rounded = number.magnitude.rounded(to: decimals.map { -$0 } ?? number.exponent)
    let sign = number.isNegative && rounded != .zero ? minus : ""
    for (word, power) in [(trillion, 12), (billion, 9), (million, 6)] {
      guard let unit = ExactDecimal(mantissa: 1, exponent: power), rounded >= unit,
        rounded.exponent >= power - 2,
        let count = ExactDecimal(mantissa: rounded.mantissa, exponent: rounded.exponent - power)
      else { continue }
      return sign + mark + write(count) + " " + word
    }
    return sign + mark + write(number.magnitude, decimals: decimals)
  }
}

/// A number that has no meaning of its own holds the figure's place.
private let standIn = "7"

/// What the author's words around a figure say already.
private struct Surroundings {
  var hedge: Hedge?
  var direction: Direction?
  var hasUnit: Bool
  /// Whether a currency sign stands right before the number.
  let followsSign: Bool
  /// Whether a minus belongs to the number already: "−", or the word.
  let followsMinus: Bool

  init(_ tokens: [NumberToken]) {
    let index = tokens.firstIndex { $0.zone == .text } ?? 0
    let start = index > 0 && tokens[index - 1].isCurrencySign ? index - 1 : index
    followsSign = start < index
    followsMinus = startOfNumber(tokens, start) < start
    var reader = PhraseReader(tokens, at: start)
    let phrase = reader.read()
    let context = NumberContext(
      from: start, to: phrase?.tokens.upperBound ?? index + 1, tokens, isRange: false)
    (hedge, direction) = (context.hedge, context.direction)
    hasUnit = phrase.map { $0.unit != .none } ?? false
  }
}

extension ExactDecimal {
  /// All digits without the point, with at least one before it.
  fileprivate func digits(decimals: Int) -> String {
    let zeros = String(repeating: "0", count: max(0, exponent + decimals))
    let mantissa = mantissa.magnitude
    let digits = (UInt64(exactly: mantissa).map { String($0) } ?? String(mantissa)) + zeros
    return String(repeating: "0", count: max(0, decimals + 1 - digits.utf8.count)) + digits
  }
}
