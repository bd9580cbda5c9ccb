package import Base
import Charts
package import Evidence
import Tables

/// The chart and the table of a statistic's own page.
package struct RecordFigures {
  /// HTML; nil where one value stands alone, or nothing can be drawn.
  package private(set) var chart: [UInt8]?
  /// HTML; nil where there is no observation.
  package private(set) var table: [UInt8]?
  /// Data and picture as files of their own, relative to the output folder.
  package private(set) var csv: String?
  package private(set) var picture: String?
  package private(set) var diagnostics: [Diagnostic] = []

  /// - Parameters:
  ///   - page: the statistic's, for findings.
  ///   - maker: takes the files that the figures ask for.
  package init(
    of statistic: Statistic, in catalogue: Catalogue, at route: String, page: InputFile,
    _ maker: FigureMaker
  ) {
    guard let data = catalogue.shownData(named: statistic.id), data.statistic != nil,
      !data.table.rows.isEmpty
    else { return }
    let limit = catalogue.configuration.limits.tableRows
    if let fault = data.table.rowFault(limit: limit, at: page.start) {
      diagnostics = [fault]
      return
    }
    csv = data.csvPath
    maker.files.append(MadeFile(path: data.csvPath) { $0.write(data.csv) })
    writeTable(data)
    drawChart(data, catalogue, route, page, maker)
  }

  private mutating func writeTable(_ data: ShownData) {
    let heading = FigureWriter.Heading(title: escaped(data.title), plainTitle: data.title)
    var out = HTMLBuffer()
    DataTableHTML(cells: data.cells, titleID: "record.table", heading: heading).write(into: &out)
    table = out.bytes
  }

  private mutating func drawChart(
    _ data: ShownData, _ catalogue: Catalogue, _ route: String, _ page: InputFile,
    _ maker: FigureMaker
  ) {
    let shown = catalogue.shown.chart(named: data.table.name) {
      let (chart, found) = catalogue.automaticChart(of: data, origin: ChartOrigin(page, 0..<0))
      diagnostics += found
      return found.isEmpty ? chart : nil
    }
    guard let shown, case .drawing = shown.picture, let bytes = shown.file else { return }
    maker.files.append(MadeFile(path: data.picturePath) { $0.write(bytes) })
    picture = data.picturePath
    let heading = FigureWriter.Heading(
      title: escaped(data.title), plainTitle: data.title,
      subtitle: data.provenance.subtitle(under: data.title, catalogue.words.figures).map(escaped))
    var frame = FigureFrame(id: "record.chart")
    frame.sources = catalogue.sources(of: data.provenance, from: route)
    var out = HTMLBuffer()
    FigureWriter(catalogue: catalogue, id: frame.id, showsData: false).write(
      chart: shown, of: data, heading, data.cells.alternative, frame, into: &out)
    chart = out.bytes
  }
}
