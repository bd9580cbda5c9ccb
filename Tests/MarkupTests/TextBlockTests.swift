import Base
import Markup
import Testing

@Suite struct TextBlockTests {
  @Test(arguments: [
    ("One *two* `three`\nfour.", ["One two three four."]),
    ("a\\~b &amp; c \\* \\[^x]", ["a~b & c * [^x]"]),
    ("~~old~~ new", ["old new"]),
    ("# H\n\nP", ["H", "P"]),
    ("- a\n- b\n\n  c", ["a", "b", "c"]),
    ("- [ ] do\n- [x] *done*", ["do", "done"]),
    ("| a | *b* |\n|---|---|\n| | c\\|d |", ["a", "b", "c|d"]),
    ("x[^1] y\n\n[^1]: Note *here*", ["x y", "Note here"]),
    ("x[^1]\n\n[^1]: A\n\n    B", ["x", "A", "B"]),
    ("a <b>b</b> <!-- c --> d", ["a b  d"]),
    ("<div>\n\nx\n\n</div>\n\n```\ncode\n```", ["x"]),
    ("![alt](b) x", [" x", "alt", " x"]),
    ("> [!NOTE]\n> x\n\n> y", ["x", "y"]),
  ])
  func showsEachBlocksText(_ markdown: String, _ texts: [String]) {
    #expect(read(markdown).texts == texts)
  }

  @Test func tellsWhatStandsWhere() {
    #expect(
      read("[a *b*](u 't') <vv:w> `c` **d** ![](i 't')[](e)[^n] x\n\n[^n]: N").spans == [
        "link(destination: \"u\"): a b", "emphasis: b", "link(destination: \"vv:w\"): vv:w",
        "code: c", "emphasis: d", "image(destination: \"i\", title: \"t\"): ",
        "link(destination: \"e\"): ", "note: ",
      ])
  }

  @Test func numbersQuotationsOutsideOfAlerts() {
    let blocks = read(
      "a\n\n> b\n>\n> > c\n>\n> d\n\n> [!NOTE]\n> e\n>\n> > f\n\n> g[^1]\n\n[^1]: h"
    ).blocks
    #expect(blocks.map(\.quotation) == [nil, 1, 2, 1, nil, 3, 4, nil])
  }

  @Test func namesTheKindOfBlock() {
    let kinds = read("# a\n\nb\n\n| c |\n|---|\n\n![d](e)").blocks.map(\.kind)
    #expect(kinds == [.heading, .paragraph, .cell, .paragraph, .alternative, .paragraph])
  }

  @Test func showsABlockBeforeItsLinks() {
    #expect(
      read("[a](b) *[c](d)*\n\n[e](f)").calls == [
        "block a c", "link b", "link d", "block e", "link f",
      ])
  }

  @Test func saysWhereALinkStandsInItsBlock() {
    let reader = read("See [a](u), [](v) and **[b *c*](u)**.\n\nThen <dd:e>.")
    #expect(reader.links.map(\.textRange) == [4..<5, 7..<7, 12..<15, 5..<9])
    #expect(reader.texts == ["See a,  and b c.", "Then dd:e."])
  }

  @Test func saysWhereTheSourceStands() {
    let markdown = "one\n\n> - two\n>   three\n\n| a | b |\n|---|---|\n"
    let sources = read(markdown).blocks.map {
      String(decoding: Array(markdown.utf8)[$0.source], as: UTF8.self)
    }
    #expect(sources == ["one\n", "two\n>   three\n", "a", "b"])
  }

  @Test func readsCaptions() {
    var reader = TextReader()
    var buffer = HTMLBuffer()
    let file = InputFile(path: "a.md", text: "title: A *b* [@c]")
    let facts = MarkupRenderer().renderInline(
      "A *b* [@c]", file: file, range: 7..<17, resolver: &reader, into: &buffer)
    #expect(reader.blocks.map(\.kind) == [.caption])
    #expect(reader.blocks.map(\.source) == [7..<17])
    #expect(reader.spans == ["emphasis: b", "citation(0): [@c]"])
    #expect(buffer.text == "A <em>b</em> <span class=\"citation\" id=\"cite.0\">(@c)</span>")
    #expect(facts.text == "A b")
  }

  @Test func doesNotShowAHeadingThatRepeatsTheTitle() {
    var options = MarkupOptions.fragment
    options.title = "T"
    #expect(read("# T\n\nx", options).texts == ["x"])
  }

  @Test func rendersAsForAResolverThatReadsNoText() {
    let markdown = """
      # A *b* [c](d) `e`

      > - x ~~y~~ ![z *w* [q](r) ~~s~~ `t`](u "v")[^1]

      | a | b@c.de |
      |---|--------|
      | [x](y) | \\~ |

      [^1]: N [o](p)
      """
    var reader = TextReader()
    reader.output = { _, text in CitationOutput(anchor: "", inline: [.text(text)]) }
    let html = render(markdown, with: &reader).html
      .replacing("<span class=\"citation\">@c.de</span>", with: "@c.de")
    #expect(html == render(markdown).html)
  }
}

@Suite struct AlternativeTextTests {
  @Test func isABlockOfItsOwnBeforeItsImage() {
    let reader = read("x ![a *b* [4](u)](v) [c](d)")
    #expect(
      reader.calls == [
        "block x  c", "block a b 4", "link u", "block x  c", "link v", "link d",
      ])
    #expect(reader.links.map(\.textRange) == [4..<5, 2..<2, 3..<4])
  }

  @Test func holdsFilledTextAndNoTags() {
    var reader = TextReader()
    reader.answer = { $0.destination == "u" ? .fill(address: "x", text: "<5>") : .address("y") }
    let html = render("![a [](u) *b* [c](w)](v)", with: &reader).html
    #expect(html == "<p><img src=\"y\" alt=\"a &lt;5&gt; b c\" /></p>\n")
  }

  @Test func placesItsLinksInTheFile() {
    let markdown = "[a](u) ![b [c](u)](v) [d](u) ![[e](u)](w)"
    let file = InputFile(path: "a.md", text: markdown)
    let places = read(markdown).links.map { $0.locate(in: file).lowerBound }
    #expect(places == [4, 15, 19, 26, 35, 39])
  }
}

@Suite struct BrokenLinkTextTests {
  private func findings(_ markdown: String) -> [String] {
    var reader = TextReader()
    return render(markdown, with: &reader).findings
  }

  @Test(arguments: [
    "x [4](stat:a b)", "x [4](Chart:a b)", "x [4](term:a b)", "x ![](table:a b c)",
  ])
  func isRefused(_ markdown: String) throws {
    let found = findings(markdown)
    #expect(found.count == 1)
    let column = markdown.utf8.count - markdown.drop { $0 != "]" }.utf8.count + 1
    #expect(found.first == "1:\(column) link-broken")
  }

  @Test func isRefusedInACellThatHasNothingElse() {
    #expect(findings("| a |\n|---|\n| 4](stat:a) |") == ["3:4 link-broken"])
  }

  @Test func isTextInCodeAndAfterABackslash() {
    #expect(findings("`[4](stat:a b)` \\[4\\](stat:a) [5](stat:a) ](x:y z)").isEmpty)
  }

  @Test func saysHowToWriteTheAddress() {
    var reader = TextReader()
    let diagnostic = render("[4](STAT:a b)", with: &reader).facts.diagnostics.first
    #expect(diagnostic?.message == "text that holds \"](stat:\" must be a link")
    #expect(diagnostic?.help == "write the address without blanks, or in <…>")
  }

  @Test func isLeftToResolversThatReadText() {
    #expect(render("[4](stat:a b)").findings.isEmpty)
  }
}
