import Base

/// The observations of one statistic that links can mean, by their periods.
struct FigureTable: Sendable {
  private let id: String
  private let rows: [Observation]
  private let byPeriod: [Period: [Int]]
  /// Observations that are left out, because another source gives them.
  private let foreign: [Observation]

  init(_ observations: [Observation], of statistic: Statistic) {
    let isView = statistic.measureField != nil
    let isOwn = { (row: Observation) in
      isView || statistic.source == nil || row.source == nil || row.source == statistic.source
    }
    id = statistic.id
    rows = observations.filter(isOwn)
    foreign = observations.filter { !isOwn($0) }
    byPeriod = Dictionary(grouping: rows.indices) { [rows] in rows[$0].period.unlabelled }
  }

  func hasDimension(_ name: String) -> Bool {
    rows.contains { $0.dimensions.contains { $0.name == name } }
  }

  /// The one observation that fits.
  func row(
    _ period: Period?, _ selection: [FigureAddress.Selection]
  ) throws(FigureFault) -> Observation {
    let ofPeriod = try candidates(period)
    let fitting = ofPeriod.filter { row in selection.allSatisfy(row.fits) }
    guard let first = fitting.first else { throw nothingFits(selection, among: ofPeriod) }
    guard fitting.count > 1 else { return first }
    let periods = distinct(fitting.map(\.period.key))
    if periods.count > 1 { throw .periodOpen(id, periods) }
    guard let open = openDimension(of: fitting) else { return first }
    throw .dimensionOpen(id, open.name, open.values)
  }

  private func candidates(_ period: Period?) throws(FigureFault) -> [Observation] {
    guard let period else {
      if rows.isEmpty { throw .noObservations(id) }
      return rows
    }
    if let found = byPeriod[period.unlabelled] { return found.map { rows[$0] } }
    let other = foreign.first { $0.period.unlabelled == period.unlabelled }
    throw .noSuchPeriod(
      id, period.key, known: distinct(rows.map(\.period.key)), otherSource: other?.source)
  }

  /// The first dimension in which the rows differ, with its values.
  private func openDimension(of rows: [Observation]) -> (name: String, values: [String])? {
    let names = distinct(rows.flatMap { $0.dimensions.map { $0.name } })
    for name in names {
      let values = distinct(rows.map { $0.value(of: name) })
      if values.count > 1 { return (name, values) }
    }
    return nil
  }

  private func nothingFits(
    _ selection: [FigureAddress.Selection], among rows: [Observation]
  ) -> FigureFault {
    let names = distinct(self.rows.flatMap { $0.dimensions.map { $0.name } })
    if let unknown = selection.first(where: { !names.contains($0.name) }) {
      return .noSuchDimension(id, unknown.name, known: names)
    }
    let wrong = selection.first { choice in !rows.contains { $0.fits(choice) } }
    guard let wrong = wrong ?? selection.first else { return .noObservations(id) }
    return .noSuchValue(id, wrong, known: distinct(rows.map { $0.value(of: wrong.name) }))
  }
}

extension Observation {
  /// Empty where the observation has no such dimension.
  fileprivate func value(of dimension: String) -> String {
    dimensions.first { $0.name == dimension }?.value ?? ""
  }

  fileprivate func fits(_ selection: FigureAddress.Selection) -> Bool {
    value(of: selection.name) == selection.value
  }
}

extension Period {
  /// A link cannot write the label of an unknown period.
  fileprivate var unlabelled: Period {
    if case .unknown = self { .unknown(label: "") } else { self }
  }
}

/// The names in order, repeats left out.
private func distinct(_ names: [String]) -> [String] {
  var seen: Set<String> = []
  return names.filter { seen.insert($0).inserted }
}

extension FigureFault {
  fileprivate static func noObservations(_ id: String) -> FigureFault {
    FigureFault("a figure must be in the data; \"\(id)\" has no observations")
  }

  fileprivate static func noSuchPeriod(
    _ id: String, _ period: String, known: [String], otherSource: String?
  ) -> FigureFault {
    let near = suggestion(for: period, among: known)
    let help =
      if let otherSource {
        "\"\(otherSource)\" gives one, but a link means the statistic's own source"
      } else if !near.isEmpty, known.count > 8 {
        near
      } else {
        known.isEmpty ? "it has no observations" : "it has \(listed(known))"
      }
    return FigureFault(
      "a figure must be in the data; \"\(id)\" has no observation for \(period)", help: help)
  }

  fileprivate static func periodOpen(_ id: String, _ periods: [String]) -> FigureFault {
    FigureFault(
      "a figure must name its period where there are several; \"\(id)\" has \(listed(periods))",
      help: "write stat:\(id)/\(periods[periods.count - 1])")
  }

  fileprivate static func dimensionOpen(
    _ id: String, _ name: String, _ values: [String]
  ) -> FigureFault {
    let shown = values.map { $0.isEmpty ? "nothing" : $0 }
    let example = values.first { !$0.isEmpty } ?? ""
    return FigureFault(
      "a figure must be one observation; \"\(id)\" has several, by \"\(name)\": \(listed(shown))",
      help: "add ?\(name)=\(example)")
  }

  fileprivate static func noSuchDimension(
    _ id: String, _ name: String, known: [String]
  ) -> FigureFault {
    let derivations = FigureAddress.Derivation.Kind.allCases.map(\.rawValue)
    let near = suggestion(for: name, among: derivations + known)
    return FigureFault(
      "a figure is chosen by a dimension of its data; \"\(id)\" has no \"\(name)\"",
      help: !near.isEmpty
        ? near : known.isEmpty ? "it has no dimensions" : "its dimensions are \(listed(known))")
  }

  fileprivate static func noSuchValue(
    _ id: String, _ selection: FigureAddress.Selection, known: [String]
  ) -> FigureFault {
    let near = suggestion(for: selection.value, among: known)
    return FigureFault(
      """
      a figure must be in the data; \"\(id)\" has no observation there with \
      \(selection.name)=\(selection.value)
      """,
      help: near.isEmpty ? "it has \(listed(known.filter { !$0.isEmpty }))" : near)
  }
}
