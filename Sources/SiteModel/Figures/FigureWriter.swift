import Base
import Charts
import Tables

/// Writes the figures of one page: tables of data and charts.
struct FigureWriter {
  let catalogue: Catalogue
  /// The figure's id, unique on its page.
  let id: String
  /// Whether a chart's data stand under it.
  var showsData = true

  /// What a figure says about itself. All HTML, but for the plain title.
  struct Heading {
    var title: [UInt8]
    var plainTitle: String
    var subtitle: [UInt8]?
  }

  private var words: FigureWords { catalogue.words.figures }

  // MARK: - Tables

  func write(
    table data: ShownData, _ heading: Heading, _ frame: FigureFrame, into out: inout HTMLBuffer
  ) {
    frame.open("data-table", into: &out)
    DataTableHTML(cells: data.cells, titleID: frame.titleID, heading: heading).write(into: &out)
    frame.close(words, into: &out)
  }

  // MARK: - Charts

  /// - Parameter description: what the picture shows.
  func write(
    chart: ShownChart, of data: ShownData, _ heading: Heading, _ description: String,
    _ frame: FigureFrame, into out: inout HTMLBuffer
  ) {
    var frame = frame
    switch chart.picture {
    case .number(let text, let unit, let period):
      frame.open("number", into: &out)
      writeCaption(heading, frame, into: &out)
      writeNumber(text, unit, period, into: &out)
    case .drawing(var drawing):
      drawing.title = heading.plainTitle
      drawing.description = description
      frame.open("chart-figure", into: &out)
      writeCaption(heading, frame, into: &out)
      data.cells.writeLegend(of: drawing.shorthands, into: &out)
      drawing.write(to: &out, as: .page(id: id + ".chart"))
      frame.notes += (chart.notes + drawing.notes).map(escaped)
      if showsData { writeData(data, heading, into: &out) }
    }
    frame.close(words, into: &out)
  }

  private func writeCaption(
    _ heading: Heading, _ frame: FigureFrame, into out: inout HTMLBuffer
  ) {
    out.write("<figcaption>")
    heading.write(id: frame.titleID, into: &out)
    out.write("</figcaption>\n")
  }

  private func writeNumber(
    _ text: String, _ unit: String?, _ period: String?, into out: inout HTMLBuffer
  ) {
    out.write("<p class=\"big-number\"><strong>")
    out.write(escaping: text)
    out.write("</strong>")
    for detail in [unit, period].compactMap({ $0 }) where !detail.isEmpty {
      out.write(" <span>")
      out.write(escaping: detail)
      out.write("</span>")
    }
    out.write("</p>\n")
  }

  private func writeData(
    _ data: ShownData, _ heading: Heading, into out: inout HTMLBuffer
  ) {
    out.write("<details class=\"figure-data\">\n<summary>")
    out.write(escaping: words.showData)
    out.write("</summary>\n")
    let title = "\(words.data): \(heading.plainTitle)"
    let caption = Heading(title: escaped(title), plainTitle: heading.plainTitle)
    DataTableHTML(cells: data.cells, titleID: id + ".data", heading: caption).write(into: &out)
    out.write("</details>\n")
  }
}

extension FigureWriter.Heading {
  func write(id: String, into out: inout HTMLBuffer) {
    out.write("<span class=\"figure-title\" id=\"")
    out.write(id)
    out.write("\">")
    out.write(title)
    out.write("</span>")
    guard let subtitle else { return }
    out.write(" <span class=\"figure-subtitle\">")
    out.write(subtitle)
    out.write("</span>")
  }
}

/// A plain text as HTML.
func escaped(_ text: String) -> [UInt8] {
  var out = HTMLBuffer()
  out.write(escaping: text)
  return out.bytes
}
