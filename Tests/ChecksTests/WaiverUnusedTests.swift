import TestSupport
import Testing

@Suite struct WaiverUnusedTests {
  private func check(_ text: String) throws -> String {
    try TestSite(["content/a.md": text]).check()
  }

  @Test func aCommentAloneWaivesTheNextBlock() throws {
    let findings = try check("<!-- allow link-broken: it comes next week -->\n\n[x](nope.txt)")
    #expect(findings == "")
  }

  @Test func aCommentInABlockWaivesThatBlock() throws {
    let findings = try check("[x](nope.txt) <!-- allow link-broken: it comes next week -->")
    #expect(findings == "")
  }

  @Test func aCommentWaivesNoOtherBlock() throws {
    let findings = try check(
      "<!-- allow link-broken: soon -->\n\n[x](nope.txt)\n\n[y](neither.txt)")
    #expect(
      findings == """
        content/a.md:5:5: error[link-broken]: a link must lead to a file of content/; there is no \
        "neither.txt"
        """)
  }

  @Test func frontMatterWaivesTheWholePage() throws {
    let front = "---\nallow: {link-broken: they come next week}\n---\n"
    let findings = try check(front + "[x](nope.txt)\n\n[y](neither.txt)")
    #expect(findings == "")
  }

  @Test func aWaiverWithoutAReasonDoesNotWaive() throws {
    let findings = try check("<!-- allow link-broken -->\n\n[x](nope.txt)")
    #expect(
      findings == """
        content/a.md:1:1: warning[waiver-unused]: a waiver must give its reason: "link-broken" \
        | write link-broken: and why the check is set aside
        content/a.md:3:5: error[link-broken]: a link must lead to a file of content/; there is no \
        "nope.txt"
        """)
  }

  @Test func aWaiverThatWaivesNothingWarns() throws {
    let findings = try check("Text.\n\n<!-- allow link-broken: because -->\n\nMore.")
    #expect(
      findings == """
        content/a.md:3:1: warning[waiver-unused]: a waiver must waive something: "link-broken" is \
        not found here | remove the waiver
        """)
  }

  @Test func anUnknownCodeGetsTheNearest() throws {
    let findings = try check("---\nallow:\n  link-brokn: because\n---\n")
    #expect(
      findings == """
        content/a.md:3:3: warning[waiver-unused]: a waiver must name a check of the program: \
        "link-brokn" | did you mean "link-broken"?
        """)
  }

  @Test func aWaiverOnOnePageLeavesOthersAlone() throws {
    let site = TestSite([
      "content/a.md": "---\nallow: {link-broken: soon}\n---\n[x](nope.txt)",
      "content/b.md": "[x](nope.txt)",
    ])
    let findings = try site.check()
    #expect(
      findings == """
        content/b.md:1:5: error[link-broken]: a link must lead to a file of content/; there is no \
        "nope.txt"
        """)
  }

  @Test func allowMustBeAMap() throws {
    let findings = try check("---\nallow: link-broken\n---\n")
    #expect(
      findings == """
        content/a.md:2:8: error[front-matter-invalid]: "allow" must be a map of codes and reasons
        """)
  }
}
