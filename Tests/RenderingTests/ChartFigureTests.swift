import TestSupport
import Testing

/// `![what it shows](chart:NAME "Title")`, fenced charts, and the chart of a statistic's page.
@Suite struct ChartFigureTests {
  private static let site = TestSite([
    "content/index.md": "[A](briefings/a.md) [](stat:count/2023) [](stat:one)",
    "content/sources/report.md": """
    ---
    type: report
    title: Air quality
    author: [{literal: Valley Council}]
    issued: 2024-06
    ---
    """,
    "content/statistics/count.md": """
    ---
    title: Stations
    definition: Stations that measure all year.
    unit: stations
    source: report
    locator: para. 2
    reference-area: Valley
    observations: [{period: 2023, value: 12}, {period: 2024, value: 15}]
    ---
    """,
    "content/statistics/one.md": """
    ---
    title: Old stations
    unit: stations
    source: report
    qualifier: at-least
    observations: [{period: 2024, value: 3}]
    ---
    """,
  ])

  private func site(_ text: String) -> TestSite {
    Self.site.with("content/briefings/a.md", "---\ntitle: A\n---\n\n\(text)\n")
  }

  private func html(_ text: String) throws -> String {
    let site = try site(text).build()
    #expect(site.findings == "")
    return site["briefings/a.html"]
  }

  private let chart = "![Columns that grow](chart:count \"More *stations*\")"

  // MARK: - Rules

  @Test func C3_theAlternativeIsTheDescription() throws {
    let html = try html(chart)
    #expect(html.contains("<title id=\"figure.1.chart.wide.title\">More stations</title>"))
    #expect(html.contains("<desc id=\"figure.1.chart.wide.desc\">Columns that grow</desc>"))
    #expect(html.contains("<details class=\"figure-data\">\n<summary>Show the data</summary>"))
  }

  @Test(arguments: [
    ("", "error[alt-missing]"), ("More Stations", "warning[alt-repeats-title]"),
    (String(repeating: "long ", count: 45), "warning[alt-long]"),
  ])
  func C3_theAlternativeIsJudged(_ alternative: String, _ finding: String) throws {
    let findings = try site("![\(alternative)](chart:count \"More stations\")").check()
    #expect(findings.contains(finding), "\(findings)")
    let fence = """
      ```chart
      title: More stations
      description: \(alternative)
      data: {statistic: count}
      mark: bar
      encoding: {x: {field: period}, y: {field: value}}
      ```
      """
    let others = try site(fence).check()
    #expect(others.contains("content/briefings/a.md:5:1: \(finding)"), "\(others)")
  }

  @Test func C4_titleSubtitleAndSourceAreText() throws {
    let html = try html(chart)
    #expect(
      html.contains(
        """
        <figcaption><span class="figure-title" id="figure.1.title">More <em>stations</em></span> \
        <span class="figure-subtitle">Stations. Area: Valley. Period: 2023 to 2024.</span></figcaption>
        """))
    #expect(
      html.contains(
        """
        <p class="figure-source">Source: <a href="../sources/report.html">Air quality</a>, para. 2</p>
        """))
  }

  @Test func whatAChartLeavesOutIsSaidBelowIt() throws {
    let rows = ["2023, area: a, sex: f", "2023, area: b, sex: m", "2024, area: a, sex: m"]
    let record = """
      ---
      title: Stations
      unit: stations
      source: report
      observations: [\(rows.map { "{period: \($0), value: 12}" }.joined(separator: ", "))]
      ---
      """
    let site = site("![Columns](chart:two \"Stations\")")
    #expect(
      try site.with("content/statistics/two.md", record).build()["briefings/a.html"].contains(
        "<p class=\"figure-note\">Drawn are the rows with “f” under “Sex” only.</p>"))
  }

  @Test func C17_dataAndPictureCanBeTakenAway() throws {
    let site = try site(chart).build()
    let html = site["briefings/a.html"]
    let svg = site["statistics/count.svg"]
    #expect(svg.hasPrefix("<svg xmlns="))
    #expect(svg.contains("fill=") && !svg.contains("class="))
    #expect(site["statistics/count.csv"] == "period,value\r\n2023,12\r\n2024,15\r\n")
    #expect(
      html.contains("../statistics/count.csv\" aria-describedby=\"figure.1.title\" download>"))
    #expect(html.contains(">Data (CSV, 32 bytes)</a>"))
    #expect(html.contains("<a href=\"../statistics/count.svg\""))
    #expect(html.contains(">Chart (SVG, "))
  }

  @Test func P8_withoutASourceInTheDataTheSpecificationNamesIt() throws {
    let fence = """
      ```chart
      title: More stations
      description: Columns that grow
      data: {values: [{a: x, b: 1}, {a: y, b: 2}]}
      mark: bar
      encoding: {x: {field: a}, y: {field: b}}
      SOURCE
      ```
      """
    let cited = fence.replacing("SOURCE", with: "source: \"[@report, p. 2]\"")
    let html = try html(cited)
    #expect(html.contains("<p class=\"figure-source\">Source: <span class=\"citation\""))
    let findings = try site(fence.replacing("SOURCE\n", with: "") + "\n\n[](stat:one)").check()
    #expect(
      findings.contains("warning[figure-unsourced]: a figure must name its source"), "\(findings)")
  }

  // MARK: - Kinds

  @Test func oneValueIsABigNumberWithItsHedge() throws {
    let html = try html("![](chart:one \"Few are old\")")
    #expect(
      html.contains(
        """
        <p class="big-number"><strong>at least 3</strong> <span>stations</span> <span>2024</span></p>
        """))
    #expect(!html.contains("<svg"))
  }

  @Test func aFencedChartIsDrawn() throws {
    let site = try site(
      """
      ```chart
      title: From [12](stat:count/2023) on
      description: Columns that grow
      data: {statistic: count}
      mark: bar
      encoding: {x: {field: period}, y: {field: value}}
      notes: ["Two stations [moved](term:x)."]
      ```
      """
    ).with("content/glossary.yaml", "[{id: x, term: move, definition: A change of place.}]").build()
    #expect(site.findings == "")
    let html = site["briefings/a.html"]
    #expect(html.contains("From <a href=\"../statistics/count.html\""))
    #expect(html.contains("<p class=\"figure-note\">Two stations <a href=\"../glossary.html"))
    #expect(site["charts/briefings/a.1.svg"].contains("From 12 on"))
  }

  @Test func aFaultInAFenceStandsOnItsLine() throws {
    let findings = try site("```chart\ntitle: T\nmark: barr\n```").check()
    #expect(findings.contains("content/briefings/a.md:7:7: error[chart-invalid]"), "\(findings)")
  }

  @Test func aSpecificationOfItsOwnFileIsCalledByName() throws {
    let site = try site("![](chart:stations)").with("content/charts/stations.yaml", Self.named)
      .build()
    #expect(site.findings == "")
    #expect(site["briefings/a.html"].contains("<desc id=\"figure.1.chart.wide.desc\">A line that"))
    #expect(site["charts/stations.svg"].contains("All stations"))
  }

  private static let named = """
    title: All stations
    description: A line that grows
    data: {statistic: count}
    mark: line
    encoding: {x: {field: period}, y: {field: value}}
    """

  /// Pages may give it a title and an alternative text of their own; the file has one.
  @Test func theFileOfASpecificationIsInItsOwnWords() throws {
    let site = try site("![Mine](chart:stations \"My own\")")
      .with("content/briefings/b.md", "# B\n\n![Yours](chart:stations \"Your own\")\n")
      .with("content/charts/stations.yaml", Self.named).build()
    #expect(site["briefings/b.html"].contains("Your own"))
    #expect(site["charts/stations.svg"].contains(">All stations</title>"))
    #expect(site["charts/stations.svg"].contains(">A line that grows</desc>"))
  }

  @Test func aSpecificationMayBeCalledLikeAStatistic() throws {
    let site = try site("![](chart:count)").with("content/charts/count.yaml", Self.named).build()
    #expect(site["charts/count.svg"].contains("A line that grows"))
    #expect(site["statistics/count.svg"].contains("2023: 12; 2024: 15"))
    #expect(site["statistics/count.html"].contains("href=\"count.svg\" download"))
  }

  @Test func dataOfAFileBesideThePageAreFound() throws {
    let fence = """
      ```chart
      title: By road
      description: Two bars
      data: {url: DATA}
      mark: bar
      encoding: {x: {field: road}, y: {field: vans}}
      source: "[@report]"
      ```
      """
    let site = self.site(fence.replacing("DATA", with: "vans.csv"))
      .with("content/briefings/vans.csv", "road,vans\nMill,3\nPark,4\n")
    let built = try site.build()
    #expect(built.findings == "")
    #expect(built["briefings/a.html"].contains("<a href=\"vans.csv\""))
    #expect(built["briefings/vans.csv"] == "road,vans\nMill,3\nPark,4\n")
    let missing = try self.site(fence.replacing("DATA", with: "van.csv")).check()
    #expect(missing.contains("error[asset-missing]"), "\(missing)")
  }

  @Test func rowsThatLeaveADimensionEmptyAreItsWhole() throws {
    let record = """
      ---
      title: Trips
      unit: trips
      source: report
      observations:
        - {period: 2023, value: 100}
        - {period: 2023, area: north, value: 40}
        - {period: 2023, area: south, value: 60}
        - {period: 2024, value: 110}
        - {period: 2024, area: north, value: 45}
        - {period: 2024, area: south, value: 65}
      ---
      """
    let site = try site("[](stat:trips/2024?area=)").with("content/statistics/trips.md", record)
      .build()
    #expect(site.findings == "")
    let html = site["statistics/trips.html"]
    #expect(html.contains(">2023: All 100, north 40, south 60; 2024: All 110, north 45, south 65<"))
    #expect(html.contains("<th scope=\"col\" class=\"align-right\">All (trips)</th>"))
    #expect(site["statistics/trips.csv"].contains("2023,,100"))
  }

  @Test func aStatisticsPageShowsChartAndTable() throws {
    let site = try site(chart).build()
    let html = site["statistics/count.html"]
    #expect(html.contains("<figure class=\"chart-figure\" id=\"record.chart\""))
    #expect(
      html.contains("<desc id=\"record.chart.chart.wide.desc\">2023: 12; 2024: 15<"))
    #expect(html.contains("<a href=\"count.svg\" download>SVG</a>"))
    #expect(!site["statistics/one.html"].contains("<svg"))
  }

  /// Where all values are too many for an alternative text.
  @Test func C3_aLongSeriesIsToldByItsTurningPoints() throws {
    let years = (1980...2019).map { year in
      let value = year == 1990 ? 900 : year == 2005 ? 1 : 100
      return "{period: \(year), value: \(value)}"
    }
    let html = try site(chart).with(
      "content/statistics/long.md",
      "---\ntitle: Stations\nsource: report\nobservations: [\(years.joined(separator: ", "))]\n---\n"
    ).build()["statistics/long.html"]
    #expect(
      html.contains("wide.desc\">1980: 100; … 1990: 900; … 2005: 1; … 2019: 100<"), "\(html)")
  }

  @Test func aPictureIsDrawnOnceForAllPages() throws {
    let site = try site(chart + "\n\n" + chart).build()
    #expect(site["briefings/a.html"].contains("id=\"figure.2.chart.wide.title\""))
    #expect(site.findings == "")
  }
}
