import Tables

extension Figures {
  /// - Parameters:
  ///   - first: the earlier figure, or the one that is measured against.
  ///   - second: the later figure, or the one that is measured.
  func derived(
    _ derivation: FigureAddress.Derivation, from first: ResolvedFigure, _ second: ResolvedFigure
  ) throws(FigureFault) -> ResolvedFigure {
    guard let base = first.value else { throw .noValue(first, in: records) }
    guard let top = second.value else { throw .noValue(second, in: records) }
    let kind = derivation.kind
    guard let number = result(kind, base.number, top.number) else {
      throw .notComputable(kind, first, in: records)
    }
    let isExact = base.certainty == .exact && top.certainty == .exact
    let value = FigureValue(
      number, unit: unit(of: kind, top.unit), certainty: isExact ? .exact : .approximate,
      isChange: kind == .change)
    var figure = second
    figure.value = value
    figure.decimals = kind == .difference ? second.decimals : decimals(for: number)
    if case .periods = derivation.operand { figure.periods = [first, second].flatMap(\.periods) }
    if first.statistic != second.statistic { figure.base = first.statistic }
    figure.sources += first.sources.filter { !second.sources.contains($0) }
    figure.text = derivedText(value, decimals: 1)
    return figure
  }
}

/// Nil for a division by zero, and for what does not fit.
private func result(
  _ kind: FigureAddress.Derivation.Kind, _ base: ExactDecimal, _ top: ExactDecimal
) -> ExactDecimal? {
  switch kind {
  case .change: top.subtracting(base)?.multiplied(by: .hundred)?.quotient(base.magnitude)
  case .difference: top.subtracting(base)
  case .ratio: top.quotient(base)
  case .shareOf: top.multiplied(by: .hundred)?.quotient(base)
  }
}

extension ExactDecimal {
  /// To twelve decimals, or to as many fewer as fit: no text states a figure more precisely.
  func quotient(_ divisor: ExactDecimal) -> ExactDecimal? {
    [12, 6, 3].lazy.compactMap { self.divided(by: divisor, decimals: $0) }.first
  }
}

private func unit(of kind: FigureAddress.Derivation.Kind, _ unit: FigureUnit) -> FigureUnit {
  switch kind {
  case .change, .shareOf: .percent
  case .difference: unit == .percent ? .points : unit
  case .ratio: .multiple
  }
}

/// A quotient that fills a link is written with one decimal below a hundred, and none above.
private func decimals(for number: ExactDecimal) -> Int {
  let isWhole = number.rounded(to: -1) == number.rounded(to: 0)
  return number.magnitude < .hundred && !isWhole ? 1 : 0
}

/// A derived value for messages and for the statistic's page: "380.4%", "−0.012 times".
func derivedText(
  _ value: FigureValue, decimals: Int, in style: NumberStyle = .enGB
) -> String {
  var rounded = value
  rounded.certainty = .exact
  let places = [decimals, decimals + 2, decimals + 4, 12].first { places in
    value.number.rounded(to: -places) != .zero
  }
  rounded.number = value.number.rounded(to: -(places ?? decimals))
  return style.write(rounded)
}

extension FigureFault {
  fileprivate static func noValue(_ figure: ResolvedFigure, in records: Records) -> FigureFault {
    let id = records.statistics[figure.statistic].id
    let period = figure.period?.key ?? ""
    let found = figure.status.map { "the data say \($0)" } ?? "the cell is empty"
    return FigureFault(
      "a figure can be derived from values only; \"\(id)\" has none for \(period)", help: found)
  }

  fileprivate static func notComputable(
    _ kind: FigureAddress.Derivation.Kind, _ base: ResolvedFigure, in records: Records
  ) -> FigureFault {
    let id = records.statistics[base.statistic].id
    let period = base.period?.key ?? ""
    return FigureFault(
      "\"\(kind.rawValue)\" needs a base that is not zero; \"\(id)\" is \(base.text) for \(period)",
      help: "state the difference instead")
  }
}
