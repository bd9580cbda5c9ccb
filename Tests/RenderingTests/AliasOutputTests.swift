import TestSupport
import Testing

@Suite struct AliasOutputTests {
  @Test func anOldAddressSendsItsReaderOn() throws {
    let site = try TestSite([
      "content/notes/a.md": "---\naliases: [/old/a, gone.html]\n---\n# A & B"
    ]).build()
    #expect(site.findings == "")
    #expect(
      site["old/a/index.html"].contains(
        #"<meta http-equiv="refresh" content="0; url=../../notes/a.html">"#))
    #expect(site["gone.html"].contains("<a href=\"notes/a.html\">A &amp; B</a>"))
  }

  @Test func anAliasMustStayInside() throws {
    let findings = try TestSite(["content/a.md": "---\naliases: [x, ../y]\n---\n"]).check()
    #expect(
      findings == """
        content/a.md:2:14: error[front-matter-invalid]: an alias must stay inside the site: "../y"
        """)
  }
}
