/// Labels for the ticks of a logarithmic scale, which are thinned out where they are many.
package struct LogTickFormat: Sendable {
  private let format: NumberFormat
  private let logarithm: SignedLogarithm
  /// Multiples of a power of ten above this have no label.
  private let limit: Double

  /// - Parameter specifier: `,` where none is given; without a precision, zeros at the end go.
  package init(
    from start: Double, to stop: Double, count: Double = 10,
    specifier: FormatSpecifier = FormatSpecifier(groups: true)
  ) {
    var specifier = specifier
    if specifier.precision == nil { specifier.trims = true }
    format = NumberFormat(specifier)
    logarithm = SignedLogarithm(isNegative: start < 0)
    limit = max(1, 10 * count / Double(logTicks(from: start, to: stop).count))
  }

  /// Empty where the tick goes without a label.
  package func text(of tick: Double) -> String {
    var multiple = tick / logarithm.power(roundedHalfUp(logarithm.logarithm(tick)))
    if multiple * 10 < 9.5 { multiple *= 10 }
    return multiple <= limit ? format.text(of: tick) : ""
  }
}
