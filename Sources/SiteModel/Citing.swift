package import Evidence
import Markup

/// What the citations of all pages share.
package struct Citing: Sendable {
  package let keys: SourceKeys
  package let style: any CitationStyle.Type
  /// Without what differs from page to page.
  package let shared: CitationContext

  init(_ records: Records, _ configuration: SiteConfiguration) {
    keys = SourceKeys(records.sources.map(\.id))
    let name = configuration.citationStyle.rawValue
    guard let style = CitationStyles.style(named: name) else {
      preconditionFailure("every style of site.yaml is in the list of styles")
    }
    self.style = style
    shared = CitationContext(
      sources: Dictionary(records.sources.map { ($0.id, $0) }) { first, _ in first },
      letters: yearLetters(of: records.sources))
  }

  package func source(of key: String) -> Source? { shared.sources[key] }
}

extension CitationContext {
  /// The same on a page.
  ///
  /// - Parameters:
  ///   - numbers: of the sources in the page's list of references.
  ///   - firstNotes: the page's notes in which sources were first cited.
  func page(numbers: [String: Int], firstNotes: [String: Int]) -> CitationContext {
    var context = self
    context.numbers = numbers
    context.firstNotes = firstNotes
    return context
  }
}

extension SourceKeys {
  /// The citations in a run of inlines, in order.
  func citations(in run: [InlinePiece]) -> [PlacedCitation] {
    let pieces = run.map { piece in
      switch piece {
      case .text(let text): CitationPiece.text(text)
      case .opaque(let child): CitationPiece.opaque(child)
      }
    }
    return placedCitations(in: pieces, mayBeKey: mayMean)
  }
}

extension RunCitation {
  init(_ found: PlacedCitation, number: Int) {
    self.init(
      start: RunPlace(piece: found.start.piece, byte: found.start.byte),
      end: RunPlace(piece: found.end.piece, byte: found.end.byte), number: number)
  }
}
