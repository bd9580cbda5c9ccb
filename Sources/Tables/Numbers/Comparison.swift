/// What a text says and what a value is, in one unit.
struct Comparison {
  private var reading: FigureReading
  /// The value in the reading's unit.
  private var actual: ExactDecimal
  /// A ratio has no sign: "fell tenfold" and "rose tenfold" write the same number.
  private var isRatio = false

  /// Nil where the units cannot be the same.
  init?(_ reading: FigureReading, _ value: FigureValue) {
    (self.reading, actual) = (reading, value.number)
    let converted: ExactDecimal? =
      switch (value.unit, reading.unit) {
      case (.percent, .percent), (.points, .points), (.percent, .share): actual
      case (.percent, .multiple) where value.isChange: ratio(ofChange: actual)
      case (.percent, _), (.points, _): nil
      case (.multiple, .percent), (.multiple, .share): actual.multiplied(by: .hundred)
      case (.none, .share): actual.magnitude <= ExactDecimal(1) ? percent(actual) : actual
      case (.duration(let unit), .duration(let said)): convert(actual, from: unit, to: said)
      case (.currency(let currency), .currency(let said)): currency == said ? actual : nil
      case (.none, _), (_, .none), (_, .other), (_, .ordinal): actual
      case (.other, .multiple), (.other, .duration), (.multiple, .multiple): actual
      default: nil
      }
    guard let converted else { return nil }
    actual = converted
    isRatio = value.unit == .multiple || value.unit == .percent && reading.unit == .multiple
  }

  func difference(certainty: FigureValue.Certainty) -> FigureAgreement.Difference? {
    let difference = magnitudeDifference(certainty)
    guard pointsTheOtherWay else { return difference }
    return difference == nil ? .direction : .number
  }

  private var pointsTheOtherWay: Bool {
    guard let said = reading.numbers.first?.value else { return false }
    if isRatio { return ratioPointsTheOtherWay }
    if reading.hasSign, reading.direction == .up, said.isNegative { return true }
    guard actual != .zero, said != .zero else { return false }
    let isDown = reading.hasSign ? said.isNegative : reading.direction == .down
    return isDown != actual.isNegative
  }

  private var ratioPointsTheOtherWay: Bool {
    let one = [.percent, .share].contains(reading.unit) ? .hundred : ExactDecimal(1)
    return switch reading.direction {
    case .up: actual < one && reading.unit != .share
    case .down: actual > one
    case nil: false
    }
  }

  private func magnitudeDifference(
    _ certainty: FigureValue.Certainty
  ) -> FigureAgreement.Difference? {
    guard let first = reading.numbers.first else { return .number }
    if reading.numbers.count > 1 { return isInRange ? nil : .number }
    let said = first.value.magnitude
    switch reading.hedge {
    case .moreThan, .atLeast, .justOver: return lowerBound(said, certainty)
    case .lessThan, .atMost, .justUnder: return upperBound(said, certainty)
    case .nearly: return isNearly(said) ? nil : .number
    case .about, nil: return rounds(to: first) ? nil : .number
    }
  }

  private var size: ExactDecimal { actual.magnitude }

  private func rounds(to number: FigureReading.Number) -> Bool {
    let said = number.value.magnitude
    guard reading.unit == .share else { return size.rounds(to: said, power: number.precision) }
    if let outOf = reading.outOf, outOf > ExactDecimal(10) { return isOne(in: outOf) }
    return said.isWithin(fractionTolerance, of: size)
  }

  /// "One in 60" holds if the whole divided by the part rounds to the sixty.
  private func isOne(in whole: ExactDecimal) -> Bool {
    guard let parts = ExactDecimal.hundred.divided(by: size, decimals: 12) else { return false }
    return parts.rounds(to: whole, power: whole.exponent)
  }

  private var isInRange: Bool {
    guard let low = reading.numbers.first, let high = reading.numbers.last else { return false }
    let value = low.value.isNegative || high.value.isNegative ? actual : size
    return value > low.value && value < high.value
      || value.rounds(to: low.value, power: low.precision)
      || value.rounds(to: high.value, power: high.precision)
  }

  private func lowerBound(
    _ said: ExactDecimal, _ certainty: FigureValue.Certainty
  ) -> FigureAgreement.Difference? {
    let mayEqual = reading.hedge == .atLeast || certainty == .atLeast
    guard said < size || mayEqual && said == size else { return .boundUntrue }
    return isNear(said) ? nil : .boundFar
  }

  private func upperBound(
    _ said: ExactDecimal, _ certainty: FigureValue.Certainty
  ) -> FigureAgreement.Difference? {
    let mayEqual = reading.hedge == .atMost || certainty == .atMost
    guard said > size || mayEqual && said == size else { return .boundUntrue }
    return isNear(said) ? nil : .boundFar
  }

  /// Within a quarter of the value; "just" allows a tenth, as "nearly" does.
  private func isNear(_ said: ExactDecimal) -> Bool {
    let isJust = reading.hedge == .justOver || reading.hedge == .justUnder
    let part = ExactDecimal(mantissa: isJust ? 10 : 25, exponent: -2)
    return part.flatMap { size.multiplied(by: $0) }.map { said.isWithin($0, of: size) } ?? false
  }

  /// From nine tenths of the number up to the number itself.
  private func isNearly(_ said: ExactDecimal) -> Bool {
    guard let least = ExactDecimal(mantissa: 9, exponent: -1).flatMap(said.multiplied) else {
      return false
    }
    return size >= least && size <= said
  }
}

/// Fractions in words agree within 1.5 percentage points.
private let fractionTolerance = ExactDecimal(mantissa: 15, exponent: -1) ?? .zero

private func percent(_ part: ExactDecimal) -> ExactDecimal? { part.multiplied(by: .hundred) }

private func ratio(ofChange percent: ExactDecimal) -> ExactDecimal? {
  percent.adding(.hundred).flatMap {
    ExactDecimal(mantissa: $0.mantissa, exponent: $0.exponent - 2)
  }
}

private func convert(
  _ value: ExactDecimal, from unit: TimeUnit, to said: TimeUnit
) -> ExactDecimal? {
  guard unit.size.family == said.size.family else { return nil }
  return value.multiplied(by: ExactDecimal(unit.size.count))?
    .divided(by: ExactDecimal(said.size.count), decimals: 12)
}
