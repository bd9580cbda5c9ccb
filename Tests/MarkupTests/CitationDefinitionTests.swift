import Base
import Markup
import Testing

@Suite struct CitationDefinitionTests {
  @Test(arguments: [
    ("[@a]: /u", ["1:1"]),
    ("x\n\n[@a b]: /u 'T'\n[@c]: /v\n\ny", ["3:1", "4:1"]),
    ("> - [@a]: /u", ["1:5"]),
    ("- > [@a]: /u", ["1:5"]),
    ("x[^1]\n\n[^1]: [@a]: /u\n\n    [@b]: /v", ["3:7", "5:5"]),
    ("# H\n[@a]:\n  /u", ["2:1"]),
  ])
  func isRefusedWhereCommonMarkReadsOne(_ markdown: String, _ places: [String]) {
    #expect(render(markdown).findings == places.map { "\($0) citation-definition" })
  }

  @Test(arguments: [
    "x\n[@a]: /u", "```\n[@a]: /u\n```", "    [@a]: /u", "`[@a]: /u`", "<!--\n[@a]: /u\n-->",
    "[@a]: two words", "[a@b]: /u", "[@a]", "\\[@a]: /u", "[@a](u): x",
  ])
  func isTextElsewhere(_ markdown: String) {
    #expect(render(markdown).findings.isEmpty)
  }

  @Test func marksTheLabel() {
    let diagnostic = render("[@key]: /u").facts.diagnostics.first
    #expect(diagnostic?.place.byteLength == 6)
    #expect(
      diagnostic?.message == "\"[@key]\" must be a citation, not the definition of a link")
    #expect(diagnostic?.help == "delete the line; an address belongs into the source's \"URL\"")
  }
}
