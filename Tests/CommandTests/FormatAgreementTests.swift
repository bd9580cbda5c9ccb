import Base
import TestSupport
import Testing

/// All formats tell the same, and the exit status agrees with them.
@Suite struct FormatAgreementTests {
  private static let formats = ReportFormats.all.map { $0.name }

  private func check(_ text: String, _ format: String, _ more: String...) throws -> Command.Result {
    try TestSite(["docs/content/page.md": text]).onDisk { folder in
      let arguments = ["check", "--site", "docs", "--format", format] + more
      return try Command.run(arguments, in: folder.path)
    }
  }

  @Test(arguments: formats)
  func theStatusIsTheSameInEachFormat(_ format: String) throws {
    #expect(try check("Text.", format).status == 0)
    #expect(try check("### A", format).status == 0)
    #expect(try check("### A", format, "--strict").status == 1)
    #expect(try check("[x](nope.txt)", format).status == 1)
  }

  @Test(arguments: formats)
  func eachFormatNamesTheCodeAndTheFile(_ format: String) throws {
    let result = try check("[x](nope.txt)", format)
    let report = format == "text" ? result.errors : result.output
    #expect(report.contains("link-broken"))
    #expect(report.contains("content/page.md"))
    #expect(format == "text" || result.errors == "")
  }

  /// The suite fails where the command does.
  @Test(arguments: [("### A", "0"), ("[x](nope.txt)", "1")])
  func aSuiteFailsWhereTheCommandDoes(_ text: String, _ failures: String) throws {
    #expect(try check(text, "junit").output.contains("failures=\"\(failures)\""))
    #expect(try check(text, "junit", "--strict").output.contains("failures=\"1\""))
  }

  @Test func annotationsNameFilesFromTheWorkingFolder() throws {
    let result = try check("[x](nope.txt)", "github")
    #expect(result.output.hasPrefix("::error file=docs/content/page.md,line=1,col=5,"))
  }
}
