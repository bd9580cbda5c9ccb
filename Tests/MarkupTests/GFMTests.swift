import Base
import Markup
import Testing

@Suite struct GFMTests {
  @Test(.enabled(if: Corpus.exists("gfm-spec-extensions.json"), "../shared/corpora is not here"))
  func rendersEveryExampleOfGFM() throws {
    let examples = try Corpus.examples("gfm-spec-extensions.json")
    #expect(examples.count == 12)
    for example in examples {
      #expect(
        normalised(render(example.markdown).html) == normalised(example.html),
        "example \(example.example)")
    }
  }

  @Test(arguments: [
    ("- [ ] a\n- [x] b\n- [X] c", ["disabled", "disabled checked", "disabled checked"]),
    ("1. [ ] a\n\n2. [x] b", ["disabled", "disabled checked"]),
    ("- [ ]a\n- [y] b\n- \\[ ] c\n- x [ ] d\n- [ ]", []),
  ])
  func writesTaskListItems(_ markdown: String, _ states: [String]) {
    let html = render(markdown).html
    let boxes = html.matches(of: /<input type="checkbox" ([a-z ]+)>/).map { String($0.output.1) }
    #expect(boxes == states)
  }

  @Test(arguments: [
    ("~~a~~ b", "<del>a</del> b"),
    ("~a~ b", "<del>a</del> b"),
    ("b ~~~a~~~", "b ~~~a~~~"),
    ("~~a~ b", "~~a~ b"),
    ("~~ a~~", "~~ a~~"),
    ("a~~b~~c", "a<del>b</del>c"),
    ("~~a **b** `c`~~", "<del>a <strong>b</strong> <code>c</code></del>"),
    ("**~~a~~**", "<strong><del>a</del></strong>"),
    ("*a ~~b* c~~", "<em>a ~~b</em> c~~"),
    ("\\~~a~~", "~~a~~"),
    ("`~~a~~` ``\\~``", "<code>~~a~~</code> <code>\\~</code>"),
    ("~~a~~ ~~b~~", "<del>a</del> <del>b</del>"),
    ("[~~a~~](u)", "<a href=\"u\"><del>a</del></a>"),
    ("\\~ [a](\\~u '\\~t')", "~ <a href=\"~u\" title=\"~t\">a</a>"),
  ])
  func strikesThrough(_ markdown: String, _ html: String) {
    #expect(render(markdown).html == "<p>\(html)</p>\n")
  }

  @Test func keepsEscapedTildesInCodeBlocksAndRawHTML() {
    let markdown = "    \\~~a~~\n\na <b c=\"\\~\"> \\~x\n"
    #expect(render(markdown).html.contains("<code>\\~~a~~\n"))
    #expect(render(markdown).html.contains("&lt;b c=&quot;\\~&quot;&gt; ~x"))
  }

  @Test(arguments: ["NOTE", "tip", "Important", "WARNING", "CAUTION"])
  func writesAlerts(_ kind: String) {
    let name = kind.lowercased()
    let title = name.prefix(1).uppercased() + name.dropFirst()
    #expect(
      render("> [!\(kind)]\n> Body").html == """
        <div class="alert alert-\(name)" role="note">
        <p class="alert-title">\(title)</p>
        <p>Body</p>
        </div>

        """)
  }

  @Test func titlesAlertsInTheWordsGiven() {
    var options = MarkupOptions.fragment
    options.words.note = "Hinweis & mehr"
    let html = render("> [!NOTE]\n>\n> - a", options).html
    #expect(html.contains("<p class=\"alert-title\">Hinweis &amp; mehr</p>\n<ul>"))
  }

  @Test(arguments: [
    "> [!NOTE] text", "> \\[!NOTE]\n> text", "> [!OTHER]\n> text", "> [!NOTE]",
    "> text\n> [!NOTE]\n> more",
  ])
  func leavesOtherQuotationsAlone(_ markdown: String) {
    #expect(render(markdown).html == reference(markdown))
  }
}
