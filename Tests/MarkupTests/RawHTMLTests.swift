import Base
import Markup
import Testing

@Suite struct RawHTMLTests {
  @Test func showsRawHTMLAsText() {
    #expect(
      render("a <b>c</b>\n\n<div>\n*x*\n</div>").html
        == "<p>a &lt;b&gt;c&lt;/b&gt;</p>\n<p>&lt;div&gt;\n*x*\n&lt;/div&gt;</p>\n")
  }

  @Test func keepsRawHTMLWhereAllowed() {
    var options = MarkupOptions.fragment
    options.rawHTML = .kept
    #expect(render("a <b>c</b>\n\n<hr>", options).html == "<p>a <b>c</b></p>\n<hr>\n")
  }

  @Test(arguments: [MarkupOptions.RawHTML.shown, .kept])
  func neverWritesComments(_ rawHTML: MarkupOptions.RawHTML) {
    var options = MarkupOptions.fragment
    options.rawHTML = rawHTML
    let markdown =
      "a <!-- one --> b\n\n<!-- two\n\nlines -->\n\n<div><!-- three --></div>\n\n<!-- four"
    let html = render(markdown, options).html
    #expect(!html.contains("--"))
    for word in ["one", "two", "lines", "three", "four"] { #expect(!html.contains(word)) }
  }

  @Test func keepsTheTextThatACommentSwallows() {
    let rendered = render("<!-- a --> Some *text*\ngoes on\n\n> <!-- b\n> c --> quoted\n\nend")
    #expect(
      rendered.html == "<p>Some <em>text</em>\ngoes on</p>\n<blockquote>\n<p>quoted</p>\n"
        + "</blockquote>\n<p>end</p>\n")
    #expect(rendered.findings == ["1:1 comment-swallows-text", "4:3 comment-swallows-text"])
  }

  @Test func keepsPlacesOnLinesThatLostAComment() {
    #expect(
      render("<!-- a --> Text [^x]").findings
        == ["1:1 comment-swallows-text", "1:17 footnote-undefined"])
  }

  @Test(arguments: [
    ("First.\n\n<!-- todo: check --\n\nSecond, with [a link](nope.md).\n", "3:1"),
    ("  <!-- one --> <!-- two\n\nSecond.", "1:16"),
    ("> a\n>\n> <!-- b\n> c\n\nend", "3:3"), ("<div>\n<!-- a\n</div>\n", "2:1"),
    ("a\n<!-- allow b: c\n\nd[^x]\n\n[^x]: e", "2:1"), ("<!--", "1:1"),
  ])
  func reportsACommentThatIsNeverClosed(_ markdown: String, _ place: String) {
    #expect(render(markdown).findings == ["\(place) comment-swallows-text"])
  }

  @Test(arguments: [
    "<!-->\n\na", "<!--->\n\na", "<!-- a\n\nb -->\n\nc", "a <!-- b", "`<!--`",
    "    <!-- a\n", "a <!--> b",
  ])
  func aCommentThatClosesOrIsNoneIsNotReported(_ markdown: String) {
    #expect(render(markdown).findings == [])
  }

  @Test func findsWaiversInsideABlock() throws {
    let markdown = "one\n\ntwo <!-- allow figure-unsourced: an estimate --> three\nfour\n"
    let waiver = try #require(render(markdown).facts.waivers.first)
    let bytes = Array(markdown.utf8)
    #expect(waiver.code == "figure-unsourced")
    #expect(waiver.reason == "an estimate")
    #expect(
      String(decoding: bytes[waiver.range], as: UTF8.self)
        == "<!-- allow figure-unsourced: an estimate -->")
    #expect(waiver.block == 5..<bytes.count)
  }

  @Test func findsWaiversForTheNextBlock() {
    let markdown = "<!-- allow a: x -->\n<!-- other -->\n<!--allow b-->\n\n- item\n\nafter\n"
    let waivers = render(markdown).facts.waivers
    let file = InputFile(path: "a.md", text: markdown)
    #expect(waivers.map(\.code) == ["a", "b"])
    #expect(waivers.map(\.reason) == ["x", ""])
    #expect(waivers.map { file.place($0.block).line } == [5, 5])
    #expect(waivers.map { file.place($0.range).line } == [1, 3])
  }

  @Test func givesAWaiverAtTheEndAnEmptyBlock() {
    #expect(render("a\n\n<!-- allow b: c -->").facts.waivers.map(\.block.isEmpty) == [true])
  }

  @Test func coversTheWholeTableFromACell() {
    let markdown = "| a |\n|---|\n| 5 <!-- allow x: y --> |\n"
    #expect(render(markdown).facts.waivers.map(\.block) == [0..<markdown.utf8.count])
    #expect(render(markdown).html.contains("<td>5 </td>"))
  }
}
