import Evidence
import Testing

/// Entries of reference lists: what a work stands in, and who made that.
@Suite struct ReferenceEntryTests {
  private func entry(_ fields: String, _ style: any CitationStyle.Type) -> String {
    StyledLibrary(json: "[{\"id\": \"a\", \(fields)}]").entries(style)
  }

  private let chapter = """
    "type": "chapter", "title": "Ch", "author": [{"family": "Au", "given": "Ann"}],
    "editor": [{"family": "Ed", "given": "Eve"}, {"family": "Or", "given": "Oz"}],
    "container-title": "Coll", "edition": "2", "collection-title": "Series", "page": "12-34",
    "publisher": "Pub", "publisher-place": "Paris", "issued": {"date-parts": [[2010]]}
    """

  @Test func aChapterStandsInABookWithItsEditorsAndPublisher() {
    #expect(
      entry(chapter, HarvardStyle.self)
        == "Au, A. (2010) ‘Ch’, in Ed, E. and Or, O. (eds) *Coll*. 2nd edn. Series. Paris: Pub, "
        + "pp. 12–34.")
    #expect(
      entry(chapter, NumericStyle.self)
        == "Au A. Ch. In: Ed E, Or O, editors. *Coll*. 2nd edn. Series. Paris: Pub. 2010:12–34.")
    #expect(
      entry(chapter, NotesStyle.self)
        == "Au A, ‘Ch’ in Eve Ed and Oz Or (eds), *Coll* (2nd edn, Series, Pub 2010) 12–34")
  }

  @Test func aConferencePaperNeedsNoEditor() {
    let paper = """
      "type": "paper-conference", "title": "P", "author": [{"family": "Doe"}],
      "container-title": "Proc", "publisher": "ACM", "issued": {"date-parts": [[1999, 5]]}
      """
    #expect(entry(paper, HarvardStyle.self) == "Doe (1999) ‘P’, in *Proc*. May. ACM.")
    #expect(entry(paper, NumericStyle.self) == "Doe. P. In: *Proc*. ACM. May 1999.")
    #expect(entry(paper, NotesStyle.self) == "Doe, ‘P’ in *Proc* (ACM May 1999)")
  }

  @Test func aBookWithAuthorsNamesItsEditorsToo() {
    let book = """
      "type": "book", "title": "B", "author": [{"family": "Hart", "given": "Ann"}],
      "editor": [{"family": "Gard", "given": "Jo"}], "publisher": "OUP", "edition": "2",
      "issued": {"date-parts": [[2008]]}
      """
    #expect(
      entry(book, HarvardStyle.self) == "Hart, A. (2008) *B*. Edited by J. Gard. 2nd edn. OUP.")
    #expect(entry(book, NumericStyle.self) == "Hart A. B. Gard J, editor. 2nd edn. OUP. 2008.")
    #expect(entry(book, NotesStyle.self) == "Hart A, *B* (Jo Gard ed, 2nd edn, OUP 2008)")
  }

  @Test func editorsWhoLeadAreCalledSo() {
    let book = """
      "type": "book", "title": "B", "issued": {"date-parts": [[2008]]},
      "editor": [{"family": "Gard", "given": "Jo"}]
      """
    #expect(entry(book, NotesStyle.self) == "Gard J (ed), *B* (2008)")
    let note = StyledLibrary(json: "[{\"id\": \"a\", \(book)}]").mark("[@a]", NotesStyle.self)
    #expect(note == "^Jo Gard (ed), *{B}* (2008).".replacing("*", with: ""))
  }

  @Test(arguments: [
    ("1", "1st edn"), ("2", "2nd edn"), ("3", "3rd edn"), ("11", "11th edn"), ("21", "21st edn"),
    ("112", "112th edn"), ("2nd", "2nd edn"), ("Second", "Second edn"),
    ("Revised edition", "Revised edition"), ("2nd ed.", "2nd ed"),
  ])
  func anEditionIsAnOrdinal(_ written: String, _ shown: String) {
    let book = "\"type\": \"book\", \"title\": \"B\", \"edition\": \"\(written)\""
    #expect(entry(book, HarvardStyle.self) == "*B* (n.d.). \(shown).")
  }

  @Test func aCaseNamesItsCourtAndNoMissingDate() {
    let judgment = "\"type\": \"legal_case\", \"title\": \"A v B\""
    let dated = judgment + ", \"issued\": {\"date-parts\": [[1993]]}"
    for (fields, expected) in [
      (dated + ", \"authority\": \"UKHL\", \"number\": \"3\"", "*A v B* [1993] UKHL 3"),
      (
        dated + ", \"authority\": \"Supreme Court\", \"number\": \"UKSC 3\"",
        "*A v B* [1993] UKSC 3"
      ),
      (
        judgment + ", \"authority\": \"High Court\", \"number\": \"HC-2023-12\"",
        "*A v B* HC-2023-12 (High Court)"
      ),
      (judgment + ", \"authority\": \"High Court\"", "*A v B* (High Court)"),
    ] {
      #expect(entry(fields, NotesStyle.self) == expected)
    }
  }

  @Test func notesPrintNoMissingDate() {
    let article = "\"type\": \"article-journal\", \"title\": \"T\", \"container-title\": \"J\""
    #expect(entry(article, NotesStyle.self) == "‘T’ *J*")
    #expect(entry("\"type\": \"report\", \"title\": \"T\"", NotesStyle.self) == "*T*")
    let webpage = "\"type\": \"webpage\", \"title\": \"T\", \"container-title\": \"W\""
    #expect(entry(webpage, NotesStyle.self) == "‘T’ (*W*)")
  }
}
