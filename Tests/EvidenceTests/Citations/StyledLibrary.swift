import Base
import Evidence

/// A library's sources as a style writes them, with `*emphasis*` and `{link}`.
struct StyledLibrary {
  let sources: [Source]
  let context: CitationContext

  init(json: String) {
    self.init(CSLJSONLibrary.read(InputFile(path: "l.json", text: json)).sources)
  }

  init(bib: String) {
    self.init(BibTeXLibrary.read(InputFile(path: "l.bib", text: bib)).sources)
  }

  private init(_ sources: [Source]) {
    self.sources = sources
    context = CitationContext(
      sources: Dictionary(uniqueKeysWithValues: sources.map { ($0.id, $0) }),
      letters: yearLetters(of: sources),
      numbers: Dictionary(uniqueKeysWithValues: sources.enumerated().map { ($1.id, $0 + 1) }))
  }

  /// The reference list, an entry a line.
  func entries(_ style: any CitationStyle.Type) -> String {
    style.ordered(sources).map { text(style.entry(of: $0, in: context)) }.joined(separator: "\n")
  }

  /// The citations of a text, each with its note after `^`.
  func mark(
    _ written: String, _ style: any CitationStyle.Type, firstNotes: [String: Int] = [:]
  ) -> String {
    var context = context
    context.firstNotes = firstNotes
    return parseCitations(in: [.text(written)]) { _ in true }.map { part in
      guard case .citation(let group) = part else { return "" }
      let mark = style.mark(of: group, in: context)
      return text(mark.inline) + (mark.note.map { "^" + text($0) } ?? "")
    }.joined()
  }

  private func text(_ pieces: [CitationText]) -> String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .emphasis(let text): "*\(text)*"
      case .entryLink(_, let text): "{\(text)}"
      case .address(let address): address
      case .opaque(let number): "#\(number)"
      }
    }.joined()
  }
}
