import Tables

/// Whether a number in an archived text bears out a value of the data.
///
/// The number itself must stand there, in digits or words: "five years" bears out 5 years, and so
/// do "more than five years" and either end of "five to seven years", since a bound in the source is
/// the source's. The unit counts where the text marks one. A number rounded by the source bears out
/// no finer value.
struct FigureInPassage {
  private let value: FigureValue

  /// Nil where the claim's text says no number.
  init?(_ claim: Claim) {
    if let number = ExactDecimal(claim.text) {
      value = FigureValue(number, unit: FigureUnit(named: claim.unit))
    } else if let term = Duration(claim.text) {
      value = FigureValue(ExactDecimal(term.count), unit: FigureUnit(named: term.unit.rawValue))
    } else if let said = try? FigureReading(claim.text), let number = said.numbers.first {
      let unit = said.unit == .none ? FigureUnit(named: claim.unit) : said.unit
      value = FigureValue(number.value, unit: unit)
    } else {
      return nil
    }
  }

  func isBorneOut(by reading: FigureReading) -> Bool {
    guard reading.unit != .ordinal else { return false }
    return reading.numbers.contains { number in
      var (said, number) = (reading, number)
      said.hedge = nil
      // Rounded at its own last digit the value stays what it is.
      number.precision = min(number.precision, value.number.exponent)
      said.numbers = [number]
      // "A fall of 12%" may be held as 12 or as −12.
      if !value.number.isNegative { said.direction = nil }
      var actual = value
      if reading.unit == .none { actual.unit = .none }
      return said.agreement(with: actual) == .agrees
    }
  }
}
