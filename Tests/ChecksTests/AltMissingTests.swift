import TestSupport
import Testing

@Suite struct AltMissingTests {
  private let site = TestSite(["content/a.md": "![](a.png)", "content/index.md": "[A](a.md)"])
    .with("content/a.png", bytes: [1])

  @Test func aPictureThatSaysNothingIsAWarningWithoutRecords() throws {
    #expect(
      try site.check() == """
        content/a.md:1:5: warning[alt-missing]: a picture must say what it shows | describe it \
        between the brackets
        """)
  }

  @Test func itIsAnErrorOnceThereAreRecords() throws {
    let findings = try EvidenceSite.site.with("content/briefings/a.png", bytes: [1])
      .with("content/briefings/a.md", "![](a.png)\n").check()
    #expect(findings.contains("content/briefings/a.md:1:5: error[alt-missing]"), "\(findings)")
  }

  @Test func wordsAreEnough() throws {
    #expect(try site.with("content/a.md", "![The station](a.png)").check() == "")
  }
}
