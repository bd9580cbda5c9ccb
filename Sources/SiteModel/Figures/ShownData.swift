import Base
import Charts
import Evidence
import Synchronization
import Tables

/// Data as figures show them.
final class ShownData: Sendable {
  /// As charts draw it and downloads hold it.
  let table: TypedTable
  /// As tables show it.
  let cells: DataTableCells
  let provenance: Provenance
  /// Nil for data that are no statistic's.
  let statistic: Statistic?

  init(_ table: TypedTable, in catalogue: Catalogue) {
    self.table = table
    cells = DataTableCells(table.spread(), catalogue.words)
    provenance = Provenance(of: table, in: catalogue)
    statistic = catalogue.statistic(table.name)
  }

  /// What a figure is called for which the author gives no title.
  var title: String { table.title.isEmpty ? table.name : table.title }
}

/// What figures show, made once for a build however many pages show it.
final class ShownFigures: Sendable {
  private let data = Mutex<[String: ShownData]>([:])
  private let charts = Mutex<[String: ShownChart]>([:])

  /// Nil where there are no data of that name; such names are not kept.
  func data(named name: String, make: () -> ShownData?) -> ShownData? {
    if let known = data.withLock({ $0[name] }) { return known }
    guard let made = make() else { return nil }
    data.withLock { $0[name] = made }
    return made
  }

  /// - Parameter make: whoever comes first makes it, and reports what is wrong with it.
  func chart(named name: String, make: () -> ShownChart?) -> ShownChart? {
    if let known = charts.withLock({ $0[name] }) { return known }
    guard let made = make() else { return nil }
    charts.withLock { $0[name] = made }
    return made
  }
}

extension Catalogue {
  /// The data that `table:NAME` and `chart:NAME` show; nil where there are none of that name.
  func shownData(named name: String) -> ShownData? {
    shown.data(named: name) { table(named: name).map { ShownData($0, in: self) } }
  }

  /// Where the data of a figure are published: a statistic's with its record, a CSV file of
  /// content/data as it is, any other as CSV under its name.
  func csvPath(of data: ShownData) -> String {
    data.statistic == nil
      ? "data/\(safeName(of: data.table.name)).csv" : "statistics/\(data.table.name).csv"
  }
}
