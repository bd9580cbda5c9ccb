import Base
import Markup
import Testing

/// Fenced blocks that a resolver may turn into figures.
@Suite struct ChartFenceTests {
  private struct Fences: LinkResolver {
    var fences: [ChartFence] = []
    var answer: [UInt8]? = Array("<figure></figure>\n".utf8)

    func resolve(_ link: Link) -> LinkResolution { .asWritten }

    mutating func figure(in fence: ChartFence) -> [UInt8]? {
      fences.append(fence)
      return answer
    }
  }

  private func fences(_ markdown: String) -> [ChartFence] {
    var fences = Fences()
    _ = render(markdown, with: &fences)
    return fences.fences
  }

  private func text(_ fence: ChartFence) -> String {
    String(decoding: fence.file.bytes[fence.range], as: UTF8.self)
  }

  @Test func aChartTakesTheBlocksPlace() {
    var fences = Fences()
    #expect(
      render("A\n\n```chart\nb: c\n```\n", with: &fences).html
        == "<p>A</p>\n<figure></figure>\n")
  }

  @Test func withoutAnAnswerItStaysCode() {
    var fences = Fences(answer: nil)
    #expect(
      render("```chart\nb\n```\n", with: &fences).html
        == "<pre><code class=\"language-chart\">b\n</code></pre>\n")
  }

  @Test(arguments: ["```charts\nb\n```", "```yaml chart\nb\n```", "```\nchart\n```", "    chart"])
  func anyOtherBlockIsCode(_ markdown: String) {
    #expect(fences(markdown).isEmpty)
  }

  @Test func theResolverSeesInfoTextAndPlace() throws {
    let fence = try #require(fences("A\n\n~~~ chart  json \nb: c\n\nd: e\n~~~\n").first)
    #expect(fence.info == "json")
    #expect(text(fence) == "b: c\n\nd: e\n")
    #expect(fence.range.lowerBound == 20)
    #expect(fence.block.lowerBound == 3)
  }

  @Test func anUnclosedBlockEndsWithThePage() throws {
    #expect(text(try #require(fences("```chart\nb: c").first)) == "b: c")
  }

  @Test func anEmptyBlockHasNoText() throws {
    #expect(text(try #require(fences("```chart\n```\n").first)).isEmpty)
  }

  @Test func marksOfListsAndQuotationsBecomeBlanks() throws {
    let markdown = "> - ```chart\n>   b: c\n>     d: e\n>   ```\n"
    let fence = try #require(fences(markdown).first)
    #expect(text(fence) == "    b: c\n      d: e\n")
    #expect(fence.file.bytes.count == markdown.utf8.count)
  }
}
