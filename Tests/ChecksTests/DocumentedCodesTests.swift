import Base
import TestSupport
import Testing

/// docs/checks.md tells every check's rule.
@Suite struct DocumentedCodesTests {
  @Test(
    .enabled(if: ProjectFiles.read("docs/checks.md") != nil, "docs/checks.md is not here"),
    arguments: DiagnosticCode.allCases)
  func everyCodeIsDocumented(_ code: DiagnosticCode) {
    #expect(ProjectFiles.read("docs/checks.md")?.contains("`\(code.rawValue)`") == true)
  }

  @Test(arguments: DiagnosticCode.allCases)
  func codesAreWordsJoinedByHyphens(_ code: DiagnosticCode) {
    #expect(code.rawValue.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil)
  }
}
