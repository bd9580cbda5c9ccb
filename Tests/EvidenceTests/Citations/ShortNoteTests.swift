import Evidence
import Testing

/// Later notes of the style `notes`.
@Suite struct ShortNoteTests {
  private let library = StyledLibrary(
    json: """
      [{"id": "s", "type": "report", "title": "Air", "author": [{"family": "Doe"}]},
       {"id": "r", "type": "article-newspaper", "title": "The long title", "title-short": "Long",
        "container-title": "The Times", "author": [{"family": "Doe"}]},
       {"id": "y1", "type": "report", "title": "Annual", "author": [{"literal": "Council"}],
        "issued": {"date-parts": [[2023]]}},
       {"id": "y2", "type": "report", "title": "Annual", "author": [{"literal": "Council"}],
        "issued": {"date-parts": [[2024]]}},
       {"id": "one", "type": "report", "title": "Only", "author": [{"family": "Roe"}]}]
      """)

  private func note(_ written: String) -> String {
    library.mark(
      written, NotesStyle.self, firstNotes: ["s": 1, "r": 1, "y1": 2, "y2": 2, "one": 3])
  }

  @Test func worksOfOneAuthorAreToldApartByTheirTitles() {
    #expect(note("[@s, para. 3]") == "^{Doe}, *Air* (n 1) para 3.")
    #expect(note("[@r]") == "^{Doe}, ‘Long’ (n 1).")
    #expect(note("[@one]") == "^{Roe} (n 3).")
  }

  @Test func worksOfOneTitleAreToldApartByTheirYears() {
    #expect(
      note("[@y1; @y2]") == "^{Council}, *Annual* (2023) (n 2); {Council}, *Annual* (2024) (n 2).")
  }
}
