import Base
import Markup
import Testing

@Suite struct WorkGuardTests {
  /// Inputs on which libcmark takes time or memory by the square: seconds at this size.
  static let refused: [(name: String, markdown: String)] = [
    ("open images and links", String(repeating: "![[]()", count: 40_000)),
    ("open images and references", "[a]: u\n\n" + String(repeating: "![[a]", count: 40_000)),
    (
      "images first, links then",
      String(repeating: "![", count: 40_000) + String(repeating: "[a](b)", count: 40_000)
    ),
    (
      "deep lists and blank lines",
      String(repeating: "- ", count: 20_000) + "x" + String(repeating: "\n", count: 20_000)
    ),
    (
      "deep numbered lists and returns",
      String(repeating: "1. ", count: 20_000) + String(repeating: "\r", count: 20_000)
    ),
    (
      "a long definition, often used",
      "[a]: " + String(repeating: "u", count: 100_000) + "\n\n"
        + String(repeating: "[a] ", count: 30_000)
    ),
  ]

  @Test(arguments: refused.indices)
  func refusesWhatLibcmarkCannotDoInTime(_ index: Int) throws {
    for options in [MarkupOptions.fragment, .commonMark] {
      let rendered = render(Self.refused[index].markdown, options)
      let diagnostic = try #require(rendered.facts.diagnostics.first)
      #expect(diagnostic.code == .limitExceeded)
      #expect(rendered.html.isEmpty)
      #expect(!diagnostic.help.isEmpty)
    }
  }

  @Test func marksThePlace() throws {
    let markdown = "Fine.\n\n" + String(repeating: "![[]()", count: 40_000)
    let diagnostic = try #require(render(markdown).facts.diagnostics.first)
    #expect(diagnostic.place.line == 3)
  }

  /// Large and honest: every one of these is rendered.
  static let accepted: [String] = [
    String(repeating: "![a](b.png) [c](d) ", count: 5_000),
    String(repeating: "- ![a](b.png) and [c](d)\n", count: 5_000),
    String(repeating: "- a\n  - b\n    - c\n\n\n", count: 5_000),
    String(repeating: "* * * * *\n\n", count: 5_000),
    String(repeating: "- ", count: 2_000) + "deep",
    String(repeating: "> ", count: 2_000) + "deep\n\nafter",
    String(repeating: "[", count: 20_000) + "a" + String(repeating: "]", count: 20_000),
    String(repeating: "*a _b ", count: 20_000),
    (0..<5_000).map { "[ref\($0)]: https://example.org/\($0)\n" }.joined() + "\n"
      + (0..<5_000).map { "[ref\($0)] " }.joined(),
    (0..<200).map { String(repeating: "`", count: $0) + "a" }.joined(),
  ]

  @Test(arguments: accepted.indices)
  func acceptsLargePagesThatAreOnlyLong(_ index: Int) {
    let markdown = Self.accepted[index]
    let rendered = render(markdown, .commonMark)
    #expect(rendered.facts.diagnostics.isEmpty)
    #expect(rendered.html == reference(markdown))
    #expect(!render(markdown).html.isEmpty)
  }

  /// What only the extensions read, and what a careless reader would read by the square.
  static let extended: [String] = [
    String(repeating: "[^a", count: 30_000),
    String(repeating: "[^a] ", count: 20_000) + "\n\n[^a]: note",
    String(repeating: "~~a ", count: 30_000),
    String(repeating: "- ", count: 30_000) + "a",
    String(repeating: "<!-- allow figure-unsourced: x -->\n", count: 5_000) + "end",
    String(repeating: "| a |\n|---|\n", count: 5_000),
    (0..<5_000).map { "[^\($0)]: [^\($0 + 1)]\n\n" }.joined() + "[^0]",
    "[^a]: " + String(repeating: "[^a]", count: 5_000) + "\n\n[^a]",
  ]

  @Test(arguments: extended.indices)
  func readsExtensionsInOnePass(_ index: Int) {
    #expect(!render(Self.extended[index]).html.isEmpty)
  }

  @Test func stopsPaddingShortRows() {
    let columns = 2_000
    let markdown =
      String(repeating: "|a", count: columns) + "|\n" + String(repeating: "|-", count: columns)
      + "|\n" + String(repeating: "|b|\n", count: 2_000)
    let rendered = render(markdown)
    #expect(rendered.findings == ["1:1 limit-exceeded"])
    #expect(rendered.html.utf8.count < 12_000_000)
  }
}
