import Base
import Markup
import Testing

/// Pictures that become blocks of their own.
@Suite struct BlockImageTests {
  private struct Blocks: LinkResolver {
    var alone: [Bool] = []

    mutating func resolve(_ link: Link) -> LinkResolution {
      alone.append(link.isAlone)
      return link.isAlone ? .block(Array("<figure></figure>\n".utf8)) : .textOnly
    }
  }

  private func html(_ markdown: String) -> String {
    var blocks = Blocks()
    return render(markdown, with: &blocks).html
  }

  @Test func aPictureAloneTakesItsParagraphsPlace() {
    #expect(html("A\n\n![b](c \"d\")\n\nE") == "<p>A</p>\n<figure></figure>\n<p>E</p>\n")
  }

  @Test(arguments: ["![b](c)<!-- x -->", "![b](c) <!-- x -->", "![b](c)\n<!-- x -->\n<!-- y -->"])
  func commentsAreNoCompany(_ markdown: String) {
    #expect(html(markdown) == "<figure></figure>\n")
  }

  @Test(arguments: ["![b](c).", "x ![b](c)", "*![b](c)*", "[![b](c)](d)", "![b](c) ![e](f)"])
  func withCompanyItIsNotAlone(_ markdown: String) {
    var blocks = Blocks()
    #expect(!render(markdown, with: &blocks).html.contains("figure"))
    #expect(!blocks.alone.contains(true))
  }

  @Test(arguments: ["# ![b](c)", "| ![b](c) |\n|---|\n"])
  func headingsAndCellsHoldNoBlock(_ markdown: String) {
    var blocks = Blocks()
    #expect(!render(markdown, with: &blocks).html.contains("figure"))
    #expect(blocks.alone == [false])
  }

  @Test func itStandsInListsAndQuotations() {
    #expect(html("- ![b](c)") == "<ul>\n<li>\n<figure></figure>\n</li>\n</ul>\n")
    #expect(
      html("> ![b](c)") == "<blockquote>\n<figure></figure>\n</blockquote>\n")
  }

  @Test func anyOtherAnswerLeavesTheParagraph() {
    var plain = PlainLinks()
    #expect(
      render("![b](c)", with: &plain).html == "<p><img src=\"c\" alt=\"b\" /></p>\n")
  }

  @Test func aCommentBesideItWaives() {
    var blocks = Blocks()
    let waivers = render("![b](c) <!-- allow alt-long: a map -->", with: &blocks).facts.waivers
    #expect(waivers.map(\.reason) == ["a map"])
  }
}
