import Base
import Testing

@Suite struct JSONReportTests {
  private func text(_ report: Report) -> String {
    var buffer = HTMLBuffer()
    JSONReport.write(report, isColoured: true, to: &buffer)
    return buffer.text
  }

  @Test func everyFieldStandsInOneOrder() {
    let file = InputFile(path: "content/a.md", text: "é\n\"x\"\n")
    let finding = Diagnostic(
      .headingSkipped, "say \"so\"", at: file.place(3..<6), help: "mend",
      related: [.init(file.place(0..<2), "here")])
    #expect(
      text(Report(findings: [finding], pages: 7)) == """
        {"findings":[{"code":"heading-skipped","level":"warning","message":"say \\"so\\"",\
        "help":"mend","file":"content/a.md","line":2,"column":1,"endLine":2,"endColumn":4,\
        "byteOffset":3,"byteLength":3,"related":[{"file":"content/a.md","line":1,"column":1,\
        "message":"here"}]}],"summary":{"errors":0,"warnings":1,"pages":7}}

        """)
  }

  @Test func nothingFoundIsAnEmptyList() {
    #expect(
      text(Report(findings: [], pages: 0)) == """
        {"findings":[],"summary":{"errors":0,"warnings":0,"pages":0}}

        """)
  }

  @Test(arguments: ["text", "json"])
  func formatsAreFoundByName(_ name: String) {
    #expect(ReportFormats.format(named: name)?.name == name)
  }

  @Test func anUnknownFormatIsNone() {
    #expect(ReportFormats.format(named: "xml") == nil)
  }
}
