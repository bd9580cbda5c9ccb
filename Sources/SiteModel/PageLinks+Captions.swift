import Base
import Markup
import Tables

/// The words of figures: titles read as inline Markdown, and the rules about them.
extension PageLinks {
  /// A picture's title, else the name of its data, with what is known of the data.
  mutating func heading(of link: Link, _ data: ShownData) -> FigureWriter.Heading {
    let title = link.title.isEmpty ? (escaped(data.title), data.title) : title(of: link)
    return FigureWriter.Heading(
      title: title.0, plainTitle: title.1,
      subtitle: data.provenance.subtitle(under: title.1, catalogue.words.figures).map(escaped))
  }

  mutating func title(of link: Link) -> (html: [UInt8], text: String) {
    inline(link.title, at: titleRange(of: link))
  }

  /// A text of a figure, read as inline Markdown; prose like any other.
  ///
  /// - Parameter range: holds the text in the file.
  mutating func inline(_ text: String, at range: Range<Int>) -> (html: [UInt8], text: String) {
    guard MarkupRenderer.mayHoldMarkup(text) else {
      begin(plainCaption: text, at: range)
      return (escaped(text), text)
    }
    var out = HTMLBuffer()
    let found = figures.markup.renderInline(
      text, file: file, range: range, resolver: &self, into: &out)
    facts.diagnostics += found.diagnostics
    return (out.bytes, found.text)
  }

  /// From the first byte of the title to the block's end.
  private func titleRange(of link: Link) -> Range<Int> {
    var start = link.locate(in: file).upperBound
    let end = max(link.block.upperBound, start)
    while start < end, ">\"'( \n\r\t".utf8.contains(file.bytes[start]) { start += 1 }
    return start..<end
  }

  // MARK: - Rules

  /// Reports data that are too many for a page.
  mutating func isWithinLimit(_ data: ShownData, at place: Place) -> Bool {
    let limit = catalogue.configuration.limits.tableRows
    guard let fault = data.table.rowFault(limit: limit, at: place) else { return true }
    facts.diagnostics.append(fault)
    return false
  }

  /// Whose data a figure shows stands with it: in its words, or in the data.
  ///
  /// - Parameter block: the figure's source.
  mutating func reportUnsourced(_ data: ShownData, hasSource: Bool, _ block: Range<Int>) {
    guard !hasSource, data.provenance.sources.isEmpty, readsText else { return }
    let finding = ProseFinding(
      .figureUnsourced, at: 0..<0, "a figure must name its source",
      help: "cite it in the title or the \"source\": [@ID]")
    prose.pending.append((finding, TextBlock(text: [], kind: .paragraph, source: block)))
  }

  /// A shorthand in a table is explained above it.
  mutating func reportShorthands(_ data: ShownData, at range: Range<Int>) {
    for entry in data.cells.legend where entry.meaning == nil {
      facts.diagnostics.append(
        .shorthandUnexplained(entry.mark, at: file.place(range), data.table))
    }
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
