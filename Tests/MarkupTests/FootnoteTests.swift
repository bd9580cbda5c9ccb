import Base
import Markup
import Testing

@Suite struct FootnoteTests {
  private func reference(_ number: Int, _ name: String) -> String {
    "<sup class=\"note-ref\"><a id=\"note-ref.\(name)\" href=\"#note.\(number)\""
      + " role=\"doc-noteref\">\(number)</a></sup>"
  }

  private func back(_ name: String) -> String {
    " <a href=\"#note-ref.\(name)\" class=\"note-return\" role=\"doc-backlink\""
      + " aria-label=\"Back to reference \(name)\">↩</a>"
  }

  private func aside(_ number: Int, _ content: String) -> String {
    "<aside id=\"note.\(number)\" class=\"note\" role=\"doc-footnote\">"
      + "<span class=\"note-number\">\(number)</span>\(content)</aside>\n"
  }

  @Test func putsTheNoteRightAfterItsParagraph() {
    #expect(
      render("One[^a].\n\nTwo.\n\n[^a]: The *note*.").html
        == "<p>One\(reference(1, "1")).</p>\n" + aside(1, " The <em>note</em>.\(back("1"))")
        + "<p>Two.</p>\n")
  }

  @Test func putsTheNoteAfterTheWholeOutermostBlock() {
    let html = render("> - a[^n]\n> - b\n\n| c[^m] |\n|---|\n\n[^n]: N\n[^m]: M\n").html
    #expect(html.contains("</ul>\n</blockquote>\n<aside id=\"note.1\""))
    #expect(html.contains("</table>\n<aside id=\"note.2\""))
  }

  @Test func putsTheNoteAfterItsHeading() {
    let rendered = render("# A[^1]\n\n[^1]: N")
    #expect(rendered.html.hasPrefix("<h1 id=\"a\">A<sup"))
    #expect(rendered.html.contains("</h1>\n<aside"))
    #expect(rendered.facts.headings.map(\.html) == ["A"])
    #expect(rendered.facts.headings.map(\.text) == ["A"])
  }

  @Test func linksBackToEveryReferenceEvenToLaterOnes() {
    #expect(
      render("a[^n] b[^n]\n\nc[^n]\n\n[^n]: N").html
        == "<p>a\(reference(1, "1")) b\(reference(1, "1.2"))</p>\n"
        + aside(1, " N\(back("1"))\(back("1.2"))\(back("1.3"))")
        + "<p>c\(reference(1, "1.3"))</p>\n")
  }

  @Test func numbersInOrderOfFirstReference() {
    let html = render("[^b] [^a]\n\n[^a]: A\n\n[^b]: B").html
    #expect(html.contains(aside(1, " B\(back("1"))") + aside(2, " A\(back("2"))")))
  }

  @Test func inALinkItIsNoLink() {
    #expect(
      render("[t[^1]](https://a.example)\n\n[^1]: N").html.hasPrefix(
        "<p><a href=\"https://a.example\">t<sup class=\"note-ref\"><span id=\"note-ref.1\">1</span>"
          + "</sup></a></p>\n"))
  }

  @Test func whatHasNoDefinitionIsTextLikeAnyOther() {
    #expect(render("a [^<img/src=x>] [^a&b]").html == "<p>a [^&lt;img/src=x&gt;] [^a&amp;b]</p>\n")
  }

  /// Line ends of old: those of the text and those that the program puts in stay apart.
  @Test(arguments: ["\n", "\r", "\r\n"])
  func keepsNotesApartWhateverEndsTheLines(_ end: String) {
    let lines = ["One.", "", "Two[^1].", "", "[^1]: N", "", "[no](no.md)", ""]
    let rendered = render(lines.joined(separator: end))
    #expect(
      rendered.html
        == "<p>One.</p>\n<p>Two\(reference(1, "1")).</p>\n" + aside(1, " N\(back("1"))")
        + "<p><a href=\"no.md\">no</a></p>\n")
  }

  @Test func readsSeveralBlocksAndLazyLines() {
    let html = render("x[^1]\n\n[^1]: one\ntwo\n\n    - three\n\n          code\n\nnext").html
    #expect(html.contains("</span>\n<p>one\ntwo</p>\n<ul>\n<li>\n<p>three</p>\n<pre><code>code\n"))
    #expect(html.hasSuffix("<p>next</p>\n"))
  }

  @Test func followsReferencesInsideNotesWithoutLooping() {
    let rendered = render("x[^a]\n\n[^a]: A[^b]\n[^b]: B[^a][^b]")
    #expect(rendered.findings.isEmpty)
    #expect(rendered.html.matches(of: /<aside/).count == 2)
    #expect(rendered.html.contains(back("1") + back("1.2") + "</aside>"))
  }

  @Test func isNeverALinkReferenceDefinition() {
    #expect(render("[^1]\n\n[^1]: word").html.contains("</span> word"))
    #expect(
      render("> q[^1]\n>\n> [^1]: word\n>\n> r").html.contains("<p>r</p>\n</blockquote>\n<aside"))
    #expect(render("- i[^1]\n\n  [^1]: word\n").html.contains("</ul>\n<aside"))
    #expect(render("[^1](aside)\n\n[^1]: word").html.contains("</sup>(aside)</p>"))
  }

  @Test func interruptsAParagraph() {
    #expect(render("x[^1]\n[^1]: note").html.contains("</p>\n<aside"))
  }

  @Test func readsNoReferencesInCodeOrAfterABackslash() {
    let rendered = render("`[^1]` \\[^1] [^1]\n\n    [^1]\n\n[^1]: N\n\n```\n[^2]: no\n```")
    #expect(rendered.html.hasPrefix("<p><code>[^1]</code> [^1] <sup"))
    #expect(rendered.html.contains("<pre><code>[^1]\n"))
    #expect(rendered.html.contains("<pre><code>[^2]: no\n"))
    #expect(rendered.findings.isEmpty)
  }

  @Test func closesEmphasisBeforeAReference() {
    #expect(render("**Bold.**[^1]\n\n[^1]: N").html.hasPrefix("<p><strong>Bold.</strong><sup"))
  }

  @Test func reportsUndefinedFootnotesWithTheNearest() throws {
    let rendered = render("x[^surce] and *y[^surce]*[^source]\n\n[^source]: S")
    #expect(rendered.findings == ["1:2 footnote-undefined", "1:17 footnote-undefined"])
    let diagnostic = try #require(rendered.facts.diagnostics.first)
    #expect(diagnostic.place.byteLength == "[^surce]".utf8.count)
    #expect(diagnostic.help == "did you mean \"source\"?")
    #expect(rendered.html.hasPrefix("<p>x[^surce] and <em>y[^surce]</em>"))
  }

  @Test func reportsUndefinedFootnotesOfHeadingsOnce() {
    #expect(render("# *x* [^no]").findings == ["1:7 footnote-undefined"])
  }

  @Test func reportsUnusedAndRepeatedDefinitions() {
    let rendered = render("a[^1]\n\n[^1]: one\n\n[^2]: two\n\n[^1]: again")
    #expect(rendered.findings == ["5:1 footnote-unused", "7:1 footnote-unused"])
    #expect(rendered.facts.diagnostics.last?.related.first?.place.line == 3)
  }

  @Test func ignoresCaseInLabels() {
    #expect(render("a[^Note]\n\n[^nOTE]: n").findings.isEmpty)
  }

  @Test func usesThePagesReferenceDefinitions() {
    #expect(render("a[^1]\n\n[^1]: [b]\n\n[b]: /u").html.contains("</span> <a href=\"/u\">b</a>"))
  }

  @Test func placesFindingsInsideNotes() {
    #expect(
      render("Line\n\na[^1]\n\n[^1]: one\n\n    two [^x]").findings == ["7:9 footnote-undefined"])
  }
}
