import Base
import Markup
import Testing

@Suite struct CitationMarkTests {
  private func html(
    _ markdown: String,
    _ output: @escaping @Sendable (Int, String) -> CitationOutput = { number, text in
      CitationOutput(anchor: "c.\(number)", inline: [.text("{\(text)}")])
    }
  ) -> String {
    var reader = TextReader()
    reader.output = output
    return render(markdown, with: &reader).html
  }

  private func mark(_ number: Int, _ text: String) -> String {
    "<span class=\"citation\" id=\"c.\(number)\">{\(text)}</span>"
  }

  @Test func standsInTheTextInPlaceOfWhatWasWritten() {
    #expect(html("A [@b, p. 4] c.") == "<p>A \(mark(0, "[@b, p. 4")) c.</p>\n")
    #expect(html("@a says") == "<p>\(mark(0, "@a")) says</p>\n")
    #expect(html("x [@a][@b]") == "<p>x \(mark(0, "[@a"))\(mark(1, "[@b"))</p>\n")
    #expect(html("*x [@a]*") == "<p><em>x \(mark(0, "[@a"))</em></p>\n")
  }

  @Test func anEscapedAtIsNoCitation() {
    #expect(html(#"\@a says"#) == "<p>@a says</p>\n")
    #expect(
      html(#"[\@a] and [@b], `\@c` \@d"#)
        == "<p>[@a] and \(mark(0, "[@b")), <code>\\@c</code> @d</p>\n")
    #expect(
      read(#"\@a &amp; @b"#).blocks.map { String(decoding: $0.text, as: UTF8.self) } == ["@a & @b"])
  }

  @Test func givesTheRunOfInlinesWithItsOtherNodes() {
    let run = read("see [@a,\n*b* `c`] &amp; d").runs.first
    #expect(
      run == [
        .text("see [@a,"), .text(" "), .opaque(2), .text(" "), .opaque(4), .text("] & d"),
      ])
  }

  @Test func goesOverOtherInlinesAndSoftBreaks() {
    #expect(
      html("x [@a *b*\nc] d [e](f)")
        == "<p>x \(mark(0, "[@a #1 c")) d <a href=\"f\">e</a></p>\n")
  }

  @Test func putsOpaqueInlinesBackOnce() {
    let output: @Sendable (Int, String) -> CitationOutput = { _, _ in
      CitationOutput(
        anchor: "a", inline: [.text("<"), .opaque(1), .opaque(9), .emphasis("e&"), .opaque(0)])
    }
    #expect(
      html("x [@a *b [c](d)* f] g", output)
        == "<p>x <span class=\"citation\" id=\"a\">&lt;<em>b <a href=\"d\">c</a></em>"
        + "<em>e&amp;</em></span> g</p>\n")
  }

  @Test func escapesTheAddressOfItsLinks() {
    let output: @Sendable (Int, String) -> CitationOutput = { _, _ in
      CitationOutput(anchor: "\"", inline: [.link(address: "a\"&b c", text: "<")])
    }
    #expect(
      html("@a", output)
        == "<p><span class=\"citation\" id=\"&quot;\"><a href=\"a%22&amp;b%20c\""
        + " class=\"reference\">&lt;</a></span></p>\n")
  }

  @Test(arguments: ["[a @b](c)", "`@a`", "![@a](b)", "<a@b.de>", "**[@a](b)**", "plain"])
  func isNotLookedForInLinksImagesAndCode(_ markdown: String) {
    #expect(read(markdown).citations.isEmpty)
  }

  @Test func isAskedForOncePerRun() {
    let reader = read("# A [@a]\n\n*[@b]* and [@c *@d*]\n\n| @e |\n|---|\n\nx[^1]\n\n[^1]: @f")
    #expect(reader.citations == ["[@a", "[@c #2", "[@b", "@e", "@f"])
    #expect(reader.calls.filter { $0.hasPrefix("write") }.count == 5)
  }

  @Test func standsAsWrittenInItsBlock() {
    #expect(
      read("A ~~[@b *c*~~\nd] e").spans == ["citation(0): [@b c d]", "emphasis: c"])
    let block = read("a\\~ [@b] c").blocks.first
    #expect(block?.spans == [TextBlock.Span(3..<7, .citation(0))])
  }

  @Test func closesAStrikeThatACitationCuts() {
    #expect(
      html("[@a ~~b] c~~ d") == "<p>\(mark(0, "[@a b"))<del> c</del> d</p>\n")
    #expect(
      html("a ~~b [@c~~] d") == "<p>a <del>b </del>\(mark(0, "[@c")) d</p>\n")
  }

  @Test func keepsReferencesStrikesAndEscapesAroundIt() {
    #expect(html("~~[@a]~~ \\~[@b]").contains("<del>\(mark(0, "[@a"))</del> ~\(mark(1, "[@b"))"))
    let noted = html("x[^1][@a][^1] y\n\n[^1]: N")
    #expect(noted.contains("</sup>\(mark(0, "[@a"))<sup"))
  }

  @Test func staysOutOfHeadingsTextAndAnchors() {
    var reader = TextReader()
    let rendered = render("# Air [@a], and *so* @b", with: &reader)
    #expect(rendered.html.hasPrefix("<h1 id=\"air-and-so\">Air <span class=\"citation\""))
    #expect(rendered.facts.headings.map(\.text) == ["Air, and so"])
    #expect(rendered.facts.headings.map(\.html) == ["Air, and <em>so</em>"])
  }

  @Test func leavesLinksOfHeadingsToTheTextBefore() {
    var reader = TextReader()
    reader.answer = { _ in .fill(address: "x", text: "4") }
    reader.output = { _, _ in CitationOutput(anchor: "a", inline: [.text("q"), .opaque(1)]) }
    let rendered = render("# A [@b [](c)] [](d) e", with: &reader)
    #expect(rendered.facts.headings.map(\.text) == ["A 4 e"])
    #expect(rendered.facts.headings.map(\.html) == ["A 4 e"])
  }
}

@Suite struct CitationNoteTests {
  private let output: @Sendable (Int, String) -> CitationOutput = { number, text in
    CitationOutput(
      anchor: "c.\(number)", inline: [], note: [.text("See "), .emphasis(text), .opaque(1)])
  }

  @Test func isNumberedWithTheFootnotes() {
    var reader = TextReader()
    reader.output = output
    let html = render("a[^n] [@b] c[^m]\n\nd @e\n\n[^n]: N\n[^m]: M", with: &reader).html
    #expect(
      html.contains(
        "<span class=\"citation\" id=\"c.0\"><sup class=\"note-ref\"><a id=\"note-ref.2\""
          + " href=\"#note.2\" role=\"doc-noteref\">2</a></sup></span>"))
    #expect(
      html.contains(
        "<aside id=\"note.2\" class=\"note\" role=\"doc-footnote\">"
          + "<span class=\"note-number\">2</span> See <em>[@b</em> <a href=\"#note-ref.2\""))
    #expect(html.contains("<span class=\"note-number\">3</span> M"))
    #expect(html.contains("<span class=\"note-number\">4</span> See <em>@e</em> <a"))
  }

  @Test func holdsTheInlinesOfItsBlock() {
    var reader = TextReader()
    reader.output = output
    let rendered = render("## x [@b *c* [d](e)] f", with: &reader)
    #expect(rendered.html.contains("See <em>[@b #1 #3</em><em>c</em> <a href=\"#note-ref.1\""))
    #expect(rendered.facts.headings.map(\.html) == ["x f"])
    #expect(rendered.findings.isEmpty)
  }

  @Test func followsInBracketsWhereThereAreNoNotes() {
    var reader = TextReader()
    reader.output = output
    var buffer = HTMLBuffer()
    let file = InputFile(path: "a.md", text: "A [@b]")
    _ = MarkupRenderer().renderInline(
      "A [@b]", file: file, range: 0..<6, resolver: &reader, into: &buffer)
    #expect(
      buffer.text == "A <span class=\"citation\" id=\"c.0\">(See <em>[@b</em>)</span>")
  }
}
