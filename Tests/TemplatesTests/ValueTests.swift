import Base
import Testing

@testable import Templates

@Suite struct ValueTests {
  @Test func textIsEscapedUnlessTheTagIsRaw() {
    let rendering = Rendering("{{a}} {{{a}}} {{&a}}", ["a": .text("<a href=\"x\">&'</a>")])
    #expect(
      rendering.html == "&lt;a href=&quot;x&quot;&gt;&amp;'&lt;/a&gt; "
        + "<a href=\"x\">&'</a> <a href=\"x\">&'</a>")
  }

  @Test func markupIsWrittenAsItIsByBothForms() {
    let rendering = Rendering("{{a}} {{{a}}}", ["a": .markup(Array("<b>&amp;</b>".utf8))])
    #expect(rendering.html == "<b>&amp;</b> <b>&amp;</b>")
  }

  @Test func markupKeepsItsLinesInAnIndentedPartial() {
    let rendering = Rendering(
      ["page": "  {{>pre}}\n", "pre": "<div>\n{{a}}\n</div>\n"],
      ["a": .markup(Array("<pre>1\n2</pre>".utf8))])
    #expect(rendering.html == "  <div>\n  <pre>1\n2</pre>\n  </div>\n")
  }

  @Test func truthIsWrittenInWords() {
    let rendering = Rendering("{{a}} {{b}}", ["a": .bool(true), "b": .bool(false)])
    #expect(rendering.html == "true false")
  }

  static let pages = ["index.html", "policy/index.html", "policy/2025/long report.html"]
  static let targets = [
    "index.html", "policy/ai-tools.html", "policy/ai-tools.html#costs", "assets/site.css",
    "policy/2025/long report.html#a/b", "policy/größe & maß.html", "policy/it's \"so\".html",
    "a:b.html", "policy/2025/c:d.html", "c/d:e.html", "policy/",
  ]

  @Test(arguments: pages, targets)
  func aPathIsWrittenRelativeToThePage(page: String, target: String) {
    var expected = HTMLBuffer()
    expected.write(escapingURL: SitePath.relative(target, from: page))
    let rendering = Rendering("{{a}}|{{{a}}}", ["a": .path(target)], page: page)
    #expect(rendering.html == "\(expected.text)|\(expected.text)")
  }

  @Test(arguments: [
    ("index.html", "policy/ai%20&amp;%20law.html#x"),
    ("policy/a.html", "ai%20&amp;%20law.html#x"),
    ("policy/2025/a.html", "../ai%20&amp;%20law.html#x"),
    ("news/2025/a.html", "../../policy/ai%20&amp;%20law.html#x"),
  ])
  func aPathClimbsFromAnyDepth(page: String, address: String) {
    let rendering = Rendering("{{a}}", ["a": .path("policy/ai & law.html#x")], page: page)
    #expect(rendering.html == address)
  }

  @Test(arguments: [
    Value.bool(true), .text("x"), .markup([0x78]), .path("x"), .list([.empty]), .record([:]),
  ])
  func everyOtherValueIsTrue(value: Value) {
    let rendering = Rendering("{{#a}}yes{{/a}}{{^a}}no{{/a}}", ["a": value])
    #expect(rendering.html == "yes")
  }

  @Test func aSectionKeepsTheNamesAroundIt() {
    let rendering = Rendering(
      "{{#flag}}{{name}} {{.}}{{/flag}}; {{#text}}{{name}} {{.}}{{/text}}",
      ["name": .text("n"), "flag": .bool(true), "text": .text("t")])
    #expect(rendering.html == "n true; n t")
  }

  @Test func theInnermostRecordAnswersFirst() {
    let rendering = Rendering(
      "{{#items}}{{name}}{{#inner}}{{name}}{{/inner}} {{/items}}{{name}}",
      [
        "name": .text("outer"), "inner": .bool(true),
        "items": .list([.record(["name": .text("one")]), .record([:])]),
      ])
    #expect(rendering.html == "oneone outerouter outer")
    #expect(rendering.diagnostics == [])
  }

  @Test func namesMayBeAnyText() {
    let rendering = Rendering(
      "{{größe.مقاس}}{{#名前}}✓{{/名前}}",
      ["größe": .record(["مقاس": .text("42 ")]), "名前": .bool(true)])
    #expect(rendering.html == "42 ✓")
    #expect(rendering.diagnostics == [])
  }
}

@Suite struct RecordTests {
  /// Look-ups go first to where a name stood last time.
  @Test func findsNamesInRecordsOfOtherShapes() {
    let items: [Value] = [
      ["a": .text("1"), "b": .text("2")], ["b": .text("3"), "a": .text("4")], ["a": .text("5")],
      ["c": .text("6"), "b": .text("7"), "a": .text("8")],
    ]
    .map { .record($0) }
    let rendering = Rendering("{{#items}}{{a}}{{/items}}", ["items": .list(items), "b": .empty])
    #expect(rendering.html == "1458")
  }

  @Test func oneTemplatesHintsDoAnotherNoHarm() {
    let hints = LookupHints()
    func html(_ template: String, _ record: Record) -> String {
      var buffer = HTMLBuffer()
      let (templates, _) = TemplateSet.compile(inputFiles(["page": template]))
      let findings = templates.render(
        "page", with: record, page: "a.html", hints: hints, into: &buffer)
      return findings.isEmpty ? buffer.text : "\(findings)"
    }
    #expect(html("{{b}}", ["a": .text("1"), "b": .text("2")]) == "2")
    #expect(html("{{a}}{{c}}", ["c": .text("3"), "b": .text("4"), "a": .text("5")]) == "53")
    #expect(html("{{b}}", ["b": .text("6")]) == "6")
  }

  @Test func setsAndRemovesByName() {
    var record: Record = ["a": .text("1")]
    record["b"] = .text("2")
    record["a"] = nil
    record["c"] = nil
    record.set("b", to: .text("3"))
    #expect(record.names == ["b"])
    #expect(record["a"] == nil)
    #expect(Rendering("{{b}}", record).html == "3")
  }

  @Test func equalTextsAreOneName() {
    #expect(Name("title") == Name("ti" + "tle"))
    #expect(Name("title") != Name("Title"))
    #expect(Name("größe").text == "größe")
  }
}
