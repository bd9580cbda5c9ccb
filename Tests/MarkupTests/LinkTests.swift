import Base
import Markup
import Testing

@Suite struct LinkTests {
  private func html(_ markdown: String, _ answer: @escaping @Sendable (Link) -> LinkResolution)
    -> String
  {
    var collector = Collector()
    collector.answer = answer
    return render(markdown, with: &collector).html
  }

  @Test func tellsTheResolverWhatWasWritten() {
    var collector = Collector()
    _ = render("[a](b%20c&amp;d 'T') [](e) ![f](g) <hh:i> <j@k.l>", with: &collector)
    #expect(collector.links.map(\.destination) == ["b%20c&d", "e", "g", "hh:i", "mailto:j@k.l"])
    #expect(collector.links.map(\.title) == ["T", "", "", "", ""])
    #expect(collector.links.map(\.isEmpty) == [false, true, false, false, false])
    #expect(collector.links.map(\.kind) == [.link, .link, .image, .autolink, .autolink])
  }

  @Test func writesResolvedAddressesAndKeepsTitles() {
    #expect(
      html("[a](b 'T')") { _ in .address("c d.html?e&f") }
        == "<p><a href=\"c%20d.html?e&amp;f\" title=\"T\">a</a></p>\n")
    #expect(
      html("![a](b 'T')") { _ in .address("c") }
        == "<p><img src=\"c\" alt=\"a\" title=\"T\" /></p>\n")
  }

  @Test func writesFurtherAttributes() {
    #expect(
      html("[a](b)") { _ in .addressWithAttributes("c", "class=\"figure\"") }
        == "<p><a href=\"c\" class=\"figure\">a</a></p>\n")
  }

  @Test func writesTextOnly() {
    #expect(html("[*a*](b) ![c *d*](e)") { _ in .textOnly } == "<p><em>a</em> c d</p>\n")
  }

  @Test func fillsEmptyLinks() {
    #expect(
      html("[](b)") { _ in .fill(address: "c", text: "4 < 5") }
        == "<p><a href=\"c\">4 &lt; 5</a></p>\n")
    #expect(html("[](b) x") { _ in .fill(address: nil, text: "4") } == "<p>4 x</p>\n")
  }

  @Test func writesNoLinkInALink() {
    #expect(render("[a <bc:d>](d)").html == "<p><a href=\"d\">a bc:d</a></p>\n")
  }

  @Test func writesAlternativeTextAsLibcmarkDoes() {
    let markdown = "![a *b* `c&d` ![e](f)\ng](h)"
    #expect(render(markdown).html == reference(markdown))
  }

  @Test(arguments: [
    "javascript:x", "JavaScript:x", "vbscript:x", "file:///etc", "data:text/html,x",
    "java&#115;cript:x", "data:image/svg+xml,x",
  ])
  func refusesDangerousDestinations(_ destination: String) throws {
    let rendered = render("[*a*](\(destination))")
    #expect(rendered.html == "<p><em>a</em></p>\n")
    let diagnostic = try #require(rendered.facts.diagnostics.first)
    #expect(diagnostic.code == .linkBroken)
    #expect(diagnostic.place.column == 7)
    #expect(diagnostic.place.byteLength == destination.utf8.count)
  }

  @Test func refusesDangerousImages() {
    #expect(render("![a](data:text/html,x)").html == "<p>a</p>\n")
  }

  @Test(arguments: [
    "data:image/png;base64,AA", "java.md", "files/a", "database.md", "/javascript:",
  ])
  func allowsOtherDestinations(_ destination: String) {
    #expect(render("[a](\(destination))").findings.isEmpty)
  }

  @Test func letsAResolverRenderWithTheSameRenderer() {
    struct Nested: LinkResolver {
      let renderer: MarkupRenderer
      let file: InputFile

      mutating func resolve(_ link: Link) -> LinkResolution {
        var buffer = HTMLBuffer()
        var plain = PlainLinks()
        let facts = renderer.renderInline(
          link.title, file: file, range: link.block, resolver: &plain, into: &buffer)
        return .fill(address: "x", text: facts.text + "/" + buffer.text)
      }
    }
    let file = InputFile(path: "a.md", text: "*a* [](b 'A *title*') **c**")
    let renderer = MarkupRenderer()
    var resolver = Nested(renderer: renderer, file: file)
    var buffer = HTMLBuffer()
    _ = renderer.render(
      file, in: 0..<file.bytes.count, options: .fragment, resolver: &resolver, into: &buffer)
    #expect(
      buffer.text == "<p><em>a</em> <a href=\"x\" title=\"A *title*\">A title/A &lt;em&gt;title"
        + "&lt;/em&gt;</a> <strong>c</strong></p>\n")
  }
}

@Suite struct InlineTests {
  private func inline(_ text: String) -> (html: String, facts: InlineFacts) {
    var buffer = HTMLBuffer()
    var resolver = PlainLinks()
    let file = InputFile(path: "a.md", text: "title: " + text)
    let facts = MarkupRenderer().renderInline(
      text, file: file, range: 7..<file.bytes.count, resolver: &resolver, into: &buffer)
    return (buffer.text, facts)
  }

  @Test(arguments: [
    ("A *b* & [c](d)", "A <em>b</em> &amp; <a href=\"d\">c</a>", "A b & c"),
    ("1. One", "1. One", "1. One"),
    ("# One", "# One", "# One"),
    ("    code", "    code", "    code"),
    ("**a**", "<strong>a</strong>", "a"),
    ("a\n\nb", "a  b", "a  b"),
    ("a ~~b~~ \\~c", "a <del>b</del> ~c", "a b ~c"),
    ("| a |", "| a |", "| a |"),
    ("[^1]: x", "[^1]: x", "[^1]: x"),
    ("", "", ""), (" \n", "", ""),
  ])
  func readsTextAsInlineMarkdown(_ text: String, _ html: String, _ plain: String) {
    let result = inline(text)
    #expect(result.html == html)
    #expect(result.facts.text == plain)
  }

  @Test func placesFindingsInTheFile() {
    let place = inline("[a](javascript:b)").facts.diagnostics.first?.place
    #expect(place?.column == 12)
  }
}
