import Base
import Tables

/// The statistics' observations, ready for look-up by what links write.
///
/// Immutable, so every worker asks it without a lock. A class, because each page holds it.
package final class Figures: Sendable {
  package let records: Records
  private let statistics: [String: Int]
  let measures: [String: Int]
  /// The observations that a link can mean, for each statistic.
  private let tables: [FigureTable]

  package init(_ records: Records) {
    self.records = records
    statistics = index(records.statistics.map(\.id))
    measures = index(records.measures.map(\.id))
    tables = records.statistics.map { FigureTable(records.observations(of: $0), of: $0) }
  }

  /// - Parameter address: what stands after `stat:`.
  package func resolve(_ address: String) -> Result<ResolvedFigure, FigureFault> {
    Result { () throws(FigureFault) in try figure(FigureAddress(address)) }
  }

  func figure(_ address: FigureAddress) throws(FigureFault) -> ResolvedFigure {
    let statistic = try statistic(address.id)
    guard let derivation = address.derivation else {
      return figure(try row(of: statistic, address.period, address.selection), of: statistic)
    }
    let (first, second) = try operands(of: derivation, address, statistic)
    return try derived(derivation, from: first, second)
  }

  func statistic(_ id: String) throws(FigureFault) -> Int {
    guard let index = statistics[id] else {
      throw .unknownStatistic(id, known: records.statistics.map(\.id))
    }
    return index
  }

  // MARK: - Observations

  private func row(
    of statistic: Int, _ period: Period?, _ selection: [FigureAddress.Selection]
  ) throws(FigureFault) -> Observation {
    try tables[statistic].row(period, selection)
  }

  private func figure(_ row: Observation, of index: Int) -> ResolvedFigure {
    let statistic = records.statistics[index]
    let number = row.value.flatMap { ExactDecimal($0) }
    let unit = FigureUnit(named: statistic.unit)
    let status = number == nil ? row.status.map { "[\($0)]" } : nil
    let source = row.source ?? statistic.source
    let shared = source == statistic.source ? statistic.locator : nil
    return ResolvedFigure(
      value: number.map { FigureValue($0, unit: unit, certainty: statistic.certainty) },
      status: status, decimals: statistic.decimals, periods: [row.period],
      dimensions: row.dimensions.map { $0.value }.filter { !$0.isEmpty }, statistic: index,
      sources: source.map { [$0] } ?? [], locator: row.locator ?? shared,
      observationPlace: row.place, text: number.flatMap { _ in row.value } ?? status ?? "")
  }

  /// The figure that stands first in time or that is measured, and the other one.
  private func operands(
    of derivation: FigureAddress.Derivation, _ address: FigureAddress, _ statistic: Int
  ) throws(FigureFault) -> (ResolvedFigure, ResolvedFigure) {
    switch derivation.operand {
    case .periods(let first, let second):
      let rows = (
        try row(of: statistic, first, address.selection),
        try row(of: statistic, second, address.selection)
      )
      return (figure(rows.0, of: statistic), figure(rows.1, of: statistic))
    case .statistic(let id):
      let other = try self.statistic(id)
      let row = try row(of: statistic, address.period, address.selection)
      let shared = row.dimensions.map { FigureAddress.Selection(name: $0.name, value: $0.value) }
        .filter { tables[other].hasDimension($0.name) }
      let base = try self.row(of: other, row.period, shared)
      return (figure(base, of: other), figure(row, of: statistic))
    }
  }
}

extension Statistic {
  fileprivate var certainty: FigureValue.Certainty {
    switch qualifier {
    case .exact, nil: .exact
    case .approximate, .estimate: .approximate
    case .atLeast: .atLeast
    case .atMost: .atMost
    }
  }
}

/// The first record of each id.
private func index(_ ids: [String]) -> [String: Int] {
  Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
}

extension FigureFault {
  fileprivate static func unknownStatistic(_ id: String, known: [String]) -> FigureFault {
    FigureFault(
      "\"stat:\" must name a record of the site; there is no \"\(id)\"",
      help: suggestion(for: id, among: known))
  }
}
