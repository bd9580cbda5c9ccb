import TestSupport
import Testing

@Suite struct CaseMismatchTests {
  private func check(_ text: String) throws -> String {
    try TestSite(["content/a.md": text, "content/notes/b.md": "", "content/P.png": "png"]).check()
  }

  @Test(arguments: [
    ("[x](Notes/b.md)", "Notes/b.md", "notes/b.md"), ("![x](p.png)", "p.png", "P.png"),
  ])
  func aPathInAnotherCaseIsAnErrorThatNamesTheFile(
    _ text: String, _ written: String, _ actual: String
  ) throws {
    let column = text.hasPrefix("!") ? 6 : 5
    let findings = try check(text)
    #expect(
      findings == """
        content/a.md:1:\(column): error[case-mismatch]: a path must be written as the file's: \
        "\(written)" differs in case | the file is "\(actual)"
        """)
  }

  @Test func thePathAsItLiesOnDiskIsFine() throws {
    let findings = try check("[x](notes/b.md) ![x](P.png)")
    #expect(findings == "")
  }
}
