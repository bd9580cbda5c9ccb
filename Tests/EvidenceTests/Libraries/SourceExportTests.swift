import Base
import Evidence
import Tables
import Testing

/// What programs read that take sources away.
@Suite struct SourceExportTests {
  private func sources(_ fields: String) -> [Source] {
    let json = "[{\"id\": \"a\", \"title\": \"T\", \(fields)}]"
    return CSLJSONLibrary.read(InputFile(path: "l.json", text: json)).sources
  }

  private func bib(_ fields: String) -> String { BibTeXExport.text(of: sources(fields)) }

  @Test func aBookTitleIsOneAndVerbatimFieldsStayAsTheyAre() {
    let text = bib(
      """
      "type": "chapter", "container-title": "Coll", "DOI": "10.1/a_b", "URL": "https://x.org/a_b%20c"
      """)
    #expect(
      text == """
        @incollection{a,
          title = {T},
          booktitle = {Coll},
          doi = {10.1/a_b},
          url = {https://x.org/a_b%20c},
        }

        """)
  }

  @Test func aTranslatorStays() {
    let text = bib("\"type\": \"book\", \"translator\": [{\"family\": \"Roe\", \"given\": \"R\"}]")
    #expect(text.contains("  translator = {Roe, R},\n"))
  }

  @Test func theBodyThatActsIsAnInstitution() {
    let text = bib("\"type\": \"legal_case\", \"authority\": \"High Court\"")
    #expect(text.contains("  institution = {High Court},\n"))
    let judgment = sources("\"type\": \"legal_case\", \"authority\": \"High Court\"")
    #expect(RISExport.text(of: judgment).contains("PB  - High Court\r\n"))
    let read = BibTeXLibrary.read(InputFile(path: "l.bib", text: text)).sources[0]
    #expect(read.variables.map(\.text) == ["High Court"] && read.publisher == nil)
  }

  @Test func namesHaveNoLooseCommas() {
    let names = """
      "type": "book", "author": [{"family": "Plato"}, {"family": "Le Corbusier"}, {"literal": "UN"},
        {"family": "Gogh", "given": "Vincent", "dropping-particle": "van"},
        {"family": "King", "given": "Martin", "suffix": "Jr."},
        {"family": "Berg", "given": "Ann", "non-dropping-particle": "van den"}]
      """
    #expect(
      bib(names).contains(
        "author = {Plato and {Le Corbusier} and {UN} and Gogh, Vincent van and King, Jr., Martin "
          + "and van den Berg, Ann},"))
    let ris = RISExport.text(of: sources(names))
    #expect(ris.contains("AU  - Gogh, Vincent van\r\nAU  - King, Martin, Jr.\r\n"))
    #expect(ris.contains("AU  - van den Berg, Ann\r\n"))
  }

  @Test func namesKeepTheirPartsInCSLJSON() {
    let names = """
      "type": "book", "author": [{"family": "Gogh", "given": "V", "dropping-particle": "van",
        "non-dropping-particle": "de", "suffix": "II"}]
      """
    let text = CSLJSONExport.text(of: sources(names))
    for part in ["dropping-particle\": \"van", "non-dropping-particle\": \"de", "suffix\": \"II"] {
      #expect(text.contains("\"\(part)\""))
    }
  }

  @Test(arguments: [
    ("10-20", "SP  - 10\r\nEP  - 20\r\n"), ("e10–e12", "SP  - e10\r\nEP  - e12\r\n"),
    ("10--20", "SP  - 10\r\nEP  - 20\r\n"), ("7", "SP  - 7\r\n"), ("1-3, 7", "SP  - 1-3, 7\r\n"),
  ])
  func pagesHaveAStartAndAnEnd(_ page: String, _ lines: String) {
    let text = RISExport.text(of: sources("\"type\": \"chapter\", \"page\": \"\(page)\""))
    #expect(text.hasSuffix(lines + "ER  - \r\n"))
  }

  @Test(arguments: [
    (#""date-parts": [[2020]], "circa": true, "season": 1"#, "c. 2020", "2020-21~"),
    (#""date-parts": [[2020], [2021]], "circa": true"#, "c. 2020–2021", "2020~/2021~"),
    (#""raw": "ca. 1999""#, "c. 1999", "1999~"),
    (#""literal": "circa 1999""#, "c. 1999", "1999~"),
  ])
  func anApproximateDateStaysApproximate(_ date: String, _ year: String, _ edtf: String) {
    let read = sources("\"type\": \"book\", \"issued\": {\(date)}")
    #expect(read[0].yearText == year && read[0].issuedText == edtf)
    let json = CSLJSONExport.text(of: read)
    #expect(json.contains("\"circa\": true"))
    #expect(
      CSLJSONLibrary.read(InputFile(path: "l.json", text: json)).sources[0].issuedText == edtf)
    #expect(RISExport.text(of: read).contains("///circa\r\n"))
    #expect(BibTeXExport.text(of: read).contains("date = {\(edtf)}"))
  }

  @Test(arguments: [
    ("On <i>E. coli</i> &amp; <sup>2</sup>H", "On E. coli &amp; 2H"),
    (#"<span style=\"font-variant:small-caps;\">A</span> <span class=\"nocase\">b</span>"#, "A b"),
    ("<b><i>x</i></b> if a <b and c> d", "x if a <b and c> d"),
    ("<i>open, <script>x</script>", "<i>open, <script>x</script>"),
    ("<sc>A</sc> </i>", "A </i>"),
  ])
  func tagsOfCSLsRichTextAreNoText(_ written: String, _ text: String) {
    let source = sources("\"type\": \"chapter\", \"container-title\": \"\(written)\"")[0]
    #expect(source.containerTitle == text)
  }
}
