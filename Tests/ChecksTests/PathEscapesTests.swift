import TestSupport
import Testing

@Suite struct PathEscapesTests {
  @Test(arguments: [
    ("[x](../secret.txt)", "../secret.txt"), ("![x](../templates/p.png)", "../templates/p.png"),
    ("[x](/../../etc/passwd)", "/../../etc/passwd"), ("[x](%2e%2e/secret.txt)", "../secret.txt"),
    ("[x](b/../../c.md)", "b/../../c.md"),
  ])
  func aLinkOutOfContentIsAnError(_ text: String, _ path: String) throws {
    let column = text.hasPrefix("!") ? 6 : 5
    let findings = try TestSite(["content/a.md": text, "secret.txt": "x"]).check()
    #expect(
      findings == """
        content/a.md:1:\(column): error[path-escapes]: a link must stay inside content/: "\(path)" \
        | copy what it leads to into content/, or give its full address
        """)
  }

  @Test func climbingWithinContentIsFine() throws {
    let site = TestSite(["content/b/c/a.md": "[x](../../d.md)", "content/d.md": ""])
    let findings = try site.check()
    #expect(findings == "")
  }

  @Test func dataBesideAStatisticMustStayInside() throws {
    let rows = "[{period: 2024, value: 1}]"
    let findings = try recordSite([
      "sources/report.md": aReport,
      "statistics/s.md": record(
        "title: S\ndata: ../../../s.csv\nsource: report\nobservations: \(rows)"),
    ]).check()
    #expect(
      findings == """
        content/statistics/s.md:3:7: error[front-matter-invalid]: "data" must name a file of \
        content/
        """)
  }
}
