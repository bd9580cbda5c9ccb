import Foundation
import TestSupport
import Testing

/// `briefwright render`
@Suite struct RenderTests {
  @Test func markdownOnStandardInputBecomesAFragment() throws {
    let result = try Command.run(["render"], input: "# Title\n\nA ~~b~~ <i>c</i>.\n")
    #expect(result.status == 0)
    #expect(result.errors == "")
    #expect(
      result.output == """
        <h1 id="title">Title</h1>
        <p>A <del>b</del> &lt;i&gt;c&lt;/i&gt;.</p>

        """)
  }

  @Test func nothingIsNothing() throws {
    #expect(try Command.run(["render"]) == Command.Result(status: 0, output: "", errors: ""))
  }

  @Test func findingsGoToStandardErrorAndTheFragmentIsWrittenAllTheSame() throws {
    let result = try Command.run(["render"], input: "A[^1].\n")
    #expect(result.status == 1)
    #expect(result.output.hasPrefix("<p>A"))
    #expect(result.errors.contains("error[footnote-undefined]"))
  }

  private struct Example: Decodable {
    var example: Int
    var markdown: String
    var html: String
  }

  private static let examples = "corpora/commonmark-0.30.json"

  @Test(.enabled(if: ProjectFiles.isShared(examples), "../shared is not here"))
  func commonMarkIsRenderedAsItsSpecificationSays() throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: ProjectFiles.shared(Self.examples)))
    let examples = try JSONDecoder().decode([Example].self, from: data)
    #expect(examples.count >= 649)
    for example in examples {
      let result = try Command.run(["render", "--commonmark"], input: example.markdown)
      #expect(result.output == example.html, "example \(example.example)")
    }
  }
}
