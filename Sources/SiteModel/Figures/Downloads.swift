import Base
import Tables

extension PageLinks {
  /// The data of a figure as a file; it is published with the page.
  mutating func csv(of table: TypedTable) -> FigureFrame.Download {
    FigureFrame.Download(
      address: SitePath.relative(csvPath(of: table), from: route),
      name: catalogue.words.figures.data,
      kind: "CSV", size: nil)
  }

  /// A statistic's data are published with its record, a file of content/data as it is.
  private mutating func csvPath(of table: TypedTable) -> String {
    if catalogue.statisticPages[table.name] != nil { return "statistics/\(table.name).csv" }
    let path = "data/\(safeName(of: table.name)).csv"
    if catalogue.files.contains(path) {
      facts.assets.append(path)
    } else {
      figures.files.append(MadeFile(path: path) { table.writeCSV(into: &$0) })
    }
    return path
  }
}

extension TypedTable {
  fileprivate func writeCSV(into out: inout HTMLBuffer) {
    let rows = rows.map { row in
      row.cells.map { Table.Cell?(Table.Cell(Scalar($0.text, .plain), 0..<0)) }
    }
    Table(columns: columns.map(\.name), rows: rows).writeCSV(into: &out)
  }
}
