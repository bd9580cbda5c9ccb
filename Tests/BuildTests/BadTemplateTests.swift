import TestSupport
import Testing

/// Mistakes in templates are findings at the template, once, however many pages use it.
@Suite struct BadTemplateTests {
  private func check(page template: String) throws -> String {
    try TestSite([
      "content/a.md": "", "content/b.md": "", "templates/page.mustache": template,
    ]).check()
  }

  @Test func aPartialThatCallsItselfWithoutEndIsStopped() throws {
    let findings = try check(page: "\n{{>page}}")
    #expect(
      findings == """
        templates/page.mustache:2:1: error[limit-exceeded]: templates for page "a.html" nest too \
        deeply: page → page → page → …, 100 deep \
        | a template that calls itself must do so in a section that ends
        """)
  }

  @Test func aSectionThatIsNeverClosedIsShownWhereItOpens() throws {
    let findings = try check(page: "a\n {{#page.title}}")
    #expect(
      findings == """
        templates/page.mustache:2:2: error[template-invalid]: section "page.title" is never \
        closed | add {{/page.title}} where it ends
        """)
  }

  @Test func anUnknownNameIsReportedOnceForAllPages() throws {
    let findings = try check(page: "{{page.titel}}")
    #expect(
      findings == """
        templates/page.mustache:1:1: error[template-value-missing]: template "page" uses unknown \
        name "page.titel" on page "a.html" | did you mean "page.title"?
        """)
  }

  @Test func aTemplateThatIsNotUTF8IsRefused() throws {
    let site = TestSite(["content/a.md": ""]).with("templates/page.mustache", bytes: [0xFF])
    let findings = try site.check()
    #expect(
      findings == """
        templates/page.mustache:1:1: error[file-invalid]: a text file must be UTF-8 \
        | save the file as UTF-8
        """)
  }

  @Test func aPageThatNamesAnUnknownTemplateIsShownAtTheName() throws {
    let site = TestSite(["content/a.md": "---\ntemplate: pag\n---\n"])
    #expect(
      try site.check().hasPrefix(
        """
        content/a.md:2:11: error[template-invalid]: a page must name a template of templates/: \
        "pag" | did you mean "page"?
        """))
  }
}
