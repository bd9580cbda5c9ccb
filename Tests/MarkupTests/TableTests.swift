import Base
import Markup
import Testing

/// Where a joined parse of cells and CommonMark's own paragraphs could differ from cmark-gfm.
@Suite struct TableTests {
  private func rows(_ markdown: String) -> [[String]] {
    render(markdown).html.matches(of: /<tr>\n(?<cells>(?:.*\n)*?)<\/tr>/).map { row in
      row.output.cells.matches(of: /<t[hd][^>]*>(.*)<\/t[hd]>/).map { String($0.output.1) }
    }
  }

  @Test(arguments: [
    "| a | b |\n| :-:- | --- |", "| a |\n| - - |", "| a | b |\n| --- |", "| a |\n| : |",
    "| a |\n| -:- |", "| a |\n| |-",
  ])
  func refusesMalformedDelimiterRows(_ markdown: String) {
    #expect(!render(markdown).html.contains("<table>"))
  }

  @Test func trimsTabsAroundCells() {
    #expect(
      rows("|\ta\t|\tb\t|\n|\t-\t|\t-\t|\n|\tc\t|\t*d*\t|") == [["a", "b"], ["c", "<em>d</em>"]])
  }

  @Test func splitsOffParagraphTextAboveTheHeader() {
    let html = render("Intro *text*\nmore\n| a |\n|---|\n| b |").html
    #expect(html.hasPrefix("<p>Intro <em>text</em>\nmore</p>\n<table>"))
    #expect(rows("Intro\n| a |\n|---|\n| b |") == [["a"], ["b"]])
  }

  @Test func readsSetextUnderlinesUnderATable() {
    #expect(rows("| a |\n|---|\n| b |\n===") == [["a"], ["b"], ["==="]])
    let html = render("| a |\n|---|\n| b |\n---\n").html
    #expect(html.hasSuffix("</table>\n<hr />\n"))
  }

  @Test func endsTheTableAtALonePipe() {
    let html = render("| a |\n|---|\n| b |\n|\n| c |").html
    #expect(html.hasSuffix("</table>\n<p>|\n| c |</p>\n"))
  }

  @Test func endsTheTableAtAnIndentedLine() {
    #expect(
      render("| a |\n|---|\n    | b |").html.hasSuffix(
        "</table>\n<pre><code>| b |\n</code></pre>\n"))
  }

  @Test(arguments: ["2. b", "-", "7) b"])
  func endsTheTableAtAnyList(_ line: String) {
    #expect(
      render("| a |\n|---|\n\(line)\n").html.contains("</table>\n<\(line == "-" ? "ul" : "ol")"))
  }

  @Test func endsTheTableAtAnHTMLBlock() {
    #expect(render("| a |\n|---|\n<b>\n").html.hasSuffix("</table>\n<p>&lt;b&gt;</p>\n"))
  }

  @Test func doesNotTakeLazyRowsIntoAQuotation() {
    let html = render("> | a |\n> |---|\n> | b |\n| c |").html
    #expect(html.hasSuffix("</table>\n</blockquote>\n<p>| c |</p>\n"))
    #expect(!render("> | a |\n|---|").html.contains("<table>"))
    #expect(render("- | a |\n  |---|\n| b |").html.hasSuffix("</ul>\n<p>| b |</p>\n"))
  }

  @Test func separatesAtPipesThatAreNotEscaped() {
    #expect(rows("| a |\n|---|\n| b\\|c |\n| `d\\|e` |") == [["a"], ["b|c"], ["<code>d|e</code>"]])
    #expect(rows("a | b\n-|-\n`c | d`") == [["a", "b"], ["`c", "d`"]])
  }

  @Test func keepsCellsFromBecomingBlocks() {
    #expect(
      rows("| # a | - b | 1. c | > d |\n|-|-|-|-|\n| ``` | *** | [x]: y | **e** |")
        == [["# a", "- b", "1. c", "&gt; d"], ["```", "***", "[x]: y", "<strong>e</strong>"]])
  }

  @Test func resolvesReferencesOfThePage() {
    let markdown = "| [a] |\n|---|\n| [b][a] |\n\n[a]: /u\n\n```\n[b]: /no\n```\n"
    #expect(rows(markdown) == [["<a href=\"/u\">a</a>"], ["<a href=\"/u\">b</a>"]])
  }

  @Test func fillsShortRowsAndCutsLongOnes() {
    #expect(rows("|a|b|\n|-|-|\n|c|\n|d|e|f|") == [["a", "b"], ["c", ""], ["d", "e"]])
  }

  @Test func readsTablesInListsQuotationsAndNotes() {
    let markdown =
      "- a\n\n  | b |\n  |---|\n  | c |\n\n> | d |\n> |---|\n\nx[^1]\n\n[^1]: | e |\n    |---|\n    | f |\n"
    #expect(rows(markdown) == [["b"], ["c"], ["d"], ["e"], ["f"]])
  }

  @Test func wrapsTablesOnPagesOnly() {
    var options = MarkupOptions.fragment
    options.tableLabel = "Table"
    let html = render("|a|\n|-|", options).html
    #expect(
      html.hasPrefix(
        "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Table\">\n<table>")
    )
    #expect(html.hasSuffix("</table>\n</div>\n"))
    #expect(render("|a|\n|-|").html.hasPrefix("<table>"))
  }

  @Test func alignsByClass() {
    let html = render("|a|b|c|d|\n|-|:-|-:|:-:|\n|1|2|3|4|").html
    #expect(
      html.contains("<th scope=\"col\">a</th>\n<th scope=\"col\" class=\"align-left\">b</th>"))
    #expect(html.contains("<td class=\"align-right\">3</td>\n<td class=\"align-center\">4</td>"))
  }

  @Test func readsTablesRightUnderEachOther() {
    #expect(render("|a|\n|-|\n2. x\n\n|b|\n|-|\n    code").html.matches(of: /<table>/).count == 2)
  }

  @Test func leavesCodeAlone() {
    #expect(!render("```\n| a |\n|---|\n```\n\n    | a |\n    |---|\n").html.contains("<table>"))
  }
}
