import Evidence
import Testing

@Suite struct CitationStyleTests {
  private let library = StyledLibrary(json: tenSources)

  @Test func lettersAreGivenInOrderOfTitleWhereAuthorAndYearAgree() {
    #expect(yearLetters(of: library.sources) == ["report": "a", "report2": "b"])
    #expect(yearLetters(of: library.sources.reversed()) == ["report": "a", "report2": "b"])
  }

  @Test func aShortTitleStandsForOneThatLeads() {
    let text = """
      [{"id": "a", "type": "report", "title": "A very long title", "title-short": "Short"},
       {"id": "b", "type": "report", "title": "Another", "title-short": "No", "publisher": "Body"}]
      """
    let library = StyledLibrary(json: text)
    #expect(library.mark("[@a; @b]", HarvardStyle.self) == "({Short, n.d.}; {Body, n.d.})")
    #expect(library.entries(HarvardStyle.self).contains("*A very long title* (n.d.)."))
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
    #expect(library.mark(written, HarvardStyle.self) == expected)
  }

  @Test func numericMarksLinkEachNumber() {
    #expect(library.mark("[@times, p. 4; @report]", NumericStyle.self) == "[{1}, p. 4; {2}]")
    #expect(library.mark("@times", NumericStyle.self) == "Smith [{1}]")
  }

  @Test func notesSpellTheSourceOut() {
    #expect(
      library.mark("@times [p. 5]", NotesStyle.self)
        == "Smith^‘{Vans & limits}’ (*The Times*, 3 June 2024) 4, 5 <https://times.example/1> "
        + "accessed 15 January 2025.")
    #expect(library.mark("[@act, s. 127]", NotesStyle.self) == "^{Online Safety Act 2023}, s 127.")
  }

  @Test func harvardEntries() {
    #expect(
      library.entries(HarvardStyle.self) == """
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
      library.entries(NumericStyle.self) == """
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
      library.entries(NotesStyle.self) == """
        *R v Smith* [2020] UKSC 1
        Online Safety Act 2023
        Policing Bill HC Bill (2024-25) [187]
        Vans Regulations 2024, SI 2024/12
        A X, B, C, D, *Air* (2nd edn, Press c. 1999)
        Home Office, ‘Guidance’ <https://gov.example> accessed February 2025
        Smith A, ‘Vans & limits’ (*The Times*, 3 June 2024) 4 <https://times.example/1> \
        accessed 15 January 2025
        Valley Council, *Air quality* (HC 12, 2024)
        Valley Council, *Water quality* (2024)
        van Dam JA, Lee B, ‘Readings’ (2023–2024) 12(3) *Air* 33–35 <https://doi.org/10.1/x>
        """)
  }
}
