import Base
import Testing

@testable import Templates

/// Lines, indentation and where text comes from, beyond the cases of mustache/spec.
@Suite struct LayoutTests {
  @Test func linesMayEndWithCarriageReturns() {
    let rendering = Rendering(
      [
        "page": "<ul>\r\n{{#a}}\r\n  {{>item}}\r\n{{/a}}\r\n</ul>\r\n", "item": "<li>\r\n</li>\r\n",
      ],
      ["a": .bool(true)])
    #expect(rendering.html == "<ul>\r\n  <li>\r\n  </li>\r\n</ul>\r\n")
  }

  @Test func placesInAFileWithCarriageReturnsAreRight() {
    let rendering = Rendering("a\r\n\r\n {{x}}\r\n")
    #expect(rendering.diagnostics.map(\.place.line) == [3])
    #expect(rendering.diagnostics.map(\.place.column) == [2])
  }

  @Test func aByteOrderMarkIsNoText() {
    let rendering = Rendering("\u{FEFF}{{! note }}\ntext")
    #expect(rendering.html == "text")
  }

  @Test func indentationAddsUpThroughPartials() {
    let rendering = Rendering([
      "page": "<a>\n  {{>b}}\n</a>\n", "b": "<b>\n  {{>c}}\n</b>\n", "c": "1\n{{! }}2\n",
    ])
    #expect(rendering.html == "<a>\n  <b>\n    1\n    2\n  </b>\n</a>\n")
  }

  @Test func aPartialWithinALineIsNotIndented() {
    let rendering = Rendering(["page": "  {{>b}}\n", "b": "x {{>c}}\ny\n", "c": "1\n2"])
    #expect(rendering.html == "  x 1\n2\n  y\n")
  }

  @Test func linesThatStartWithTagsAreIndented() {
    let rendering = Rendering(
      ["page": "\t{{>b}}\n", "b": "{{a}}\n{{#a}}x{{/a}}\n{{^a}}y{{/a}}z\n{{a}}{{a}}"],
      ["a": .text("1")])
    #expect(rendering.html == "\t1\n\tx\n\tz\n\t11")
  }

  @Test func whatAPageGivesTakesTheIndentationOfTheLayout() {
    let rendering = Rendering([
      "page": """
      {{<base}}
        {{$main}}
            <p>
              {{>word}}
            </p>
        {{/main}}
      {{/base}}

      """,
      "base": """
      <main>
        {{$main}}
        <p>default</p>
        {{/main}}
      </main>

      """,
      "word": "one\ntwo\n",
    ])
    #expect(rendering.html == "<main>\n  <p>\n    one\n    two\n  </p>\n</main>\n")
  }

  @Test func aBlockKeepsItsOwnContentAsItStands() {
    let rendering = Rendering("<main>\n  {{$main}}\n  <p>default</p>\n  {{/main}}\n</main>\n")
    #expect(rendering.html == "<main>\n  <p>default</p>\n</main>\n")
  }

  @Test func aBlockWithinALineIsFilledWithinTheLine() {
    let rendering = Rendering([
      "page": "{{<base}}\n{{$title}}Mine{{/title}}\n{{/base}}\n",
      "base": "  <title>{{$title}}Own{{/title}} – Site</title>\n",
    ])
    #expect(rendering.html == "  <title>Mine – Site</title>\n")
  }

  @Test func commentsLeaveNothing() {
    let rendering = Rendering("a{{! one }}b\n{{! two\nlines }}\nc{{!}}")
    #expect(rendering.html == "ab\nc")
    #expect(rendering.diagnostics == [])
  }

  @Test func bracesAreTextUnderOtherDelimiters() {
    let rendering = Rendering("{{=<% %>=}}{{a}} <% a %> <%{a}%><%={{ }}=%>{{a}}", ["a": .text("&")])
    #expect(rendering.html == "{{a}} &amp; &&amp;")
  }

  @Test func rendersOntoTheEndOfWhatIsThere() {
    let (templates, diagnostics) = TemplateSet.compile(inputFiles(["page": "b"]))
    var buffer = HTMLBuffer()
    buffer.write("a")
    #expect(diagnostics == [])
    #expect(templates.render("page", with: [:], page: "index.html", into: &buffer) == [])
    #expect(buffer.text == "ab")
  }

  @Test func namesTemplatesByTheirPathBelowTheFolder() {
    let (templates, _) = TemplateSet.compile(inputFiles(["page": "", "partials/head": ""]))
    #expect(templates.names == ["page", "partials/head"])
    #expect(templates.contains("partials/head"))
    #expect(!templates.contains("head"))
    #expect(!templates.contains("templates/page.mustache"))
  }
}
