import Base
import Markup
import Testing

/// Keeps every link that it is asked about.
struct Collector: LinkResolver {
  var links: [Link] = []
  var answer: @Sendable (Link) -> LinkResolution = { _ in .asWritten }

  mutating func resolve(_ link: Link) -> LinkResolution {
    links.append(link)
    return answer(link)
  }
}

@Suite struct LinkLocatorTests {
  /// What `locate` marks for each link of a page, in order.
  private func located(_ markdown: String) -> [String] {
    var collector = Collector()
    _ = render(markdown, with: &collector)
    let file = InputFile(path: "content/a.md", text: markdown)
    return collector.links.map {
      String(decoding: file.bytes[$0.locate(in: file)], as: UTF8.self)
    }
  }

  @Test func findsInlineDestinations() {
    #expect(located("An [a](b.md) and ![c](d.png 'T').") == ["b.md", "d.png"])
    #expect(located("[a]( b\n\"t\" )") == ["b"])
    #expect(located("[a](b(c)d)") == ["b(c)d"])
  }

  @Test func findsDestinationsInAngleBrackets() {
    #expect(located("[a](<b c.md> \"t\")") == ["b c.md"])
  }

  @Test func findsAutolinks() {
    #expect(
      located("<https://a.example/?b&c> <me@a.example>") == [
        "https://a.example/?b&c", "me@a.example",
      ])
  }

  @Test func findsReferencesWhereTheyAreUsed() {
    let markdown = "[a][Ref], [ref][], [ref] and ![i][ref].\n\n[ref]: /u\n"
    #expect(located(markdown) == ["[a][Ref]", "[ref][]", "[ref]", "![i][ref]"])
  }

  @Test func comparesDecodedDestinations() {
    #expect(located(#"[a](b&amp;c) [d](e\*f)"#) == ["b&amp;c", #"e\*f"#])
  }

  @Test func passesOverCodeEscapesTagsAndComments() {
    let markdown = "`[x](u)` \\[x](u) <b a=\"[x](u)\"> <!-- [x](u) --> [y](u)"
    var collector = Collector()
    _ = render(markdown, with: &collector)
    let file = InputFile(path: "a.md", text: markdown)
    #expect(
      collector.links.map { $0.locate(in: file) } == [
        markdown.utf8.count - 2..<markdown.utf8.count - 1
      ])
  }

  @Test func tellsEqualDestinationsInABlockApart() {
    let markdown = "[a](u) [b](u)\n\n[c](u)"
    var collector = Collector()
    _ = render(markdown, with: &collector)
    let file = InputFile(path: "a.md", text: markdown)
    #expect(collector.links.map(\.occurrence) == [0, 1, 0])
    #expect(collector.links.map { $0.locate(in: file).lowerBound } == [4, 11, 19])
  }

  @Test func findsLinksOfSeveralBlocksInAnyOrder() {
    let markdown = "[a](u) ![[b](u)](v) [c](u)\n\n[d](u) [e](v)"
    var collector = Collector()
    _ = render(markdown, with: &collector)
    let file = InputFile(path: "a.md", text: markdown)
    let places = collector.links.map { $0.locate(in: file).lowerBound }
    #expect(places.sorted() == [4, 17, 24, 32, 39])
    #expect(collector.links.reversed().map { $0.locate(in: file).lowerBound } == places.reversed())
  }

  @Test func countsManyLinksOfABlock() {
    let markdown = String(repeating: "[a](u) ", count: 40)
    var collector = Collector()
    _ = render(markdown, with: &collector)
    #expect(collector.links.map(\.occurrence) == Array(0..<40))
  }

  @Test func findsLinksInTablesNotesAndQuotations() {
    let markdown = """
      > [q](one)

      | a | b |
      |---|---|
      | [c](two) | **[d](three)** |

      - Item[^1]

      [^1]: See [n](four),
          and [o](five).
      """
    #expect(located(markdown) == ["one", "two", "three", "four", "five"])
  }

  @Test func givesTheInnermostBlock() {
    let markdown = "first\n\n- a\n- b [c](d)\n"
    var collector = Collector()
    _ = render(markdown, with: &collector)
    let file = InputFile(path: "a.md", text: markdown)
    #expect(collector.links.map { file.place($0.block).line } == [4])
  }

  @Test func countsPlacesFromTheFilesFirstByte() {
    let file = InputFile(path: "a.md", text: "---\ntitle: T\n---\n\n## H\n\n[a](b) [^c]\n")
    var collector = Collector()
    var buffer = HTMLBuffer()
    let facts = MarkupRenderer().render(
      file, in: 17..<file.bytes.count, options: .fragment, resolver: &collector, into: &buffer)
    #expect(collector.links.map { file.place($0.locate(in: file)).line } == [7])
    #expect(facts.headings.map { file.place($0.range).line } == [5])
    #expect(facts.diagnostics.map(\.place.line) == [7])
    #expect(facts.diagnostics.map(\.place.column) == [8])
  }

  @Test func fallsBackToTheBlocksFirstLine() {
    let file = InputFile(path: "a.md", text: "one\ntwo")
    let link = Link(destination: "u", block: 0..<7, occurrence: 0)
    #expect(link.locate(in: file) == 0..<3)
  }
}
