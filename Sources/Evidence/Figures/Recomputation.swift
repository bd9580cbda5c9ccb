import Base
package import Tables

/// A figure that a source derives itself, beside what its own observations give.
package struct Recomputation: Sendable {
  package var published: Statistic.Published
  /// "380%"
  package var publishedText: String
  /// What the observations give.
  package var recomputed: FigureValue
  /// To one decimal more than is published: "380.4%".
  package var recomputedText: String
  /// Whether the two agree to the precision of the published one.
  package var agrees: Bool
}

extension Figures {
  /// Each of the statistic's published figures, in order: computed anew, or why it cannot be.
  ///
  /// - Parameter style: how the texts write numbers.
  package func recomputations(
    of statistic: Statistic, in style: NumberStyle = .enGB
  ) -> [(published: Statistic.Published, result: Result<Recomputation, FigureFault>)] {
    statistic.published.map { published in
      (
        published,
        Result { () throws(FigureFault) in try recomputation(of: published, in: statistic, style) }
      )
    }
  }

  private func recomputation(
    of published: Statistic.Published, in statistic: Statistic, _ style: NumberStyle
  ) throws(FigureFault) -> Recomputation {
    let figure = try figure(FigureAddress(published, of: statistic))
    guard let value = figure.value, let stated = ExactDecimal(published.value) else {
      throw FigureFault("a published figure must be a number: \"\(published.value)\"")
    }
    let decimals = decimals(in: published.value)
    var said = value
    (said.number, said.certainty) = (stated, .exact)
    return Recomputation(
      published: published,
      publishedText: style.write(said, decimals: decimals), recomputed: value,
      recomputedText: derivedText(value, decimals: decimals + 1, in: style),
      agrees: value.number.rounds(to: stated, power: -decimals))
  }
}

/// How many digits stand after the point.
private func decimals(in text: String) -> Int {
  guard let point = text.utf8.firstIndex(of: UInt8(ascii: ".")) else { return 0 }
  return text.utf8[text.utf8.index(after: point)...].prefix(while: isDigit).count
}

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}
