import Base
import Markup
import Testing

@Suite struct CommonMarkTests {
  @Test(
    .enabled(if: Corpus.exists("commonmark-0.30.json"), "../shared/corpora is not here"))
  func rendersEveryExampleOfTheSpecification() throws {
    let examples = try Corpus.examples("commonmark-0.30.json")
    #expect(examples.count == 652)
    for example in examples {
      #expect(
        render(example.markdown, .commonMark).html == example.html, "example \(example.example)")
    }
  }

  @Test func equalsTheLibrarysOwnRendererOnGeneratedDocuments() {
    var differing: [String] = []
    var seen = Set<String>()
    for seed in 1...4000 {
      var generator = MarkdownGenerator(seed: UInt64(seed))
      let markdown = generator.document()
      let expected = reference(markdown)
      seen.formUnion(expected.matches(of: /<\w+/).map { String($0.output) })
      if render(markdown, .commonMark).html != expected { differing.append(markdown) }
    }
    #expect(differing.isEmpty, "\(differing.prefix(3))")
    let kinds = [
      "<h1", "<h2", "<p", "<ul", "<ol", "<li", "<blockquote", "<pre", "<code", "<hr", "<em",
      "<strong", "<a", "<img", "<br", "<div",
    ]
    #expect(seen.isSuperset(of: kinds), "the generator covers every kind")
  }

  @Test func neverFailsOnGeneratedDocumentsWithExtensions() {
    for seed in 1...4000 {
      var generator = MarkdownGenerator(seed: UInt64(seed))
      let markdown = generator.document()
      let first = render(markdown)
      #expect(first.html == render(markdown).html)
      #expect(first.facts.headings.allSatisfy { $0.range.upperBound <= markdown.utf8.count })
    }
  }

  @Test(arguments: ["> ", "- ", "1. ", "* > "])
  func walksDeepNestingWithoutTheStack(_ marker: String) {
    let markdown = String(repeating: marker, count: 150) + "deep"
    #expect(render(markdown, .commonMark).html == reference(markdown))
  }

  @Test func appendsToWhatTheBufferHolds() {
    var resolver = PlainLinks()
    var buffer = HTMLBuffer()
    buffer.write("before")
    let file = InputFile(path: "a.md", text: "front\n*body*\nback")
    _ = MarkupRenderer().render(
      file, in: 6..<12, options: .fragment, resolver: &resolver, into: &buffer)
    #expect(buffer.text == "before<p><em>body</em></p>\n")
  }
}
