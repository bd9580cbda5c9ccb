import Base
import Charts
import Evidence
package import Markup
import Tables

/// Charts that an author specified: fenced in a page, or a file of content/charts.
extension PageLinks {
  package mutating func figure(in fence: ChartFence) -> [UInt8]? {
    let isJSON = fence.info == "json" || fence.file.opensObject(in: fence.range)
    let (specification, faults) = readSpecification(in: fence.file, fence.range, isJSON: isJSON)
    facts.diagnostics += faults
    guard let specification else { return nil }
    let place = file.place(fence.block.lowerBound..<fence.range.lowerBound)
    let name = "\(SitePath.stem(of: path)).\(prose.figures + 1)"
    guard
      let rows = rows(
        of: specification, from: path, called: name, csv: madePath("csv"), at: place),
      isWithinLimit(rows.data, at: place)
    else { return nil }
    let words = words(of: specification, rows.data, at: fence.range)
    if let description = specification.description, readsText {
      begin(TextBlock(text: Array(description.utf8), kind: .alternative, source: fence.range))
      prose.alternative = nil
    }
    judge(specification.description ?? "", under: words.heading.plainTitle, at: place)
    reportUnsourced(
      rows.data, hasSource: words.source != nil || words.citations > 0, fence.block)
    let (chart, findings) = draw(specification, rows, words)
    facts.diagnostics += findings
    return chart.map { figure($0, rows.data, words, picture: madePath("svg")) }
  }

  mutating func namedChart(
    _ named: NamedChart, _ name: String, _ link: Link, _ alternative: String
  ) -> LinkResolution {
    let range = link.locate(in: file)
    let place = file.place(range)
    let folder = String(named.file.path.dropFirst("content/".utf8.count))
    let csv = "charts/\(safeName(of: name)).csv"
    guard
      let rows = rows(
        of: named.specification, from: folder, called: name, csv: csv, at: place),
      isWithinLimit(rows.data, at: place)
    else { return .textOnly }
    var words = words(of: named.specification, rows.data, at: range)
    var found: [Diagnostic] = []
    // In the specification's own words: the file is the same whichever page asks for it.
    let chart = catalogue.shown.chart(named: "chart:" + name) {
      let (chart, findings) = draw(named.specification, rows, words)
      found = findings
      return chart
    }
    facts.diagnostics += found
    if !link.title.isEmpty { (words.heading.title, words.heading.plainTitle) = title(of: link) }
    words.description = alternative.isEmpty ? words.description : alternative
    judge(words.description, under: words.heading.plainTitle, at: place)
    reportUnsourced(
      rows.data, hasSource: words.source != nil || words.citations > 0, link.block)
    guard let chart else { return .textOnly }
    return .block(figure(chart, rows.data, words, picture: "charts/\(safeName(of: name)).svg"))
  }

  /// A file that belongs to the page's next figure.
  private func madePath(_ ending: String) -> String {
    "charts/\(route.dropLast(".html".utf8.count)).\(prose.figures + 1).\(ending)"
  }

  // MARK: - Words

  /// What a specification says in words, as HTML.
  private struct ChartWords {
    var heading: FigureWriter.Heading
    var description: String
    var source: (html: [UInt8], text: String)?
    var notes: [(html: [UInt8], text: String)]
    /// How many citations the words hold.
    var citations: Int
  }

  private mutating func words(
    of specification: ChartSpecification, _ data: ShownData, at range: Range<Int>
  ) -> ChartWords {
    let before = facts.citations.count
    let title = inline(specification.title ?? data.title, at: range)
    let subtitle =
      specification.subtitle.map { inline($0, at: range).html }
      ?? data.provenance.subtitle(under: title.text, catalogue.words.figures).map(escaped)
    return ChartWords(
      heading: FigureWriter.Heading(
        title: title.html, plainTitle: title.text, subtitle: subtitle),
      description: specification.description ?? "",
      source: specification.source.map { inline($0, at: range) },
      notes: specification.notes.map { inline($0, at: range) },
      citations: facts.citations.count - before)
  }

  // MARK: - Drawing

  private func draw(
    _ specification: ChartSpecification, _ rows: (data: ShownData, table: ChartTable),
    _ words: ChartWords
  ) -> (ShownChart?, [Diagnostic]) {
    var specification = specification
    specification.title = words.heading.plainTitle
    specification.description =
      words.description.isEmpty ? rows.data.cells.alternative : words.description
    specification.source = words.source?.text ?? catalogue.plainSources(of: rows.data.provenance)
    specification.notes = words.notes.map(\.text)
    let (drawing, diagnostics) = specification.draw(over: rows.table)
    return (drawing.map { ShownChart(.drawing($0)) }, diagnostics)
  }

  private mutating func figure(
    _ chart: ShownChart, _ data: ShownData, _ words: ChartWords, picture path: String
  ) -> [UInt8] {
    var frame = frame(of: data, .chart, called: words.heading.plainTitle)
    frame.source = words.source?.html
    frame.notes = words.notes.map(\.html)
    return figure(chart, data, words.heading, words.description, frame, picture: path)
  }
}

extension InputFile {
  /// Whether the first byte that is no white space opens an object of JSON.
  fileprivate func opensObject(in range: Range<Int>) -> Bool {
    bytes[range].first { $0 > 0x20 } == UInt8(ascii: "{")
  }
}
