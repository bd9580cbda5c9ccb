import TestSupport
import Testing

/// `![](table:NAME "Caption")`, by the rules of official publishers; their numbers are those of
/// docs/tables.md.
@Suite struct DataTableTests {
  private static let site = TestSite([
    "content/index.md": "[A](briefings/a.md) [](stat:rate/2023?area=hill) [](stat:count/2023)",
    "content/sources/report.md": """
    ---
    type: report
    title: Air quality
    author: [{literal: Valley Council}]
    issued: 2024-06
    ---
    """,
    "content/statistics/rate.md": """
    ---
    title: The rate
    unit: percent
    source: report
    locator: para. 7
    reference-area: Valley
    observations:
      - {period: 2024, area: hill, value: 1234.5}
      - {period: 2022, area: hill, value: 0.25}
      - {period: 2023, area: hill, value: 0}
      - {period: 2022, area: dale, value: 21}
      - {period: 2023, area: dale, status: c}
    ---
    """,
    "content/statistics/count.md": """
    ---
    title: Stations
    unit: stations
    source: report
    observations: [{period: 2023, value: 1200, status: p}, {period: 2024, value: 1250}]
    ---
    """,
  ])

  private func build(_ picture: String) throws -> BuiltSite {
    try Self.site.with("content/briefings/a.md", "---\ntitle: A\n---\n\n\(picture)\n").build()
  }

  private func html(_ picture: String) throws -> String {
    let site = try build(picture)
    #expect(site.findings == "")
    return site["briefings/a.html"]
  }

  /// What stands in the table's body.
  private func body(_ picture: String) throws -> String {
    try #require(try html(picture).between("<tbody>", "</tbody>"))
  }

  private func findings(_ picture: String) throws -> String {
    try Self.site.with("content/briefings/a.md", "---\ntitle: A\n---\n\n\(picture)\n").check()
  }

  @Test func T1_aTableHasACaptionAndScopedHeadingsInOneRow() throws {
    let html = try html("![](table:rate \"A *rate* by area\")")
    #expect(html.contains("<caption><span class=\"figure-title\" id=\"figure.1.title\">A <em>rate"))
    #expect(
      html.between("<thead>\n", "</thead>") == """
        <tr><th scope="col">Period</th><th scope="col" class="align-right">hill (%)</th>\
        <th scope="col" class="align-right">dale (%)</th></tr>

        """)
    #expect(html.contains("<tr><th scope=\"row\">2022</th>"))
    #expect(!html.contains("rowspan") && !html.contains("colspan"))
  }

  @Test func T2_numbersAreRightAlignedWithTheSameDecimalsInAColumn() throws {
    let html = try html("![](table:rate \"A\")")
    #expect(
      html.contains(
        """
        <tr><th scope="row">2022</th><td class="align-right">0.25</td>\
        <td class="align-right">21.00</td></tr>
        """))
    #expect(html.contains("<td class=\"align-right\">1,234.50</td>"))
  }

  @Test func T3_unitsStandInTheHeadings() throws {
    let html = try html("![](table:rate \"A\")")
    #expect(html.contains("<th scope=\"col\" class=\"align-right\">hill (%)</th>"))
    #expect(!(try body("![](table:rate \"A\")").contains("%")))
  }

  @Test func T4_zeroEmptyAndSuppressedStayApart() throws {
    let body = try body("![](table:rate \"A\")")
    #expect(
      body.contains(
        """
        <tr><th scope="row">2023</th><td class="align-right">0.00</td>\
        <td class="align-right">[c]</td></tr>
        """))
    #expect(body.contains("1,234.50</td><td class=\"align-right\">[empty]</td>"))
  }

  @Test func T5_shorthandsAreExplainedAboveTheFirstCell() throws {
    let caption = try #require(
      try html("![](table:rate \"A\")").between("<caption>", "</caption>"))
    #expect(
      caption.contains(
        "<span class=\"figure-shorthand\">[c] confidential; [empty] no value in the data</span>"))
    #expect(try html("![](table:count)").contains(">1,200 [p]</td>"))
  }

  @Test func T5_anUnknownShorthandIsAnError() throws {
    let site = Self.site.with(
      "content/statistics/count.md",
      "---\ntitle: Stations\nsource: report\nobservations: [{period: 2023, status: qq}]\n---\n")
    let findings = try site.with(
      "content/briefings/a.md", "---\ntitle: A\n---\n\n![](table:count \"A\")\n"
    ).check()
    #expect(
      findings.contains(
        """
        content/briefings/a.md:5:5: error[data-invalid]: a shorthand must be explained where a \
        table shows it: "[qq]"
        """), "\(findings)")
  }

  @Test func T6_notesAreNotMarkedBySymbols() throws {
    let body = try body("![](table:rate \"A\")")
    #expect(!body.contains("<sup") && !body.contains("*"))
  }

  @Test func T7_timeRunsFromTopToBottom() throws {
    let html = try html("![](table:rate \"A\")")
    let rows = html.matches(of: /<th scope="row">(\d+)/).map { String($0.1) }
    #expect(rows == ["2022", "2023", "2024"])
  }

  @Test func T8_aTableIsNoPicture() throws {
    #expect(!(try html("![](table:rate \"A\")").contains("<img")))
  }

  @Test func T9_aTableScrollsInARegionThatTakesTheFocus() throws {
    #expect(
      try html("![](table:rate \"A\")").contains(
        """
        <div class="table-scroll" role="region" tabindex="0" aria-labelledby="figure.1.title">
        <table>
        """))
  }

  @Test func T10_cellsHaveNoColourOfTheirOwn() throws {
    let body = try body("![](table:rate \"A\")")
    #expect(!body.contains("style=") && !body.contains("bgcolor"))
  }

  @Test func P8_measureAreaPeriodAndSourceStandWithTheTable() throws {
    let html = try html("![](table:rate \"A\")")
    #expect(
      html.contains(
        """
        <span class="figure-subtitle">The rate. Area: Valley. Period: 2022 to 2024.</span>
        """))
    #expect(
      html.contains(
        """
        <p class="figure-source">Source: <a href="../sources/report.html">Air quality</a>, para. 7</p>
        """))
  }

  @Test func C17_theDataAreBesideTheTable() throws {
    #expect(
      try html("![](table:rate \"A\")").contains(
        """
        <a href="../statistics/rate.csv" aria-describedby="figure.1.title" download>Data (CSV
        """))
  }

  @Test func withoutACaptionItIsCalledAfterItsData() throws {
    let html = try html("![](table:count)")
    #expect(html.contains("id=\"figure.1.title\">Stations</span>"))
    #expect(html.contains("<th scope=\"col\" class=\"align-right\">Value (stations)</th>"))
  }

  @Test func evidenceLinksAndCitationsWorkInCaptions() throws {
    let html = try html("![](table:count \"From [1,200](stat:count/2023) on [@report, p. 2]\")")
    #expect(html.contains(">From <a href=\"../statistics/count.html\""))
    #expect(html.contains("#ref.report"))
  }

  @Test func aCaptionIsProse() throws {
    #expect(
      try findings("![](table:count \"From 1,100 on\")") == """
        content/briefings/a.md:5:23: warning[figure-unsourced]: a number must be a figure or stand \
        in a sentence with a citation: "1,100" | link it to a statistic, as [1,100](stat:ID), or \
        cite a source: [@ID]
        """)
  }

  @Test func aWrongFigureInACaptionIsFound() throws {
    #expect(
      try findings("![](table:count \"From [1,100](stat:count/2023) on\")")
        .contains("content/briefings/a.md:5:24: error[figure-mismatch]"))
  }

  @Test(arguments: [
    "Text ![x](table:count).", "# ![x](table:count)", "| ![x](table:count) |\n|---|",
  ])
  func elsewhereItIsAnError(_ markdown: String) throws {
    let findings = try findings(markdown)
    #expect(findings.contains("error[link-broken]: a table must stand alone in its paragraph"))
    #expect(findings.contains("| put an empty line before and after it"))
  }

  @Test func anUnknownNameIsAnError() throws {
    #expect(
      try findings("![](table:cuont \"A\")") == """
        content/briefings/a.md:5:5: error[unknown-figure]: "table:" must name a record of the site; \
        there is no "cuont" | did you mean "count"?
        """)
  }

  @Test func moreRowsThanTheLimitAreRefused() throws {
    let site = Self.site.with("content/site.yaml", "limits: {table-rows: 1}")
      .with("content/briefings/a.md", "---\ntitle: A\n---\n\n![](table:count \"A\")\n")
    #expect(
      try site.check().contains(
        """
        content/briefings/a.md:5:5: error[limit-exceeded]: a table on a page may have 1 rows at most
        """))
  }

  @Test func theStatisticsPageSaysWhereItIsShown() throws {
    let site = try build("![](table:count \"All *stations*\")")
    #expect(
      site["statistics/count.html"].contains(
        "<a href=\"../briefings/a.html#figure.1\">All stations</a>"))
    #expect(
      site["sources/report.html"].contains("href=\"../briefings/a.html#figure.1\""))
  }

  @Test func ofOtherDataColumnsStayAsTheyAre() throws {
    let csv = "year,value,note\n2023,5,\n2024,6,Provisional\n"
    let site = try Self.site.with("content/data/own.csv", csv)
      .with("content/briefings/a.md", "# A\n\n![](table:own \"Own [@report]\")\n").build()
    let html = site["briefings/a.html"]
    for heading in ["Year", "Value", "Note"] { #expect(html.contains(">\(heading)</th>")) }
    #expect(html.contains("<td>Provisional</td>"))
  }
}
