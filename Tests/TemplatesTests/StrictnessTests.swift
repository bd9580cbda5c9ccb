import Base
import Testing

@testable import Templates

/// Names that no value answers to are errors of the template, with the way that led to them.
@Suite struct StrictnessTests {
  @Test func reportsAnUnknownNameWithPageTemplateAndTag() {
    let rendering = Rendering(
      "<h1>\n{{page.titel}}</h1>", ["page": .record(["title": .text("A")])],
      page: "policy/a.html")
    #expect(rendering.html == "<h1>\n</h1>")
    #expect(
      rendering.diagnostics.map(described) == [
        """
        templates/page.mustache:2:1-15: template-value-missing: template "page" uses unknown \
        name "page.titel" on page "policy/a.html" (did you mean "page.title"?)
        """
      ])
    #expect(rendering.diagnostics.first?.level == .error)
  }

  @Test(arguments: [
    ("{{nmae}}", "nmae"), ("{{{nmae}}}", "nmae"), ("{{&nmae}}", "nmae"),
    ("{{#nmae}}x{{/nmae}}", "nmae"), ("{{^nmae}}{{/nmae}}", "nmae"), ("{{>*nmae}}", "nmae"),
    ("{{<*nmae}}{{/*nmae}}", "nmae"), ("{{nmae.first}}", "nmae.first"),
    ("{{#nmae.first}}x{{/nmae.first}}", "nmae.first"),
  ])
  func reportsAnUnknownNameInEachKindOfTag(template: String, name: String) {
    let rendering = Rendering(template, ["name": .empty])
    #expect(
      rendering.diagnostics.map(\.message) == [
        "template \"page\" uses unknown name \"\(name)\" on page \"index.html\""
      ])
    #expect(rendering.diagnostics.map(\.help) == ["did you mean \"name\"?"])
  }

  @Test(arguments: [
    ("a.b.none", "known here: \"a.b.c\""), ("a.bb.c", "did you mean \"a.b\"?"),
    ("a.text.x", "\"a.text\" is text, which has no parts"),
    ("list.length", "\"list\" is a list, which has no parts"),
    ("elsewhere", "known here: \"a\", \"list\""),
  ])
  func helpsWithThePartThatFails(name: String, help: String) {
    let rendering = Rendering(
      "{{\(name)}}",
      [
        "a": .record(["b": .record(["c": .text("")]), "text": .text("x")]),
        "list": .list([]),
      ])
    #expect(rendering.diagnostics.map(\.help) == [help])
  }

  @Test func listsAtMostEightKnownNames() {
    let fields = (1...9).map { (Name("field\($0)"), Value.empty) }
    let rendering = Rendering("{{other}}", Record(fields))
    let help = rendering.diagnostics.first?.help
    #expect(help?.hasPrefix("known here: \"field1\", \"field2\"") == true)
    #expect(help?.hasSuffix("\"field8\", …") == true)
  }

  @Test func saysSoWhereNothingIsKnown() {
    #expect(Rendering("{{x}}").diagnostics.map(\.help) == ["no names are known here"])
  }

  @Test func doesNotFallBackToAnOuterNameForALaterPart() {
    let rendering = Rendering(
      "{{#a}}{{b.c}}{{/a}}",
      ["a": .record(["b": .record([:])]), "b": .record(["c": .text("outer")])])
    #expect(rendering.html == "")
    #expect(rendering.diagnostics.count == 1)
  }

  @Test func listsTheWayThroughPartialsAndParentsInnermostFirst() {
    let rendering = Rendering([
      "page": "\n{{<base}}{{/base}}", "base": " {{>partials/head}}", "partials/head": "{{x}}",
    ])
    #expect(
      rendering.diagnostics.map(described) == [
        """
        templates/partials/head.mustache:1:1-6: template-value-missing: template \
        "partials/head" uses unknown name "x" on page "index.html" (no names are known here)
          templates/base.mustache:1:2-20: as partial of "base"
          templates/page.mustache:2:1-10: as parent of "page"
        """
      ])
  }

  @Test func placesWhatABlockUsesInTheFileThatGivesIt() {
    let rendering = Rendering([
      "page": "{{<base}}{{$main}}{{x}}{{/main}}{{/base}}", "base": "{{$main}}{{/main}}",
    ])
    #expect(rendering.diagnostics.map(\.place.file) == ["templates/page.mustache"])
    #expect(rendering.diagnostics.map(\.place.column) == [19])
    #expect(rendering.diagnostics.first?.related.map(\.message) == ["as parent of \"page\""])
  }

  @Test func reportsATagOnceForAPageHoweverOftenItRuns() {
    let items = (0..<1000).map { _ in Value.text("x") }
    let rendering = Rendering("{{#items}}{{y}}{{/items}}", ["items": .list(items)])
    #expect(rendering.diagnostics.count == 1)
  }

  @Test(arguments: [Value.empty, .bool(false), .text(""), .markup([]), .path(""), .list([])])
  func aKnownEmptyValueIsFalseAndNoError(value: Value) {
    let rendering = Rendering("[{{#a}}yes{{/a}}{{^a}}no{{/a}}]", ["a": value])
    #expect(rendering.html == "[no]")
    #expect(rendering.diagnostics == [])
  }

  @Test(arguments: [Value.empty, .text(""), .markup([]), .path("")])
  func aKnownEmptyValueWritesNothing(value: Value) {
    let rendering = Rendering("[{{a}}{{{a}}}{{&a}}{{>*a}}]", ["a": value])
    #expect(rendering.html == "[]")
    #expect(rendering.diagnostics == [])
  }

  @Test func thePartsOfAnEmptyValueAreEmpty() {
    let rendering = Rendering(
      "[{{next.url}}{{#next.title.short}}x{{/next.title.short}}]", ["next": .empty])
    #expect(rendering.html == "[]")
    #expect(rendering.diagnostics == [])
  }

  @Test(arguments: [
    (Value.list([.text("x")]), "a list"), (.list([]), "a list"), (.record([:]), "a record"),
  ])
  func reportsAValueThatCannotBeWritten(value: Value, kind: String) {
    #expect(
      Rendering("{{tags}}", ["tags": value]).diagnostics.map(described) == [
        """
        templates/page.mustache:1:1-9: template-value-missing: template "page" writes "tags", \
        which is \(kind) on page "index.html" (open it with {{#tags}}…{{/tags}} and write what \
        it holds)
        """
      ])
  }

  @Test func reportsADynamicNameOfNoTemplate() {
    let rendering = Rendering(
      ["page": "{{>*kind}}", "chart": ""], ["kind": .text("cahrt")])
    #expect(
      rendering.diagnostics.map(described) == [
        """
        templates/page.mustache:1:1-11: template-value-missing: template "page" calls partial \
        "cahrt", named by "kind", which is no template on page "index.html" (did you mean \
        "chart"?)
        """
      ])
  }

  @Test func reportsADynamicNameThatIsNoText() {
    let rendering = Rendering("{{>*kind}}", ["kind": .bool(true)])
    #expect(
      rendering.diagnostics.map(described) == [
        """
        templates/page.mustache:1:1-11: template-value-missing: template "page" calls "kind", \
        which is true or false on page "index.html" (give it the name of a template as text)
        """
      ])
  }
}
