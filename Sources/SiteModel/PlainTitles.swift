import Base
import Evidence
import Markup
import Tables

/// Titles and summaries as plain text, as lists, menus and the window show them, once the records
/// are known: empty links are filled in, citations are left out.
struct PlainTitles {
  private let figures: Figures
  private let citing: Citing
  private let words: Words
  private let markup = MarkupRenderer()

  init(_ figures: Figures, _ citing: Citing, _ words: Words) {
    (self.figures, self.citing, self.words) = (figures, citing, words)
  }

  /// Most titles hold nothing that a record could change.
  func resolve(_ pages: [Page]) -> [Page] {
    var pages = pages
    for index in pages.indices {
      if let title = pages[index].writtenTitle?.value, asksRecords(title) {
        pages[index].title = text(of: title)
      }
      if let summary = pages[index].front.summary?.value, asksRecords(summary) {
        pages[index].summary = text(of: summary)
      }
    }
    return pages
  }

  private func asksRecords(_ text: String) -> Bool {
    // Searching for a string costs far more than for a byte.
    text.withBytes { $0.contains(UInt8(ascii: "@")) }
      || text.withBytes { $0.contains(UInt8(ascii: "[")) } && text.contains("[](")
  }

  private func text(of written: String) -> String {
    var links = TitleLinks(figures: figures, citing: citing, words: words)
    var scratch = HTMLBuffer()
    let file = InputFile(path: "", text: written)
    return markup.renderInline(
      written, file: file, range: 0..<0, resolver: &links, into: &scratch
    ).text
  }
}

/// Fills in what titles leave to the records, and takes their citations out.
private struct TitleLinks: LinkResolver {
  let figures: Figures
  let citing: Citing
  let words: Words
  let readsText = true
  private var block: TextBlock?

  init(figures: Figures, citing: Citing, words: Words) {
    (self.figures, self.citing, self.words) = (figures, citing, words)
  }

  mutating func begin(_ block: TextBlock) { self.block = block }

  func resolve(_ link: Link) -> LinkResolution {
    guard link.isEmpty, case .evidence(let scheme, let reference) = Destination(link.destination)
    else { return .asWritten }
    return .fill(address: nil, text: text(of: scheme, reference, link))
  }

  func citations(in run: [InlinePiece]) -> [RunCitation] {
    citing.keys.citations(in: run).map { RunCitation($0, number: 0) }
  }

  private func text(of scheme: EvidenceScheme, _ reference: String, _ link: Link) -> String {
    switch scheme {
    case .stat:
      guard let figure = try? figures.resolve(reference).get() else { return "" }
      return Surroundings(of: link, in: block).filled(with: figure, in: words.numbers)
    case .measure where reference.utf8.contains(UInt8(ascii: "#")):
      return (try? figures.field(reference).get()).map { words.text(of: $0.value) } ?? ""
    case .measure: return figures.records.measures.first { $0.id == reference }?.title ?? ""
    case .term: return figures.records.terms.first { $0.id == reference }?.term ?? ""
    case .source: return citing.source(of: reference)?.title ?? ""
    case .chart, .table: return ""
    }
  }
}
