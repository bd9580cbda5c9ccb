import Base
package import Tables

/// What stands after `stat:` in a link: a statistic, a period, a derivation, a selection.
///
/// `ID`, `ID/PERIOD`, `ID?change=2023..2024`, `ID/PERIOD?share-of=ID&area=north`. The first `/` ends
/// the id, so that a period may hold one itself. Names and values are percent-decoded; a plus is
/// a plus.
package struct FigureAddress: Hashable, Sendable {
  package struct Derivation: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
      /// Per cent.
      case change
      /// Absolute; percentage points where the unit is per cent.
      case difference
      /// The second over the first.
      case ratio
      /// Per cent of another statistic.
      case shareOf = "share-of"
    }

    package enum Operand: Hashable, Sendable {
      case periods(Period, Period)
      /// The id of another statistic.
      case statistic(String)
    }

    package var kind: Kind
    package var operand: Operand
  }

  /// The value of a dimension; the empty one selects the rows that have none.
  package struct Selection: Hashable, Sendable {
    package var name: String
    package var value: String
  }

  package var id: String
  package var period: Period?
  package var derivation: Derivation?
  package var selection: [Selection] = []
}

// MARK: - Reading

extension FigureAddress {
  /// - Parameter text: as the link writes it after the scheme.
  package init(_ text: String) throws(FigureFault) {
    guard !text.utf8.contains(UInt8(ascii: "#")) else { throw .hasFragment(text) }
    let (path, query) = text[...].parted(at: UInt8(ascii: "?"))
    let (id, period) = path.parted(at: UInt8(ascii: "/"))
    self.id = String(id)
    guard !id.isEmpty else { throw .noID }
    if let period { self.period = try FigureAddress.period(percentDecoded(period)) }
    guard let query else { return }
    for pair in query.split(separator: "&", omittingEmptySubsequences: false) {
      try add(pair)
    }
  }

  /// The address of a figure that the statistic's source derives itself.
  init(_ published: Statistic.Published, of statistic: Statistic) throws(FigureFault) {
    id = statistic.id
    period = published.period
    selection = published.selection
    try derive(published.derivation, published.operand)
  }

  private mutating func add(_ pair: Substring) throws(FigureFault) {
    let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = percentDecoded(parts[0])
    guard parts.count == 2, !name.isEmpty else { throw .noPair(String(pair)) }
    let value = percentDecoded(parts[1])
    if Derivation.Kind(rawValue: name) != nil {
      try derive(name, value)
    } else if selection.contains(where: { $0.name == name }) {
      throw .givenTwice(name)
    } else {
      selection.append(Selection(name: name, value: value))
    }
  }

  private mutating func derive(_ name: String, _ text: String) throws(FigureFault) {
    guard let kind = Derivation.Kind(rawValue: name) else { return }
    guard derivation == nil else { throw .twoDerivations }
    let operand = try FigureAddress.operand(text, of: kind)
    if case .periods = operand, period != nil { throw .periodAndDerivation(kind) }
    derivation = Derivation(kind: kind, operand: operand)
  }

  private static func operand(
    _ text: String, of kind: Derivation.Kind
  ) throws(FigureFault) -> Derivation.Operand {
    let takesPeriods = kind != .shareOf
    let takesStatistic = kind == .shareOf || kind == .ratio
    if takesPeriods, let dots = text.firstRange(of: "..") {
      let ends = (String(text[..<dots.lowerBound]), String(text[dots.upperBound...]))
      guard !ends.0.isEmpty, !ends.1.isEmpty else { throw .emptyOperand(kind) }
      return .periods(try period(ends.0), try period(ends.1))
    }
    guard takesStatistic, !text.isEmpty else { throw .emptyOperand(kind) }
    return .statistic(text)
  }

  private static func period(_ text: String) throws(FigureFault) -> Period {
    guard let period = Period(text) else { throw .noPeriod(text) }
    return period
  }
}

extension Substring {
  /// What stands before the first of such bytes, and what stands behind it; nil where there is none.
  fileprivate func parted(at mark: UInt8) -> (Substring, Substring?) {
    guard let place = utf8.firstIndex(of: mark) else { return (self, nil) }
    return (self[..<place], self[utf8.index(after: place)...])
  }
}
