import Base
import Testing

/// What is wrong with a template before any page is rendered.
@Suite struct CompileFindingsTests {
  @Test func reportsATagThatNothingCloses() {
    #expect(
      findings(["page": "one\ntwo {{title\n"]) == [
        """
        templates/page.mustache:2:5-7: template-invalid: a tag must be closed by "}}" \
        (close the tag, or write &#123; for a brace that is text)
        """
      ])
  }

  @Test(arguments: ["{{", "{{ ", "{{{a}}", "{{=<% %>", "{{! never"])
  func reportsEachKindOfTagThatNothingCloses(template: String) {
    #expect(findings(["page": template]).count == 1)
    #expect(findings(["page": template]).first?.contains("must be closed by \"}}\"") == true)
  }

  @Test func namesTheDelimiterInForceForATagThatNothingCloses() {
    let found = findings(["page": "{{=<% %>=}}<%title"])
    #expect(found.first?.contains("a tag must be closed by \"%>\"") == true)
  }

  @Test(arguments: [
    ("{{#a}}", "section \"a\" is never closed (add {{/a}} where it ends)"),
    ("{{^a.b}}", "section \"a.b\" is never closed (add {{/a.b}} where it ends)"),
    ("{{$a}}", "block \"a\" is never closed (add {{/a}} where it ends)"),
    ("{{<page}}", "parent \"page\" is never closed (add {{/page}} where it ends)"),
    ("{{<*a}}", "parent \"a\" is never closed (add {{/*a}} where it ends)"),
  ])
  func reportsWhatIsNeverClosed(template: String, message: String) {
    let place = "templates/page.mustache:1:1-\(template.count + 1)"
    #expect(findings(["page": template]) == ["\(place): template-invalid: \(message)"])
  }

  @Test func reportsAClosingTagThatDoesNotMatch() {
    #expect(
      findings(["page": "{{#a}}\n{{/b}}\n{{/a}}"]) == [
        """
        templates/page.mustache:2:1-7: template-invalid: closing tag "b" does not match \
        section "a" (close "a" first, with {{/a}})
          templates/page.mustache:1:1-7: section "a" is opened here
        """
      ])
  }

  @Test func reportsCrossedSectionsOnce() {
    let found = findings(["page": "{{#a}}{{#b}}{{/a}}"])
    #expect(found.count == 1)
    #expect(found.first?.contains("closing tag \"a\" does not match section \"b\"") == true)
  }

  @Test func reportsAClosingTagThatClosesNothing() {
    #expect(
      findings(["page": "a{{/b}}"]) == [
        """
        templates/page.mustache:1:2-8: template-invalid: closing tag "b" closes nothing \
        (remove it, or open a section with {{#b}})
        """
      ])
  }

  @Test func reportsAPartialThatIsNoTemplate() {
    #expect(
      findings(["page": "{{> partials/haed}}", "partials/head": ""]) == [
        """
        templates/page.mustache:1:5-18: template-invalid: partial "partials/haed" must be a \
        template (did you mean "partials/head"?)
        """
      ])
  }

  @Test func suggestsTheFolderThatAPartialLies() {
    let found = findings(["page": "{{>head}}", "partials/head": ""])
    #expect(found.first?.hasSuffix("(did you mean \"partials/head\"?)") == true)
  }

  @Test func reportsAParentThatIsNoTemplate() {
    #expect(
      findings(["page": "{{<layout}}{{$a}}x{{/a}}{{/layout}}"]) == [
        """
        templates/page.mustache:1:4-10: template-invalid: parent "layout" must be a template \
        (add templates/layout.mustache)
        """
      ])
  }

  @Test(arguments: ["{{=<%=}}", "{{= =}}", "{{=<% %> }}", "{{=a b c=}}", "{{== ==}}", "{{=}}"])
  func reportsBadDelimiters(tag: String) {
    #expect(
      findings(["page": "é" + tag]) == [
        """
        templates/page.mustache:1:2-\(tag.count + 2): template-invalid: a delimiter tag must \
        name two delimiters without "=" (write them with a space between, as in {{=<% %>=}})
        """
      ])
  }

  @Test func reportsTextThatAParentWouldSwallow() {
    let help = "(put it into a block that the parent has: {{$name}}…{{/name}})"
    #expect(
      findings(["base": "{{$a}}{{/a}}", "page": "{{<base}}\n  lost\n{{x}}{{/base}}"]) == [
        """
        templates/page.mustache:2:3-7: template-invalid: only blocks and comments may stand \
        directly inside a parent \(help)
        """,
        """
        templates/page.mustache:3:1-6: template-invalid: only blocks and comments may stand \
        directly inside a parent \(help)
        """,
      ])
  }

  @Test func takesCommentsAndSpaceInsideAParent() {
    #expect(
      findings(["base": "{{$a}}{{/a}}", "page": "{{<base}}\n {{! ok }}\n{{/base}}\n"]) == [])
  }

  @Test func reportsABlockInsideASectionOfAParent() {
    let page = "{{<base}}{{#x}}{{$a}}1{{/a}}{{/x}}{{/base}}"
    let found = findings(["base": "{{$a}}{{/a}}", "page": page])
    #expect(found.count == 3)
    #expect(found.allSatisfy { $0.contains("only blocks and comments") })
  }

  @Test func reportsABlockThatTheParentDoesNotHave() {
    #expect(
      findings(["base": "{{$main}}{{/main}}", "page": "{{<base}}{{$mian}}x{{/mian}}{{/base}}"])
        == [
          """
          templates/page.mustache:1:13-17: template-invalid: parent "base" has no block "mian" \
          (did you mean "main"?)
          """
        ])
  }

  @Test func findsBlocksInWhatTheParentIncludes() {
    let files = [
      "page": "{{<base}}{{$title}}x{{/title}}{{/base}}", "base": "{{>head}}",
      "head": "{{<deep}}{{/deep}}", "deep": "{{$title}}{{/title}}{{>base}}",
    ]
    #expect(findings(files) == [])
  }

  @Test func doesNotGuessAtBlocksOfTemplatesNamedByValues() {
    let files = ["page": "{{<base}}{{$any}}x{{/any}}{{/base}}", "base": "{{>*kind}}"]
    #expect(findings(files) == [])
  }

  @Test func reportsABlockGivenTwice() {
    let page = "{{<base}}{{$a}}1{{/a}}{{$a}}2{{/a}}{{/base}}"
    #expect(
      findings(["base": "{{$a}}{{/a}}", "page": page]) == [
        """
        templates/page.mustache:1:26-27: template-invalid: block "a" is given twice to the \
        same parent (keep one of the two: the first is the one that counts)
        """
      ])
  }

  @Test(arguments: ["a b", "a..b", ".a", "a.", "a {{ b"])
  func reportsANameThatNoValueCanHave(name: String) {
    #expect(
      findings(["page": "{{\(name)}}"]) == [
        """
        templates/page.mustache:1:3-\(name.count + 3): template-invalid: "\(name)" cannot be \
        a name (write it without spaces and braces, its parts joined by dots, as in page.title)
        """
      ])
  }

  @Test(arguments: ["{{}}", "{{ }}", "{{&}}", "{{{}}}", "{{>}}", "{{>*}}", "{{#}}{{/}}"])
  func reportsATagThatNamesNothing(tag: String) {
    let found = findings(["page": tag])
    #expect(found.count == 1)
    #expect(
      found.first?.hasSuffix(
        "template-invalid: a tag must name something (write a name into it, or remove it)") == true)
  }

  @Test func looksAtWhatATagWithABadNameEncloses() {
    let found = findings(["page": "{{#a b}}text {{>none}}{{/a b}}"])
    #expect(found.count == 2)
    #expect(found.first?.contains("\"a b\" cannot be a name") == true)
    #expect(found.last?.contains("partial \"none\" must be a template") == true)
  }

  @Test func reportsEachBrokenFileAndKeepsTheOthers() {
    let rendering = Rendering(["page": "a{{>broken}}b", "broken": "x{{#a}}"])
    #expect(rendering.html == "ab")
    #expect(rendering.diagnostics.map(\.message) == ["section \"a\" is never closed"])
  }
}
