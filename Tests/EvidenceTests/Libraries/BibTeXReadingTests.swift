import Base
import Evidence
import Tables
import TestSupport
import Testing

/// What BibTeX says in its own ways.
@Suite struct BibTeXReadingTests {
  private func read(_ text: String) -> (sources: [Source], findings: String) {
    let read = BibTeXLibrary.read(InputFile(path: "l.bib", text: text))
    return (read.sources, printed(read.diagnostics))
  }

  private func source(_ fields: String, type: String = "book") -> Source {
    read("@\(type){a, title = {T}, \(fields)}").sources[0]
  }

  private func variable(_ name: String, of source: Source) -> String? {
    source.variables.first { $0.name == name }?.text
  }

  @Test(arguments: [
    (#"A $\alpha$-study"#, "A α-study"),
    (#"A $x^2$ and $x^{10}$ study of H$_2$O"#, "A x² and x¹⁰ study of H₂O"),
    (#"$n^k$, $a \leq b$, 5\textdegree C"#, "n^k, a ≤ b, 5°C"),
    (#"Costs \$5"#, "Costs $5"), ("US$5, $6 to $7 and $", "US$5, $6 to $7 and $"),
    (#"\LaTeX{} and {\TeX}, \XeTeX{}"#, "LaTeX and TeX, XeTeX"),
    (#"{\it Title} \emph{here}"#, "Title here"),
    (#"\href{https://x.org/a_b}{the page} \url{https://y.org/~a}"#, "the page https://y.org/~a"),
  ])
  func commandsBecomeWhatTheyMean(_ value: String, _ text: String) {
    #expect(source("note = {}, publisher = {\(value)}").publisher == text)
  }

  @Test func nestedGroupsAreBounded() {
    let deep = String(repeating: "^{", count: 50_000) + "2" + String(repeating: "}", count: 50_000)
    #expect(source("publisher = {$\(deep)$}").publisher?.hasSuffix("2") == true)
    let open = #"\url{\href{$^{\"#
    #expect(source("publisher = {\(open)}}}}}, year = 2020").issued?.iso == "2020")
  }

  @Test(arguments: ["\"May\"", "may", "{5}", "{May.}", "{MAY}"])
  func aMonthMayBeANumberOrAName(_ month: String) {
    #expect(source("year = 2020, month = \(month)").issued?.iso == "2020-05")
  }

  @Test func noDateIsNone() {
    let source = source("year = {n.d.}")
    #expect(source.issued == nil && source.issuedText == nil)
  }

  @Test func anEprintIsANumberAndAnAddress() {
    let preprint = source("eprint = {2101.00001}, archivePrefix = {arXiv}", type: "misc")
    #expect(variable("number", of: preprint) == "arXiv:2101.00001")
    #expect(preprint.address == "https://arxiv.org/abs/2101.00001")
    let written = BibTeXExport.text(of: [preprint])
    #expect(written.contains("  eprint = {2101.00001},\n  eprinttype = {arxiv},\n"))
    #expect(BibTeXExport.text(of: read(written).sources) == written)
  }

  @Test func andOthersStays() {
    let source = source("author = {Doe, J. and others}")
    #expect(source.authors.map(\.text) == ["J. Doe", "et al."])
    #expect(BibTeXExport.text(of: [source]).contains("author = {Doe, J. and others},"))
    #expect(RISExport.text(of: [source]).contains("AU  - Doe, J.\r\nAU  - et al.\r\n"))
    let json = CSLJSONExport.text(of: [source])
    let back = CSLJSONLibrary.read(InputFile(path: "l.json", text: json)).sources
    #expect(back[0].authors == source.authors)
  }

  @Test func aChildInheritsWhatItLacks() {
    let read = read(
      """
      @inproceedings{c, title = {C}, author = {Doe, J.}, crossref = {p}, publisher = {Own}}
      @proceedings{p, title = {P}, subtitle = {S}, editor = {Ed, E.}, year = 2001,
        publisher = {Press}, doi = {10.1/p}}
      """)
    let child = read.sources[0]
    #expect(read.findings == "")
    #expect(child.title == "C" && child.containerTitle == "P: S")
    #expect(child.editors.map(\.text) == ["E. Ed"] && child.issued?.iso == "2001")
    #expect(child.publisher == "Own" && child.doi == nil)
  }

  @Test func whatAChildSaysInOtherFieldsIsItsOwn() {
    let child = read(
      """
      @inproceedings{c, title = {C}, booktitle = {Own}, year = 2002, crossref = {p}}
      @proceedings{p, title = {P}, subtitle = {S}, date = {2001-05}}
      """
    ).sources[0]
    #expect(child.containerTitle == "Own" && child.issued?.iso == "2002")
  }

  @Test func crossReferencesMayBeChainedRunInCirclesOrLeadNowhere() {
    let read = read(
      """
      @incollection{a, title = {A}, crossref = {b}}
      @collection{b, title = {B}, crossref = {c}}
      @mvcollection{c, title = {C}, crossref = {a}, publisher = {Press}}
      @inbook{d, title = {D}, crossref = {dd}}
      """)
    #expect(read.sources[0].containerTitle == "B" && read.sources[0].publisher == "Press")
    #expect(
      read.findings == "l.bib:4:36: warning[data-invalid]: \"crossref\" must name an entry of the "
        + "file: \"dd\" | did you mean \"d\"?")
  }

  @Test func familyNamesAloneAndSuffixesAreNames() {
    let source = source("author = {Plato and {UN} and King, Jr., Martin}")
    #expect(source.authors.map(\.family) == ["Plato", nil, "King"])
    #expect(source.authors.map(\.text) == ["Plato", "UN", "Martin King Jr."])
  }
}
