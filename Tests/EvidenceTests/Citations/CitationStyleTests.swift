import Base
import Evidence
import Testing

@Suite struct CitationStyleTests {
  private let sources = CSLJSONLibrary.read(InputFile(path: "l.json", text: tenSources)).sources

  private var context: CitationContext {
    CitationContext(
      sources: Dictionary(uniqueKeysWithValues: sources.map { ($0.id, $0) }),
      letters: yearLetters(of: sources),
      numbers: Dictionary(uniqueKeysWithValues: sources.enumerated().map { ($1.id, $0 + 1) }))
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

  private func entries(_ style: any CitationStyle.Type) -> String {
    style.ordered(sources).map { text(style.entry(of: $0, in: context)) }.joined(separator: "\n")
  }

  private func mark(_ written: String, _ style: any CitationStyle.Type) -> String {
    let parts = parseCitations(in: [.text(written)]) { _ in true }
    return parts.map { part in
      guard case .citation(let group) = part else { return "" }
      let mark = style.mark(of: group, in: context)
      return text(mark.inline) + (mark.note.map { "^" + text($0) } ?? "")
    }.joined()
  }

  @Test func lettersAreGivenInOrderOfTitleWhereAuthorAndYearAgree() {
    #expect(yearLetters(of: sources) == ["report": "a", "report2": "b"])
    #expect(yearLetters(of: sources.reversed()) == ["report": "a", "report2": "b"])
  }

  @Test func everyStyleIsFoundByItsName() {
    #expect(CitationStyles.all.map { $0.name } == ["harvard", "numeric", "notes"])
    #expect(CitationStyles.style(named: "numeric") == NumericStyle.self)
  }
}
