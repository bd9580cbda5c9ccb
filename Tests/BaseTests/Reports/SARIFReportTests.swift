import Base
import Foundation
import Testing

/// What code scanning asks of a log, by the sections of SARIF 2.1.0.
@Suite struct SARIFReportTests {
  private struct Log: Decodable {
    struct Run: Decodable {
      var tool: Tool
      var columnKind: String
      var results: [Result]
    }

    struct Tool: Decodable {
      struct Driver: Decodable {
        var name: String
        var semanticVersion: String
        var rules: [Rule]
      }

      var driver: Driver
    }

    struct Rule: Decodable {
      struct Configuration: Decodable { var level: String }

      var id: String
      var shortDescription: Message
      var fullDescription: Message
      var help: Message
      var helpUri: String?
      var defaultConfiguration: Configuration
    }

    struct Message: Decodable { var text: String }

    struct Result: Decodable {
      var ruleId: String
      var ruleIndex: Int
      var level: String
      var message: Message
      var locations: [Location]
      var relatedLocations: [Location]?
    }

    struct Location: Decodable {
      struct Physical: Decodable {
        struct Artifact: Decodable { var uri: String }

        var artifactLocation: Artifact
        var region: Region?
      }

      var physicalLocation: Physical
      var message: Message?
    }

    struct Region: Decodable, Equatable {
      var startLine: Int
      var startColumn: Int
      var endLine: Int
      var endColumn: Int
      var byteOffset: Int
      var byteLength: Int
    }

    var version: String
    var runs: [Run]
  }

  private func run(_ report: Report) throws -> Log.Run {
    var buffer = HTMLBuffer()
    SARIFReport.write(report, isColoured: true, to: &buffer)
    let log = try JSONDecoder().decode(Log.self, from: Data(buffer.bytes))
    #expect(log.version == "2.1.0")
    #expect(log.runs.count == 1)
    return try #require(log.runs.first)
  }

  private func run(_ findings: Diagnostic..., folder: String = ".") throws -> Log.Run {
    try run(Report(findings: findings, pages: 1, folder: folder))
  }

  private let file = InputFile(path: "content/a.md", text: "é\n🙂 [x](y)\n")

  @Test func nothingFoundIsARunWithoutResults() throws {
    let run = try run()
    #expect(run.results.isEmpty)
    #expect(run.tool.driver.rules.isEmpty)
    #expect(run.tool.driver.name == "briefwright")
    #expect(run.tool.driver.semanticVersion == programVersion)
  }

  @Test func regionsCountCodePointsAndBytes() throws {
    let run = try run(Diagnostic(.linkBroken, "m", at: file.place(8..<14)))
    #expect(run.columnKind == "unicodeCodePoints")
    let location = try #require(run.results.first?.locations.first).physicalLocation
    #expect(location.artifactLocation.uri == "content/a.md")
    #expect(
      location.region
        == Log.Region(
          startLine: 2, startColumn: 3, endLine: 2, endColumn: 9, byteOffset: 8, byteLength: 6))
  }

  @Test func rulesAreThoseThatOccurAndResultsPointAtThem() throws {
    let place = file.place(0..<1)
    let run = try run(
      Diagnostic(.linkBroken, "m", at: place), Diagnostic(.headingSkipped, "m", at: place),
      Diagnostic(.linkBroken, "n", at: place))
    let rules = run.tool.driver.rules
    #expect(rules.map(\.id) == ["heading-skipped", "link-broken"])
    #expect(run.results.map(\.ruleId) == ["link-broken", "heading-skipped", "link-broken"])
    #expect(run.results.map(\.ruleIndex) == [1, 0, 1])
  }

  @Test func aRuleTellsItsTextsAndItsUsualLevel() throws {
    var finding = Diagnostic(.headingSkipped, "m", at: file.place(0..<1))
    finding.level = .error
    let run = try run(finding)
    let rule = try #require(run.tool.driver.rules.first)
    let explanation = DiagnosticCode.headingSkipped.explanation
    #expect(rule.shortDescription.text == explanation.rule)
    #expect(rule.fullDescription.text == explanation.statement)
    #expect(rule.help.text == explanation.mend)
    #expect(rule.helpUri == nil)
    #expect(rule.defaultConfiguration.level == "warning")
    #expect(run.results.map(\.level) == ["error"])
  }

  @Test func helpIsTheMessagesSecondLine() throws {
    let run = try run(Diagnostic(.linkBroken, "m", at: file.place(0..<1), help: "h"))
    #expect(run.results.map(\.message.text) == ["m\nhelp: h"])
  }

  /// Braces enclose placeholders (3.11.5).
  @Test func bracesAreDoubledInMessages() throws {
    let place = file.place(0..<1)
    let run = try run(
      Diagnostic(.templateInvalid, "\"{{#a}}\"", at: place, related: [.init(place, "{b}")]))
    #expect(run.results.first?.message.text == "\"{{{{#a}}}}\"")
    #expect(run.results.first?.relatedLocations?.first?.message?.text == "{{b}}")
  }

  @Test func relatedPlacesHaveTheirMessages() throws {
    let other = InputFile(path: "content/b.md", text: "one\ntwo")
    let finding = Diagnostic(
      .dataInvalid, "m", at: file.place(0..<1), related: [.init(other.place(4..<7), "first here")])
    let related = try #require(run(finding).results.first?.relatedLocations)
    #expect(related.map(\.message?.text) == ["first here"])
    #expect(related.map(\.physicalLocation.artifactLocation.uri) == ["content/b.md"])
    #expect(related.map(\.physicalLocation.region?.startLine) == [2])
  }

  @Test func aFileWithoutTextHasNoRegion() throws {
    let run = try run(Diagnostic(.fileInvalid, "m", at: Place(file: "content/p.png")))
    let location = try #require(run.results.first?.locations.first).physicalLocation
    #expect(location.region == nil)
    #expect(run.results.first?.relatedLocations == nil)
  }

  @Test(arguments: [
    (".", "content/a b#é.md", "content/a%20b%23%C3%A9.md"),
    ("docs", "content/a:b.md", "docs/content/a%3Ab.md"),
    ("/srv/my site", "content/50%.md", "file:///srv/my%20site/content/50%25.md"),
  ])
  func pathsAreURIsFromTheWorkingFolder(
    _ folder: String, _ path: String, _ expected: String
  ) throws {
    let finding = Diagnostic(.fileInvalid, "m", at: Place(file: path))
    let location = try run(finding, folder: folder).results.first?.locations.first
    #expect(location?.physicalLocation.artifactLocation.uri == expected)
  }
}
