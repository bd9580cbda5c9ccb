import Base
import Evidence
import Markup
import Tables

/// Pictures that show data: `chart:` and `table:`.
extension PageLinks {
  /// What a `chart:` or `table:` picture becomes.
  mutating func display(_ scheme: EvidenceScheme, _ name: String, _ link: Link) -> LinkResolution {
    guard link.isAlone else { return refuse(link, .figureInText(scheme)) }
    guard let table = catalogue.table(named: name) else {
      return refuse(link, .unknownRecord(scheme, name, known: catalogue.tableNames))
    }
    let place = file.place(link.locate(in: file))
    if let fault = table.rowFault(limit: catalogue.configuration.limits.tableRows, at: place) {
      facts.diagnostics.append(fault)
      return .textOnly
    }
    return .block(dataTable(table, link))
  }

  private mutating func dataTable(_ table: TypedTable, _ link: Link) -> [UInt8] {
    let caption = caption(of: link, otherwise: table.title.isEmpty ? table.name : table.title)
    let provenance = Provenance(of: table, in: catalogue)
    let cells = DataTableCells(table, catalogue.words)
    reportShorthands(cells, link)
    let frame = frame(of: table, provenance, .table, called: caption.text)
    let html = DataTableHTML(
      cells: cells, titleID: frame.titleID, title: caption.html, plainTitle: caption.text,
      subtitle: provenance.subtitle(under: caption.text, catalogue.words.figures))
    var out = HTMLBuffer()
    frame.open("data-table", into: &out)
    html.write(into: &out)
    frame.close(catalogue.words.figures, into: &out)
    return out.bytes
  }

  /// The frame of the page's next figure; its use of the data is noted.
  mutating func frame(
    of table: TypedTable, _ provenance: Provenance, _ scheme: EvidenceScheme, called title: String
  ) -> FigureFrame {
    prose.figures += 1
    var frame = FigureFrame(id: "figure.\(prose.figures)")
    frame.sources = catalogue.sources(of: provenance, from: route)
    for source in provenance.sources {
      if let page = catalogue.sourcePages[source.id] { noteLink(to: page) }
    }
    if let page = catalogue.statisticPages[table.name] { noteLink(to: page) }
    let subject = EvidenceUse.Subject(
      EvidenceReference(scheme, table.name), period: provenance.period,
      sources: provenance.sources.map(\.id), locator: provenance.sources.first?.locators.first)
    facts.uses.append(EvidenceUse(subject, text: title, anchor: frame.id))
    frame.downloads = [csv(of: table)]
    return frame
  }

  // MARK: - Captions

  /// A figure's title, read as inline Markdown; prose like any other.
  mutating func caption(of link: Link, otherwise title: String) -> (html: [UInt8], text: String) {
    guard !link.title.isEmpty else {
      var out = HTMLBuffer()
      out.write(escaping: title)
      return (out.bytes, title)
    }
    return inline(link.title, at: titleRange(of: link))
  }

  /// A text of a figure, read as inline Markdown.
  mutating func inline(_ text: String, at range: Range<Int>) -> (html: [UInt8], text: String) {
    var out = HTMLBuffer()
    guard MarkupRenderer.mayHoldMarkup(text) else {
      begin(plainCaption: text, at: range)
      out.write(escaping: text)
      return (out.bytes, text)
    }
    let found = figures.markup.renderInline(
      text, file: file, range: range, resolver: &self, into: &out)
    facts.diagnostics += found.diagnostics
    return (out.bytes, found.text)
  }

  /// From the first byte of the title to the block's end.
  private func titleRange(of link: Link) -> Range<Int> {
    let end = max(link.block.upperBound, link.locate(in: file).upperBound)
    var start = link.locate(in: file).upperBound
    while start < end, ">\"'( \n\r\t".utf8.contains(file.bytes[start]) { start += 1 }
    return start..<end
  }

  // MARK: - Rules

  /// A shorthand in a table is explained above it.
  mutating func reportShorthands(_ cells: DataTableCells, _ link: Link) {
    for entry in cells.legend where entry.meaning == nil {
      facts.diagnostics.append(
        .shorthandUnexplained(entry.mark, at: file.place(link.locate(in: file)), cells.table))
    }
  }
}

extension LinkFault {
  fileprivate static func figureInText(_ scheme: EvidenceScheme) -> LinkFault {
    LinkFault(
      .linkBroken, "a \(scheme.rawValue) must stand alone in its paragraph",
      help: "put an empty line before and after it; to name it in a sentence, link to its statistic"
    )
  }
}

extension Diagnostic {
  fileprivate static func shorthandUnexplained(
    _ mark: String, at place: Place, _ table: TypedTable
  ) -> Diagnostic {
    let row = table.rows.first { $0.cells.contains { $0.shorthand == mark } }
    return Diagnostic(
      .dataInvalid, "a shorthand must be explained where a table shows it: \"[\(mark)]\"",
      at: place,
      help: "give it a label under \"missingValues\" of the data package, or use one of the usual "
        + "shorthands",
      related: row?.place.map { [.init($0, "it stands here")] } ?? [])
  }
}
