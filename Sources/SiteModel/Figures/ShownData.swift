import Base
import Charts
import Evidence
import Synchronization
import Tables

/// Data as figures show them.
final class ShownData: Sendable {
  /// As charts draw it.
  let table: TypedTable
  /// As tables show it.
  let cells: DataTableCells
  let provenance: Provenance
  /// Nil for data that are no statistic's.
  let statistic: Statistic?
  /// The files that readers can take away: a statistic's lie together, apart from those of charts
  /// that are specified.
  let csvPath: String
  let csv: [UInt8]
  let picturePath: String

  /// - Parameter path: of the data as CSV; nil for a statistic's, and those of content/data.
  init(_ table: TypedTable, in catalogue: Catalogue, csvPath path: String? = nil) {
    statistic = path == nil ? catalogue.statistic(table.name) : nil
    let words = catalogue.words
    if statistic != nil {
      self.table = table.naming(emptyNames: words.figures.all)
      cells = DataTableCells(self.table.spread(), words)
    } else {
      // Of other data nobody says what no name means, and a mark without one would not be drawn.
      self.table = table.naming(emptyNames: "[\(words.figures.empty)]")
      cells = DataTableCells(table, words)
    }
    provenance = Provenance(of: table, in: catalogue)
    var out = HTMLBuffer()
    // As the statistic's own download has it.
    let whole = statistic.map {
      catalogue.records.typedTable(of: $0, includingOtherSources: true)
    }
    (whole ?? table).writeCSV(into: &out)
    csv = out.bytes
    let name = safeName(of: table.name)
    csvPath = path ?? (statistic == nil ? "data/\(name).csv" : "statistics/\(name).csv")
    picturePath = statistic == nil ? "charts/\(name).svg" : "statistics/\(name).svg"
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
}
