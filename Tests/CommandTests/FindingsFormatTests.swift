import Foundation
import TestSupport
import Testing

/// `--format json` is for programs: all on standard output, nothing else beside it.
@Suite struct FindingsFormatTests {
  private struct Report: Decodable {
    struct Finding: Decodable {
      struct Related: Decodable, Equatable {
        var file: String
        var line: Int
        var column: Int
        var message: String
      }

      var code: String
      var level: String
      var message: String
      var help: String
      var file: String
      var line: Int
      var column: Int
      var endLine: Int
      var endColumn: Int
      var byteOffset: Int
      var byteLength: Int
      var related: [Related]
    }

    struct Summary: Decodable, Equatable {
      var errors: Int
      var warnings: Int
      var pages: Int
    }

    var findings: [Finding]
    var summary: Summary
  }

  private func report(_ files: [String: String]) throws -> Report {
    let result = try TestSite(files).onDisk { folder in
      try Command.run(["check", "--format", "json"], in: folder.path)
    }
    #expect(result.errors == "")
    return try JSONDecoder().decode(Report.self, from: Data(result.output.utf8))
  }

  @Test func aCleanSiteIsAnEmptyList() throws {
    let report = try report(["content/a.md": ""])
    #expect(report.findings.isEmpty)
    #expect(report.summary == Report.Summary(errors: 0, warnings: 0, pages: 1))
  }

  @Test func aFindingHasItsPlaceInLinesColumnsAndBytes() throws {
    let report = try report(["content/a.md": "é 🙂 [x](nope.md)\n\n### \"B\"\n"])
    #expect(report.summary == Report.Summary(errors: 1, warnings: 1, pages: 1))
    let finding = try #require(report.findings.first)
    #expect(finding.code == "link-broken")
    #expect(finding.level == "error")
    #expect(finding.message.hasSuffix("there is no \"nope.md\""))
    #expect(finding.file == "content/a.md")
    #expect((finding.line, finding.column) == (1, 9))
    #expect((finding.endLine, finding.endColumn) == (1, 16))
    #expect((finding.byteOffset, finding.byteLength) == (12, 7))
  }

  @Test func relatedPlacesAreListed() throws {
    let report = try report(["content/a.md": "---\nslug: b\n---\n", "content/b.md": ""])
    let related = report.findings.first?.related
    #expect(
      related == [
        Report.Finding.Related(
          file: "content/b.md", line: 1, column: 1,
          message: "this would be written to \"b.html\" too")
      ])
  }
}
