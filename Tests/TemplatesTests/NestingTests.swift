import Base
import Testing

@testable import Templates

/// Templates that call templates, to whatever depth.
@Suite struct NestingTests {
  @Test func aPartialMayCallItselfThroughASection() {
    let tree: Value = .list([
      .record([
        "name": .text("a"),
        "children": .list([.record(["name": .text("b"), "children": .list([])])]),
      ])
    ])
    let rendering = Rendering(
      ["page": "{{#children}}{{>tree}}{{/children}}", "tree": "<{{name}}{{>page}}>"],
      ["children": tree])
    #expect(rendering.html == "<a<b>>")
    #expect(rendering.diagnostics == [])
  }

  @Test func stopsAPageWhoseTemplatesNestTooDeeply() {
    let rendering = Rendering(
      ["page": "start {{>b}} end", "b": "[{{>page}}"], page: "policy/a.html")
    #expect(
      rendering.diagnostics.map(described) == [
        """
        templates/page.mustache:1:7-13: limit-exceeded: templates for page "policy/a.html" \
        nest too deeply: page → b → page → …, 100 deep (a template that calls itself must do so \
        in a section that ends)
        """
      ])
    #expect(rendering.html.hasSuffix("[start "))
    #expect(!rendering.html.contains("end"))
  }

  @Test func allowsANestingOfAHundred() {
    #expect(chain(ofPartials: 100).html == "end")
    #expect(chain(ofPartials: 100).diagnostics == [])
    #expect(chain(ofPartials: 101).diagnostics.map(\.code) == [.limitExceeded])
  }

  private func chain(ofPartials count: Int) -> Rendering {
    var files = ["page": "{{>p1}}", "p\(count)": "end"]
    for number in 1..<count { files["p\(number)"] = "{{>p\(number + 1)}}" }
    return Rendering(files)
  }

  @Test func stopsABlockThatHoldsItself() {
    let rendering = Rendering([
      "page": "{{<base}}{{$a}}x{{$a}}{{/a}}{{/a}}{{/base}}", "base": "{{$a}}{{/a}}",
    ])
    #expect(
      rendering.diagnostics.map(\.message) == [
        "templates for page \"index.html\" nest too deeply: page → base → a block → …, 100 deep"
      ])
  }

  @Test func rendersADeepListWithoutTheMachinesStack() {
    let depth = 10_000
    var value = Value.text("core")
    for _ in 0..<depth { value = .list([value]) }
    let opening = String(repeating: "{{#.}}", count: depth)
    let closing = String(repeating: "{{/.}}", count: depth)
    let rendering = Rendering("{{#a}}\(opening){{.}}\(closing){{/a}}", ["a": .list([value])])
    #expect(rendering.html == "core")
    #expect(rendering.diagnostics == [])
  }

  @Test func aBlockIsFilledInPartialsOfTheParent() {
    let rendering = Rendering([
      "page": "{{<base}}{{$title}}mine{{/title}}{{/base}}", "base": "<{{>head}}>",
      "head": "{{$title}}own{{/title}}",
    ])
    #expect(rendering.html == "<mine>")
  }

  @Test func aBlockEndsWithItsParent() {
    let rendering = Rendering([
      "page": "{{<base}}{{$a}}mine{{/a}}{{/base}} {{>base}}", "base": "{{$a}}own{{/a}}",
    ])
    #expect(rendering.html == "mine own")
  }

  @Test func aParentMayBeNamedByAValue() {
    let rendering = Rendering(
      ["page": "{{<*layout}}{{$a}}mine{{/a}}{{/*layout}}", "wide": "[{{$a}}own{{/a}}]"],
      ["layout": .text("wide")])
    #expect(rendering.html == "[mine]")
    #expect(rendering.diagnostics == [])
  }

  @Test func aParentWithoutATemplateLeavesNoBlocksBehind() {
    let rendering = Rendering(
      ["page": "{{<*layout}}{{$a}}mine{{/a}}{{/*layout}}{{>base}}", "base": "{{$a}}own{{/a}}"],
      ["layout": .empty])
    #expect(rendering.html == "own")
  }
}
