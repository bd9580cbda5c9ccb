import Base
import Evidence
import Tables
import TestSupport
import Testing

@Suite struct LibraryTests {
  private func json(_ text: String) -> (sources: [Source], diagnostics: [Diagnostic]) {
    CSLJSONLibrary.read(InputFile(path: "l.json", text: text))
  }

  private func bib(_ text: String) -> (sources: [Source], diagnostics: [Diagnostic]) {
    BibTeXLibrary.read(InputFile(path: "l.bib", text: text))
  }

  @Test func cslJSONGoesThroughASourceUnchanged() {
    let read = json(tenSources)
    #expect(printed(read.diagnostics) == "")
    let written = CSLJSONExport.text(of: read.sources)
    #expect(CSLJSONExport.text(of: json(written).sources) == written)
    #expect(read.sources.count == 10)
  }

  @Test func bibTeXThatIsWrittenIsReadBack() {
    let sources = json(tenSources).sources
    let written = BibTeXExport.text(of: sources)
    let read = bib(written)
    #expect(printed(read.diagnostics) == "")
    #expect(BibTeXExport.text(of: read.sources) == written)
    #expect(read.sources.map(\.type) == sources.map(\.type))
    #expect(read.sources.map(\.title) == sources.map(\.title))
    #expect(read.sources.map(\.authors) == sources.map(\.authors))
  }

  @Test(arguments: [
    (
      "{}",
      "1:1: error[data-invalid]: a library in CSL-JSON must be a list of sources "
        + "| write the sources between \"[\" and \"]\""
    ),
    (
      #"[{"id": "a", "type": "book", "titel": "T", "title": "T"}]"#,
      "1:30: error[data-invalid]: unknown field \"titel\" | did you mean \"title\"?"
    ),
    (
      #"[{"id": "a", "type": "bok", "title": "T"}]"#,
      "1:22: error[data-invalid]: \"type\" must be one of CSL's types: \"bok\" "
        + "| did you mean \"book\"?"
    ),
    (
      #"[{"id": "a", "type": "book", "title": "T", "URL": "javascript:x"}]"#,
      "1:51: warning[data-invalid]: an address must begin with http:// or https://: "
        + "\"javascript:x\" | the source is read without it"
    ),
    (
      #"[{"id": "a", "type": "book", "title": "T", "custom": {"tier": "terciary", "tags": []}}]"#,
      "1:63: error[data-invalid]: \"tier\" must be one of primary, secondary, tertiary "
        + "| did you mean \"tertiary\"?"
    ),
    (
      #"[{"id": "a", "type": "book", "title": "T", "custom": {"archve": {"file": "a.txt"}}}]"#,
      "1:55: error[data-invalid]: unknown field \"archve\" | did you mean \"archive\"?"
    ),
    (
      #"[{"id": "a", "type": "book", "title": "T", "custom": {"archive": {"file": "a.txt"}}}]"#,
      "1:67: error[data-invalid]: \"sha256\" is required | add \"sha256\""
    ),
  ])
  func aFaultInCSLJSONIsShownAtItsPlace(_ text: String, _ finding: String) {
    #expect(printed(json(text).diagnostics) == "l.json:" + finding)
  }

  @Test(arguments: [
    (
      "@book{a, title = {T}",
      "1:7: error[data-invalid]: an entry must end with a brace: "
        + "\"a\" does not | close it with \"}\""
    ),
    (
      "@book{a,\n title = {T}",
      "1:7: error[data-invalid]: an entry must end with a brace: "
        + "\"a\" does not | close it with \"}\""
    ),
    (
      "@book{a,\n title = {T\n",
      "2:10: error[data-invalid]: each brace must be closed "
        + "| the text from here to the file's end holds too few \"}\""
    ),
    (
      "@boot{a, title = {T}}",
      "1:2: warning[data-invalid]: no type of CSL is known for "
        + "\"@boot\": it is read as a document | did you mean \"book\"?"
    ),
    (
      "@book{a, title = tt}",
      "1:18: error[data-invalid]: a value must stand in braces, or "
        + "name a string: \"tt\""
    ),
    (
      "@book{a, author = {X}}",
      "1:7: error[data-invalid]: a source must have a title: \"a\" "
        + "has none | add \"title\""
    ),
  ])
  func aFaultInBibTeXIsShownAtItsPlace(_ text: String, _ finding: String) {
    #expect(printed(bib(text).diagnostics) == "l.bib:" + finding)
  }

  @Test func bibTeXsStringsAccentsAndNamesAreRead() {
    let read = bib(
      #"""
      @string{pub = "Press"}
      @article{k:1, author = {Ludwig van Beethoven and Jos{\'e} Garc\'{\i}a and {BBC and Co}},
        title = "The {UK}'s " # {No\"el \& co}, publisher = pub, year = 2024, month = feb,
        pages = {3--5}, url = {https://x.org/a\_b}}
      """#)
    #expect(printed(read.diagnostics) == "")
    let source = read.sources[0]
    #expect(source.authors.map(\.text) == ["Ludwig van Beethoven", "José García", "BBC and Co"])
    #expect(source.authors[0].family == "van Beethoven")
    #expect(source.title == "The UK's Noël & co" && source.publisher == "Press")
    #expect(source.issued?.iso == "2024-02" && source.url == "https://x.org/a_b")
    #expect(source.variables.map(\.text) == ["3–5"])
  }

  @Test func faultsAndDoublingStringsAreBounded() {
    let unclosed = String(repeating: "@book{a, title = {\n", count: 300)
    #expect(bib(unclosed).diagnostics.count == 100)
    let doubling = (1...60).map { "@string{s\($0) = s\($0 - 1) # s\($0 - 1)}\n" }.joined()
    let findings = bib("@string{s0 = {0123456789}}\n" + doubling).diagnostics
    #expect(findings.first?.message == "a value may hold 100000 bytes at most")
  }

  @Test func aDOIThatIsWrittenAsAnAddressIsExportedAlone() {
    let source = "[{\"id\": \"a\", \"title\": \"A\", \"DOI\": \"https://doi.org/10.1/x\"}]"
    let sources = json(source).sources
    #expect(RISExport.text(of: sources).contains("DO  - 10.1/x\r\n"))
    #expect(BibTeXExport.text(of: sources).contains("doi = {10.1/x}"))
    #expect(CSLJSONExport.text(of: sources).contains("\"DOI\": \"10.1/x\""))
  }

  @Test func risHasOneTagALine() {
    let text = RISExport.text(of: [json(tenSources).sources[0]])
    #expect(text.hasPrefix("TY  - NEWS\r\nID  - times\r\nAU  - Smith, Ann\r\n"))
    #expect(text.hasSuffix("ER  - \r\n"))
  }
}
