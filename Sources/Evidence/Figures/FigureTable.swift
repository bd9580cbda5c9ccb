import Base
import Tables

/// The observations of one statistic that links can mean, by their periods.
struct FigureTable: Sendable {
  private let id: String
  private let rows: [Observation]
  private let dimensions: [String]
  private let byPeriod: [Period: [Int]]
  /// Observations that are left out, because another source gives them.
  private let foreign: [Observation]

  init(_ observations: [Observation], of statistic: Statistic) {
    let isView = statistic.measureField != nil
    let isOwn = { (row: Observation) in
      isView || statistic.isOwn(row)
    }
    id = statistic.id
    rows = observations.filter(isOwn)
    foreign = observations.filter { !isOwn($0) }
    dimensions = dimensionNames(of: rows)
    byPeriod = Dictionary(grouping: rows.indices) { [rows] in rows[$0].period.unlabelled }
  }

  func hasDimension(_ name: String) -> Bool {
    dimensions.contains(name)
  }

  /// The one observation that fits.
  func row(
    _ period: Period?, _ selection: [FigureAddress.Selection]
  ) throws(FigureFault) -> Observation {
    let ofPeriod = try candidates(period)
    let fitting = ofPeriod.filter { row in selection.allSatisfy(row.fits) }
    guard let first = fitting.first else { throw nothingFits(selection, among: ofPeriod) }
    guard fitting.count > 1 else { return first }
    let periods = fitting.map(\.period.key).distinct()
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
      id, period.key, known: rows.map(\.period.key).distinct(), otherSource: other?.source)
  }

  /// The first dimension in which the rows differ, with its values.
  private func openDimension(of rows: [Observation]) -> (name: String, values: [String])? {
    for name in dimensions {
      let values = rows.map { $0.value(of: name) }.distinct()
      if values.count > 1 { return (name, values) }
    }
    return nil
  }

  private func nothingFits(
    _ selection: [FigureAddress.Selection], among rows: [Observation]
  ) -> FigureFault {
    if let unknown = selection.first(where: { !dimensions.contains($0.name) }) {
      return .noSuchDimension(id, unknown.name, known: dimensions)
    }
    let wrong = selection.first { choice in !rows.contains { $0.fits(choice) } }
    guard let wrong = wrong ?? selection.first else { return .noObservations(id) }
    return .noSuchValue(id, wrong, known: rows.map { $0.value(of: wrong.name) }.distinct())
  }
}

extension Observation {
  /// Empty where the observation has no such dimension.
  func value(of dimension: String) -> String {
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

/// The dimensions that any row has, in order.
func dimensionNames(of rows: [Observation]) -> [String] {
  rows.flatMap { row in row.dimensions.map { $0.name } }.distinct()
}
