import Base
import Testing

/// Workflow commands, as GitHub's runner reads them.
@Suite struct GitHubReportTests {
  private func text(_ findings: Diagnostic..., folder: String = ".") -> String {
    var buffer = HTMLBuffer()
    let report = Report(findings: findings, pages: 1, folder: folder)
    GitHubReport.write(report, isColoured: true, to: &buffer)
    return buffer.text
  }

  private let file = InputFile(path: "content/a.md", text: "one\nsee [x](y) here\n")

  @Test func aFindingIsACommandOnALine() {
    #expect(
      text(
        Diagnostic(.linkBroken, "a link must lead", at: file.place(12..<13)),
        Diagnostic(.headingSkipped, "m", at: file.place(0..<3))) == """
          ::error file=content/a.md,line=2,col=9,endLine=2,endColumn=10,title=link-broken::\
          a link must lead
          ::warning file=content/a.md,line=1,col=1,endLine=1,endColumn=4,title=heading-skipped::m

          """)
  }

  @Test func nothingFoundIsNoText() {
    #expect(text() == "")
  }

  @Test func helpAndRelatedPlacesAreLinesOfTheMessage() {
    let finding = Diagnostic(
      .outputCollision, "m", at: file.place(0..<3), help: "h",
      related: [.init(file.place(4..<7), "too"), .init(Place(file: "b.png"), "and here")])
    #expect(text(finding).hasSuffix("::m%0Ahelp: h%0Acontent/a.md:2:1: too%0Ab.png: and here\n"))
  }

  /// GitHub refuses columns whose lines differ.
  @Test func aRangeOfSeveralLinesHasNoColumns() {
    #expect(
      text(Diagnostic(.linkBroken, "m", at: file.place(1..<6)))
        == "::error file=content/a.md,line=1,endLine=2,title=link-broken::m\n")
  }

  @Test func aFileWithoutTextIsNamedAlone() {
    #expect(
      text(Diagnostic(.fileInvalid, "m", at: Place(file: "content/p.png")))
        == "::error file=content/p.png,title=file-invalid::m\n")
  }

  @Test(arguments: [
    ("50%", "50%25"), ("a\nb", "a%0Ab"), ("a\r\nb", "a%0D%0Ab"), ("%0A", "%250A"),
    ("a: b, c", "a: b, c"), ("\u{1B}[31m", " [31m"), ("::error::", "::error::"),
  ])
  func messagesAreEscaped(_ message: String, _ expected: String) {
    let command = text(Diagnostic(.linkBroken, message, at: Place(file: "a")))
    #expect(command == "::error file=a,title=link-broken::\(expected)\n")
  }

  @Test(arguments: [
    ("a:b.md", "a%3Ab.md"), ("a,line=9.md", "a%2Cline=9.md"), ("50%.md", "50%25.md"),
    ("a\nb.md", "a%0Ab.md"),
  ])
  func propertiesAreEscaped(_ path: String, _ expected: String) {
    let command = text(Diagnostic(.linkBroken, "m", at: Place(file: path)))
    #expect(command == "::error file=\(expected),title=link-broken::m\n")
  }

  @Test(arguments: [
    (".", "content/a.md"), ("./", "content/a.md"), ("", "content/a.md"),
    ("docs", "docs/content/a.md"), ("./docs/", "docs/content/a.md"),
    ("../docs", "../docs/content/a.md"), ("/srv", "/srv/content/a.md"), ("/", "/content/a.md"),
  ])
  func filesAreNamedFromTheWorkingFolder(_ folder: String, _ expected: String) {
    let command = text(
      Diagnostic(.fileInvalid, "m", at: Place(file: "content/a.md")), folder: folder)
    #expect(command == "::error file=\(expected),title=file-invalid::m\n")
  }
}
