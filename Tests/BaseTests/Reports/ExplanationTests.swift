import Base
import TestSupport
import Testing

/// The texts of the checks, in the terminal and in docs/checks.md.
@Suite struct ExplanationTests {
  private static let codes = DiagnosticCode.allCases.sorted { $0.rawValue < $1.rawValue }
  private static let document = ProjectFiles.read("docs/checks.md") ?? ""

  @Test(arguments: codes)
  func aRuleIsOneSentence(_ code: DiagnosticCode) {
    let rule = code.explanation.rule
    #expect(rule.hasSuffix("."))
    #expect(!rule.contains(". "))
    #expect(!code.explanation.example.isEmpty)
    #expect(code.explanation.mend.hasSuffix("."))
  }

  @Test(arguments: codes)
  func linesAreEightyColumnsWide(_ code: DiagnosticCode) {
    let lines = explanationText(of: code).split(separator: "\n")
    #expect(lines.filter { $0.count > 80 && !$0.hasPrefix("    ") } == [])
  }

  @Test func anExplanationHasRuleExampleAndMend() {
    #expect(
      explanationText(of: .headingSkipped) == """
        heading-skipped (warning, unless site.yaml says otherwise)

        Headings go down one level at a time. The title is level 1. Readers who go from
        heading to heading would look for what is missing.

        Example:

            ## Method

            #### Stations

        Mend: Write `### Stations`.

        """)
  }

  @Test func theListHasALineForEachCode() {
    let lines = listOfCodes().split(separator: "\n")
    #expect(lines.map { String($0.prefix { $0 != " " }) } == Self.codes.map(\.rawValue))
    #expect(lines.filter { $0.count > 80 } == [])
    #expect(lines.contains("link-broken             A link leads somewhere."))
  }

  // MARK: - docs/checks.md

  @Test(arguments: codes)
  func theDocumentSaysWhatTheProgramSays(_ code: DiagnosticCode) {
    let explanation = code.explanation
    let section = """

      ### \(code.rawValue)

      \(explanation.statement)

      ```\(explanation.language.rawValue)
      \(explanation.example)
      ```

      Mend: \(explanation.mend)

      """
    #expect(Self.document.contains(section))
  }

  @Test func theDocumentsTableHasALineForEachCode() {
    let rows = Self.codes.map { code in
      let name = code.rawValue
      return "| [`\(name)`](#\(name)) | \(code.defaultLevel.rawValue) | \(code.explanation.rule) |"
    }
    let table = Self.document.split(separator: "\n").filter { $0.hasPrefix("| [`") }
    #expect(table.map(String.init) == rows)
  }

  @Test func theDocumentExplainsNoCodeThatThereIsNot() {
    let sections = Self.document.split(separator: "\n").filter { $0.hasPrefix("### ") }
    #expect(sections.map { String($0.dropFirst(4)) }.sorted() == Self.codes.map(\.rawValue))
  }
}
