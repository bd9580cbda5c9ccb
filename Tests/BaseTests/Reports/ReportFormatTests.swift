import Base
import Testing

/// What the formats have in common.
@Suite struct ReportFormatTests {
  private static let names = ["text", "json", "sarif", "github", "junit"]

  @Test func formatsAreFoundByTheirNames() {
    #expect(ReportFormats.all.map { $0.name } == Self.names)
    #expect(Self.names.map { ReportFormats.format(named: $0)?.name } == Self.names)
  }

  @Test(arguments: names)
  func everyFormatTellsEveryFinding(_ name: String) throws {
    let file = InputFile(path: "content/a.md", text: "one two")
    let codes: [DiagnosticCode] = [.linkBroken, .headingSkipped, .outputCollision]
    let findings = codes.map { Diagnostic($0, "of \($0.rawValue)", at: file.place(0..<3)) }
    var buffer = HTMLBuffer()
    try #require(ReportFormats.format(named: name)).write(
      Report(findings: findings, pages: 1), isColoured: false, to: &buffer)
    let text = buffer.text
    for code in codes { #expect(text.contains("of \(code.rawValue)")) }
  }

  @Test(
    arguments: [
      ([], false, false), ([], true, false), ([.headingSkipped], false, false),
      ([.headingSkipped], true, true), ([.headingSkipped, .linkBroken], false, true),
    ] as [([DiagnosticCode], Bool, Bool)])
  func warningsFailAStrictRunOnly(_ codes: [DiagnosticCode], _ isStrict: Bool, _ expected: Bool) {
    let findings = codes.map { Diagnostic($0, "m", at: Place(file: "a")) }
    #expect(Report(findings: findings, pages: 1, isStrict: isStrict).isFailed == expected)
  }
}
