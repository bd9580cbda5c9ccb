import TestSupport
import Testing

/// An author's page in its template.
@Suite struct PageOutputTests {
  private func page(_ text: String, _ others: [String: String] = [:]) throws -> String {
    let site = try TestSite(others.merging(["content/a.md": text]) { $1 }).build()
    #expect(site.findings == "")
    return site["a.html"]
  }

  @Test func titleSummaryAndBylineStandInTheHeader() throws {
    let html = try page(
      """
      ---
      title: Air & *water*
      summary: What we know.
      date: 2024-05
      reviewed: 2024-06-01
      review-by: unknown
      authors: [Ann Lee, Bo Chan]
      lang: cy
      ---
      Text.
      """)
    #expect(html.contains("<html lang=\"cy\">"))
    #expect(html.contains("<title>Air &amp; water · Home</title>"))
    #expect(html.contains("<meta name=\"description\" content=\"What we know.\">"))
    #expect(
      html.between("<header class=\"title\">", "</header>") == """

        <h1>Air &amp; <em>water</em></h1>
        <p class="summary">What we know.</p>
        <dl class="byline">
        <div><dt>By</dt><dd>Ann Lee</dd><dd>Bo Chan</dd></div>
        <div><dt>Published</dt><dd><time datetime="2024-05">May 2024</time></dd></div>
        <div><dt>Reviewed</dt><dd><time datetime="2024-06-01">1 June 2024</time></dd></div>
        </dl>

        """)
  }

  @Test func theContentsListHoldsLevelsTwoAndThree() throws {
    let html = try page("# A\n\n## One & *two*\n\n### Part\n\n#### Deep\n\n## Three\n")
    #expect(
      html.between("<nav class=\"contents\" aria-labelledby=\"contents.title\">", "</nav>") == """

        <h2 id="contents.title">On this page</h2>
        <ul>
        <li><a href="#one--two">One &amp; <em>two</em></a>
        <ul>
        <li><a href="#part">Part</a></li>
        </ul>
        </li>
        <li><a href="#three">Three</a></li>
        </ul>

        """)
  }

  @Test func aPageWithOneHeadingHasNoContentsList() throws {
    #expect(try !page("# A\n\n## One\n").contains("class=\"contents\""))
  }

  @Test func theHistoryIsShownToReaders() throws {
    let html = try page(
      """
      ---
      history:
        - {date: 2024-05-01, kind: correction, what: The rate was wrong., why: A slip.}
        - {what: First edition.}
      ---
      """)
    #expect(
      html.all(between: "<li><time", and: "</li>") == [
        """
         datetime="2024-05-01">1 May 2024</time> <span class="kind">correction</span>: The rate \
        was wrong. (A slip.)
        """
      ])
    #expect(html.contains("<li>: First edition.</li>"))
  }

  @Test func rawHTMLIsShownAsTextUnlessTheSiteKeepsIt() throws {
    let text = "A <b>bold</b> word.\n\n<div>block</div>\n"
    let shown = try page(text)
    #expect(shown.contains("<p>A &lt;b&gt;bold&lt;/b&gt; word.</p>"))
    #expect(shown.contains("&lt;div&gt;block&lt;/div&gt;"))
    let kept = try page(text, ["content/site.yaml": "raw-html: true\n"])
    #expect(kept.contains("<p>A <b>bold</b> word.</p>\n<div>block</div>"))
  }

  @Test(arguments: ["javascript:alert(1)", "vbscript:x", "JaVaScRiPt:x"])
  func dangerousDestinationsNeverReachThePage(_ destination: String) throws {
    let site = try TestSite([
      "content/a.md": "[x](\(destination)) ![y](\(destination))",
      "content/site.yaml": "checks: {link-broken: off, asset-missing: off}\nraw-html: true\n",
    ]).build()
    #expect(site.isCommitted)
    #expect(!site["a.html"].lowercased().contains("script:"))
  }

  @Test func templatesSeeExtraFieldsAndFreeData() throws {
    let html = try page(
      "---\nextra: {colour: red, deep: {er: 1}, no: no, list: [a, b]}\n---\n",
      [
        "content/data/prices.csv": "name,price\nBread,2\nMilk,1\n",
        "content/data/flags.yaml": "on: true\noff: false\n",
        "templates/page.mustache": """
        {{page.extra.colour}} {{page.extra.deep.er}} {{page.extra.no}}\
        {{#page.extra.list}} {{.}}{{/page.extra.list}}
        {{#data.prices}}{{name}}={{price}};{{/data.prices}}
        {{#data.flags.on}}on{{/data.flags.on}}{{#data.flags.off}}off{{/data.flags.off}}
        """,
      ])
    #expect(html == "red 1 no a b\nBread=2;Milk=1;\non")
  }

  @Test func textInTemplatesIsEscaped() throws {
    let html = try page(
      "---\nextra: {x: \"<script>\\\"&\"}\n---\n", ["templates/page.mustache": "{{page.extra.x}}"])
    #expect(html == "&lt;script&gt;&quot;&amp;")
  }
}
