import Evidence
import Testing

/// Names in parts, and lists that name only some.
@Suite struct NameFormTests {
  private func library(_ names: String) -> StyledLibrary {
    StyledLibrary(
      json: """
        [{"id": "a", "type": "book", "title": "T", "author": [\(names)],
          "issued": {"date-parts": [[1990]]}}]
        """)
  }

  @Test(arguments: [
    (#"{"family": "Gogh", "given": "Vincent", "dropping-particle": "van"}"#, "Gogh, V. van"),
    (#"{"family": "Gogh", "given": "Vincent van"}"#, "Gogh, V. van"),
    (
      #"{"family": "Beauvoir", "given": "Simone", "non-dropping-particle": "de"}"#,
      "de Beauvoir, S."
    ),
    (#"{"family": "Alembert", "given": "Jean", "non-dropping-particle": "d'"}"#, "d'Alembert, J."),
    (#"{"family": "King", "given": "Martin Luther", "suffix": "Jr."}"#, "King, M.L., Jr."),
    (#"{"family": "hooks", "given": "bell"}"#, "hooks, b."),
  ])
  func particlesStayWholeAndSuffixesFollow(_ name: String, _ expected: String) {
    #expect(library(name).entries(HarvardStyle.self) == expected + " (1990) *T*.")
  }

  @Test func aCitationNamesTheFamilyWithItsOwnParticle() {
    let names = """
      {"family": "Beauvoir", "given": "Simone", "non-dropping-particle": "de"},
      {"family": "King", "given": "Martin", "suffix": "Jr."}
      """
    let library = library(names)
    #expect(library.mark("[@a]", HarvardStyle.self) == "({de Beauvoir and King, 1990})")
    #expect(
      library.mark("[@a]", NotesStyle.self)
        == "^Simone de Beauvoir and Martin King Jr., {T} (1990).")
    #expect(library.entries(NumericStyle.self) == "de Beauvoir S, King M Jr. T. 1990.")
  }

  @Test func othersAreNoName() {
    let library = library(
      #"{"family": "Doe", "given": "J"}, {"family": "Roe"}, {"literal": "others"}"#)
    #expect(library.mark("[@a]", HarvardStyle.self) == "({Doe et al., 1990})")
    #expect(library.entries(HarvardStyle.self) == "Doe, J. et al. (1990) *T*.")
    #expect(library.entries(NumericStyle.self) == "Doe J, Roe, et al. T. 1990.")
    #expect(library.mark("[@a]", NotesStyle.self) == "^J Doe and others, {T} (1990).")
    #expect(library.entries(NotesStyle.self) == "Doe J, Roe and others, *T* (1990)")
    #expect(library.sources[0].authors.map(\.text) == ["J Doe", "Roe", "et al."])
  }
}
