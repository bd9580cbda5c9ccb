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

  private func mark(
    _ written: String, _ style: any CitationStyle.Type, in context: CitationContext? = nil
  ) -> String {
    let context = context ?? self.context
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

  @Test func aShortTitleStandsForOneThatLeads() {
    let text = """
      [{"id": "a", "type": "report", "title": "A very long title", "title-short": "Short"},
       {"id": "b", "type": "report", "title": "Another", "title-short": "No", "publisher": "Body"}]
      """
    let sources = CSLJSONLibrary.read(InputFile(path: "l.json", text: text)).sources
    let context = CitationContext(
      sources: Dictionary(uniqueKeysWithValues: sources.map { ($0.id, $0) }))
    #expect(mark("[@a; @b]", HarvardStyle.self, in: context) == "({Short, n.d.}; {Body, n.d.})")
    let entry = self.text(HarvardStyle.entry(of: sources[0], in: context))
    #expect(entry == "*A very long title* (n.d.).")
  }

  @Test func everyStyleIsFoundByItsName() {
    #expect(CitationStyles.all.map { $0.name } == ["harvard", "numeric", "notes"])
    #expect(CitationStyles.style(named: "numeric") == NumericStyle.self)
  }

  @Test(arguments: [
    ("[see @times, p. 4; @report]", "(see {Smith, 2024}, p. 4; {Valley Council, 2024a})"),
    ("@report2 [para. 3]", "Valley Council ({2024b}, para. 3)"),
    ("[-@page]", "({n.d.})"),
    ("[@act, s. 127]", "({Online Safety Act 2023}, s. 127)"),
    ("[@book]", "({A et al., c. 1999})"),
    ("[@journal]", "({van Dam and Lee, 2023–2024})"),
    ("[@none]", "({@none})"),
  ])
  func harvardMarksHaveAuthorAndYear(_ written: String, _ expected: String) {
    #expect(mark(written, HarvardStyle.self) == expected)
  }

  @Test func numericMarksLinkEachNumber() {
    #expect(mark("[@times, p. 4; @report]", NumericStyle.self) == "[{1}, p. 4; {2}]")
    #expect(mark("@times", NumericStyle.self) == "Smith [{1}]")
  }

  @Test func notesSpellTheSourceOut() {
    #expect(
      mark("@times [p. 5]", NotesStyle.self)
        == "Smith^‘{Vans & limits}’ (*The Times*, 3 June 2024) 4, 5 <https://times.example/1> "
        + "accessed 15 January 2025.")
    #expect(mark("[@act, s. 127]", NotesStyle.self) == "^{Online Safety Act 2023}, s 127.")
  }

  @Test func harvardEntries() {
    #expect(
      entries(HarvardStyle.self) == """
        A, X. et al. (c. 1999) *Air*. 2nd edn. London: Press.
        Home Office (n.d.) *Guidance*. Available at: https://gov.example (Accessed: February \
        2025).
        *Online Safety Act 2023*, c. 50.
        *Policing Bill*, HC Bill, 187, 2024-25.
        *R v Smith* (2020), UKSC 1.
        Smith, A. (2024) ‘Vans & limits’, *The Times*, 3 June, p. 4. Available at: \
        https://times.example/1 (Accessed: 15 January 2025).
        Valley Council (2024a) *Air quality*. HC 12.
        Valley Council (2024b) *Water quality*.
        van Dam, J.-A. and Lee, B. (2023–2024) ‘Readings’, *Air*, 12(3), pp. 33–35. Available \
        at: https://doi.org/10.1/x.
        *Vans Regulations 2024*, SI 2024/12.
        """)
  }

  @Test func numericEntries() {
    #expect(
      entries(NumericStyle.self) == """
        Smith A. Vans & limits. *The Times*. 3 June 2024:4. https://times.example/1 (accessed \
        15 January 2025).
        Valley Council. Air quality. HC 12. 2024.
        Valley Council. Water quality. 2024.
        Online Safety Act 2023. c. 50. 2023.
        Vans Regulations 2024. SI 2024/12. 2024.
        R v Smith. UKSC 1. 2020.
        van Dam JA, Lee B. Readings. *Air*. 2023–2024;12(3):33–35. https://doi.org/10.1/x.
        Home Office. Guidance. n.d. https://gov.example (accessed February 2025).
        Policing Bill. HC Bill. 187. 2024-25. n.d.
        A X, B, C, D. Air. 2nd edn. London: Press. c. 1999.
        """)
  }

  @Test func notesEntries() {
    #expect(
      entries(NotesStyle.self) == """
        *R v Smith* [2020] UKSC 1
        Online Safety Act 2023
        Policing Bill HC Bill (2024-25) [187]
        Vans Regulations 2024, SI 2024/12
        A X, B, C, D, *Air* (2nd edn, Press, c. 1999)
        Home Office, ‘Guidance’ <https://gov.example> accessed February 2025
        Smith A, ‘Vans & limits’ (*The Times*, 3 June 2024) 4 <https://times.example/1> \
        accessed 15 January 2025
        Valley Council, *Air quality* (HC 12, 2024)
        Valley Council, *Water quality* (2024)
        van Dam JA, Lee B, ‘Readings’ (2023–2024) 12(3) *Air* 33–35 <https://doi.org/10.1/x>
        """)
  }

}
