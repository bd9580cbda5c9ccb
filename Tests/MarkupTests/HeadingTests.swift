import Base
import Markup
import Testing

@Suite struct HeadingTests {
  @Test(arguments: [
    ("Hello, World!", "hello-world"),
    ("  Two  spaces", "two--spaces"),
    ("snake_case - dash", "snake_case---dash"),
    ("Äpfel & Öl", "äpfel--öl"),
    ("日本語 2024", "日本語-2024"),
    ("*Some* `code` [link](u)", "some-code-link"),
    ("~~gone~~ 50 %", "gone-50-"),
    ("a.b.c", "abc"),
    ("x² and ½", "x-and-"),
    ("ÉTÉ 😄 emoji", "été--emoji"),
  ])
  func makesAnchorsAsGitHubDoes(_ text: String, _ anchor: String) {
    let text = text.hasPrefix("  ") ? "Two  spaces" : text
    let rendered = render("## \(text)")
    #expect(rendered.facts.headings.map(\.anchor) == [anchor])
    #expect(rendered.html.hasPrefix("<h2 id=\"\(anchor)\">"))
  }

  @Test func numbersRepeats() {
    let anchors = render("# a\n# a\n# a-1\n# a\n").facts.headings.map(\.anchor)
    #expect(anchors == ["a", "a-1", "a-1-1", "a-2"])
  }

  @Test func givesNoIdWhereNothingIsLeft() {
    #expect(render("# !!!").html == "<h1>!!!</h1>\n")
  }

  @Test func reportsLevelTextHTMLAndRange() throws {
    let markdown = "x\n\n### A *b* & [c](u) `d`\n\nText\n===\n"
    let headings = render(markdown).facts.headings
    #expect(headings.map(\.level) == [3, 1])
    #expect(headings.first?.html == "A <em>b</em> &amp; c <code>d</code>")
    #expect(headings.first?.text == "A b & c d")
    let bytes = Array(markdown.utf8)
    let first = try #require(headings.first)
    #expect(String(decoding: bytes[first.range], as: UTF8.self) == "### A *b* & [c](u) `d`")
  }

  @Test func takesAnchorsFromTheAuthorsTextOnly() {
    var collector = Collector()
    collector.answer = { _ in .fill(address: "x", text: "42 & more") }
    let rendered = render("# Over [](stat:a)", with: &collector)
    #expect(rendered.html == "<h1 id=\"over-\">Over <a href=\"x\">42 &amp; more</a></h1>\n")
    #expect(rendered.facts.headings.first?.html == "Over 42 &amp; more")
    #expect(rendered.facts.headings.first?.text == "Over 42 & more")
  }

  @Test func dropsAnOpeningHeadingThatIsTheTitle() {
    var options = MarkupOptions.fragment
    options.title = "The title"
    let rendered = render("<!-- note -->\n# The *title*\n\nText\n\n## Sub", options)
    #expect(rendered.html == "<p>Text</p>\n<h2 id=\"sub\">Sub</h2>\n")
    #expect(rendered.findings.isEmpty)
    #expect(rendered.facts.headings.map(\.text) == ["Sub"])
  }

  @Test func movesOtherLevelOneHeadingsDown() {
    var options = MarkupOptions.fragment
    options.title = "The title"
    let rendered = render("# Other\n\nText\n\nThe title\n===\n", options)
    #expect(rendered.html.contains("<h2 id=\"other\">Other</h2>"))
    #expect(rendered.html.contains("<h2 id=\"the-title\">The title</h2>"))
    #expect(rendered.findings == ["1:1 heading-level", "5:1 heading-level"])
    #expect(rendered.facts.diagnostics.allSatisfy { $0.level == .warning })
  }

  @Test func leavesHeadingsAloneWithoutATitle() {
    #expect(render("# A\n# B").html == "<h1 id=\"a\">A</h1>\n<h1 id=\"b\">B</h1>\n")
  }

  @Test(arguments: [
    ("text\n\n# First *one*[^1]\n\n# Second\n\n[^1]: n", "First one", "First *one*[^1]"),
    ("First\nline\n===\n", "First line", "First\nline"),
    ("```\n# code\n```\n\n## Two\n\n  #\t One ##  ", "One", "One"),
    ("# C#", "C#", "C#"), ("# a \\#\r\nText", "a #", "a \\#"), ("# #", "", ""), ("#", "", ""),
    ("# a <b> <!-- c -->", "a <b> ", "a <b> <!-- c -->"),
  ])
  func findsTheFirstHeading(_ markdown: String, _ text: String, _ source: String) throws {
    let file = InputFile(path: "a.md", text: markdown)
    let found = try #require(MarkupRenderer().firstHeading(file, in: 0..<file.bytes.count))
    #expect(found.text == text)
    #expect(String(decoding: file.bytes[found.content], as: UTF8.self) == source)
  }

  @Test(arguments: [("# A", true), ("<!-- c -->\n\n# A", true), ("text\n\n# A", false)])
  func aHeadingOpensThePageWhereOnlyCommentsComeBefore(_ markdown: String, _ opens: Bool) throws {
    let file = InputFile(path: "a.md", text: markdown)
    let found = try #require(MarkupRenderer().firstHeading(file, in: 0..<file.bytes.count))
    #expect(found.isOpening == opens)
  }

  @Test(arguments: ["", "## Two", "> # quoted", "- # listed"])
  func findsNoHeadingWhereThereIsNone(_ markdown: String) {
    let file = InputFile(path: "a.md", text: markdown)
    #expect(MarkupRenderer().firstHeading(file, in: 0..<file.bytes.count) == nil)
  }
}
