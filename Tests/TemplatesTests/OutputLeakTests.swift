import Base
import Testing

@testable import Templates

/// What readers should not meet in a page.
@Suite struct OutputLeakTests {
  @Test func anAttributeWithoutItsValueIsReported() {
    let rendering = Rendering(
      "<p>\n<a href=\"{{url}}\">x</a>", ["url": .empty], page: "a.html")
    #expect(
      rendering.diagnostics.map(described) == [
        """
        templates/page.mustache:2:10-17: output-leak: template "page" leaves an attribute empty \
        where "url" has no value on page "a.html" (write the element only where there is one: \
        {{#url}}…{{/url}})
        """
      ])
  }

  @Test(arguments: ["href", "src", "id", "for", "datetime", "lang", "content", "action"])
  func anEmptyTextIsNoValueEither(_ attribute: String) {
    let rendering = Rendering("<x \(attribute)=\"{{a}}\">", ["a": .text("")])
    #expect(rendering.diagnostics.map(\.code) == [.outputLeak])
  }

  @Test(arguments: [
    "<img alt=\"{{a}}\">", "<x class=\"{{a}}\">", "<x href=\"{{a}}b\">", "<x href=\"b{{a}}\">",
    "<x href=\"{{a}}{{b}}\">", "<x href=\"{{b}}\">", "<x data-href=\"{{a}}\">", "{{a}}",
    "href=\"{{a}}", "<x {{#a}}href=\"{{a}}\"{{/a}}>",
  ])
  func whatIsNotWrongEmptyOrNotEmptyIsNone(_ template: String) {
    #expect(Rendering(template, ["a": .empty, "b": .text("b")]).diagnostics == [])
  }

  @Test(arguments: [
    ("{{=<% %>=}}a{{b", "13", "the tags of templates", "{{"),
    ("see file:///x", "5", "a place on a machine", "file://"),
    ("/home/ann/x", "1", "a place on a machine", "/home/"),
    ("<b>undefined</b>", "3", "a word of programs", ">undefined<"),
    ("<x y=\"null\">", "6", "a word of programs", "\"null\""),
  ])
  func textThatIsNotForReadersIsReportedAtItsPlace(
    _ template: String, _ column: String, _ what: String, _ mark: String
  ) {
    let found = findings(["page": template])
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("templates/page.mustache:1:\(column)-") == true)
    #expect(
      found.first?.contains(
        "output-leak: a page must not show its readers \(what): \"\(mark)\" "
          + "(take it out of the template)") == true)
  }

  @Test(arguments: ["the value is null", "nullify", "undefined behaviour", "a } b { c", "/homely/"])
  func wordsInATextAreNoLeak(_ template: String) {
    #expect(findings(["page": template]) == [])
  }

  @Test func whatAuthorsWriteIsTheirs() {
    let values: Record = ["a": .text("{{x}} null file:///home/ann"), "b": .text("undefined")]
    #expect(Rendering("<p>{{a}}</p><p>{{b}}</p>", values).diagnostics == [])
  }
}
