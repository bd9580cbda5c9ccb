import Base
import Charts
import Tables

/// The rows that specifications of charts name.
extension PageLinks {
  /// The data of a specification, as tables and as charts take them; nil where they cannot be had.
  ///
  /// - Parameters:
  ///   - path: the specification's file, relative to content/.
  ///   - name: what data that stand in the specification are called.
  ///   - csv: where data are published that are no CSV file.
  mutating func rows(
    of specification: ChartSpecification, from path: String, called name: String, csv: String,
    at place: Place
  ) -> (data: ShownData, table: ChartTable)? {
    switch specification.data {
    case .values(let table): return rows(table, name, csv)
    case .url(let written):
      guard let (file, path) = dataFile(written.value, from: path, at: place) else { return nil }
      let (table, faults) = Table.read(file)
      facts.diagnostics += faults
      let isCSV = SitePath.pathExtension(of: path) == "csv"
      return table.map { rows($0, SitePath.stem(of: path), isCSV ? path : csv) }
    case .statistic(let id): return rows(ofDataNamed: id.value, at: place)
    case nil: return rows(ofDataNamed: name, at: place)
    }
  }

  private func rows(
    _ table: Table, _ name: String, _ csv: String
  ) -> (data: ShownData, table: ChartTable) {
    let rows = ChartTable(table)
    let typed = TypedTable(table, as: rows, named: name)
    return (ShownData(typed, in: catalogue, csvPath: csv), rows)
  }

  private mutating func rows(
    ofDataNamed name: String, at place: Place
  ) -> (data: ShownData, table: ChartTable)? {
    guard let data = catalogue.shownData(named: name) else {
      facts.diagnostics.append(.noData(name, known: catalogue.tableNames, at: place))
      return nil
    }
    return (data, ChartTable(data.table, catalogue.words))
  }

  /// A data file of content/, by its path relative to the file that names it.
  private mutating func dataFile(
    _ written: String, from path: String, at place: Place
  ) -> (file: InputFile, path: String)? {
    guard let resolved = SitePath.resolve(written, from: path),
      catalogue.files.contains(resolved), DataFormats.format(ofFileAt: resolved) != nil,
      let file = figures.read("content/" + resolved)
    else {
      facts.diagnostics.append(.noDataFile(written, at: place))
      return nil
    }
    return (file, resolved)
  }
}

extension Diagnostic {
  fileprivate static func noData(_ name: String, known: [String], at place: Place) -> Diagnostic {
    let near = suggestion(for: name, among: known)
    return Diagnostic(
      .unknownFigure, "a chart must name data of the site; there is no \"\(name)\"", at: place,
      help: near.isEmpty ? "give it \"data\" with \"values\", \"url\" or \"statistic\"" : near)
  }

  fileprivate static func noDataFile(_ path: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .assetMissing, "a chart's data must be a data file of content/; there is no \"\(path)\"",
      at: place, help: "write the path from the file that holds the chart")
  }
}
