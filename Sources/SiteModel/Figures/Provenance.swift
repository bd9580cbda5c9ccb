import Base
import Evidence
import Tables

/// What is known of data beside the data: what they measure, where, when, and who says so.
struct Provenance {
  /// In the order of the data, each source once, with the places in it.
  var sources: [(id: String, locators: [String])] = []
  var measure: String?
  var area: String?
  /// "2023 to 2024", or what the data say of a period that is not known.
  var period: String?
  var isDated = false

  init(of table: TypedTable, in catalogue: Catalogue) {
    period = table.extent(in: catalogue.words)
    isDated = table.periods.contains { $0.firstDay != nil }
    guard let statistic = catalogue.statistic(table.name) else {
      measure = table.title.isEmpty ? nil : table.title
      sources = table.sources.map { ($0, []) }
      return
    }
    measure = statistic.title
    area = statistic.referenceArea
    for observation in catalogue.records.observations(of: statistic) {
      guard let source = observation.source ?? statistic.source, table.sources.contains(source)
      else { continue }
      let shared = source == statistic.source ? statistic.locator : nil
      note(source, observation.locator ?? shared)
    }
  }

  private mutating func note(_ source: String, _ locator: String?) {
    let index =
      sources.firstIndex { $0.id == source }
      ?? {
        sources.append((source, []))
        return sources.count - 1
      }()
    if let locator, !sources[index].locators.contains(locator) {
      sources[index].locators.append(locator)
    }
  }

  /// "Mean nitrogen dioxide. Area: Linden Valley. Period: 2022 to 2024."
  ///
  /// - Parameter title: of the figure, which is not said again.
  func subtitle(under title: String, _ words: FigureWords) -> String? {
    let parts = [
      measure == title ? nil : measure, area.map { "\(words.area): \($0)" },
      period.map { isDated ? "\(words.period): \($0)" : $0 },
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ". ") + "."
  }
}

extension TypedTable {
  /// Those of the column of time, row by row.
  fileprivate var periods: [Period] {
    guard let column = columns.firstIndex(where: { $0.role == .time || $0.type.isTemporal }) else {
      return []
    }
    return rows.compactMap { $0.cells[column].period }
  }

  /// From the first period to the last; nil where no column holds periods.
  fileprivate func extent(in words: Words) -> String? {
    let dated = periods.filter { $0.firstDay != nil }
    guard let first = dated.min(by: precedes), let last = dated.max(by: precedes) else {
      return periods.first.map(words.text(of:))
    }
    return first == last
      ? words.text(of: first) : "\(words.text(of: first)) \(words.to) \(words.text(of: last))"
  }
}

private func precedes(_ left: Period, _ right: Period) -> Bool {
  guard let first = left.firstDay, let second = right.firstDay else { return false }
  return first < second
}

extension Catalogue {
  func statistic(_ id: String) -> Statistic? {
    statisticPages[id].flatMap {
      if case .statistic(let record) = pages[$0].kind { records.statistics[record] } else { nil }
    }
  }

  /// The sources of a figure as a page at `route` links to them.
  func sources(of provenance: Provenance, from route: String) -> [FigureFrame.Source] {
    provenance.sources.map { id, locators in
      let target = title(of: EvidenceReference(.source, id))
      return FigureFrame.Source(
        title: target?.title ?? id,
        address: target.map { SitePath.relative($0.route, from: route) }, locators: locators)
    }
  }
}
