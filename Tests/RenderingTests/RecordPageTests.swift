import TestSupport
import Testing

/// The pages of evidence records and the lists over them.
@Suite struct RecordPageTests {
  private static let files = [
    "content/sources/report.md": """
    ---
    type: report
    title: Air quality
    author: [{literal: Valley Council}]
    issued: 2024-06
    URL: https://valley.example/report
    tier: primary
    limitations: Two stations only.
    ---
    The annotation.
    """,
    "content/sources/gazette.md": """
    ---
    type: article-newspaper
    title: Bad air
    author: {family: Lee, given: Ann}
    container-title: The Gazette
    ---
    """,
    "content/statistics/rate.md": """
    ---
    title: The rate
    definition: How often.
    unit: percent
    source: report
    locator: para. 7
    observations:
      - {period: 2022, value: 23.14}
      - {period: 2023, value: 21.4}
      - {period: 2024-Q1, value: -1234.5}
      - {period: 2024, status: c}
    published:
      - {change: 2022..2023, value: -7.5, locator: para. 9}
    caveats: [Two stations were moved.]
    ---
    Notes.
    """,
    "content/policy/charge.md": """
    ---
    title: The charge
    kind: duty
    legal-force: in-force
    penalties:
      - {route: summary, maximum-term: P3M, fine: "£1,000"}
    events:
      - {date: unknown, stage: in-force, label: Comes into force}
      - {date: 2024-03-01, stage: announced, label: Announced, source: report}
    sources: [report, gazette]
    as-of: 2024-07-01
    ---
    The account.
    """,
    "content/glossary.yaml": """
    - {id: zone, term: zone, definition: An area., avoid: [ghetto, slum], source: report}
    - {id: air, term: Air, definition: What we breathe.}
    """,
    "content/timeline.yaml": """
    - {date: 2025, label: Later, source: gazette}
    - {date: unknown, label: Some time}
    - {date: 2024-02, label: Before}
    """,
    "content/discrepancies.yaml": """
    - id: rate-2024
      between: [report, gazette]
      about: stat:rate/2024
      note: The gazette gives a higher rate.
      resolution: We follow the report.
    """,
  ]

  private func html(_ path: String) throws -> String {
    let site = try TestSite(Self.files).build()
    #expect(site.findings == "")
    return site[path]
  }

  private func statistic(_ fields: String) throws -> BuiltSite {
    try TestSite([
      "content/sources/act.md": "---\ntype: legislation\ntitle: The Act\n---\n",
      "content/statistics/s.md": "---\nsource: act\n\(fields)\n---\n",
    ]).build()
  }

  @Test func aSourceShowsItsFields() throws {
    let html = try html("sources/report.html")
    #expect(html.contains("<h1>Air quality</h1>"))
    #expect(html.contains("<div><dt>By</dt><dd>Valley Council</dd></div>"))
    #expect(html.contains("<div><dt>Published</dt><dd>June 2024</dd></div>"))
    #expect(html.contains("<h2>Limitations</h2>\n<p>Two stations only.</p>"))
    #expect(html.contains("<p>The annotation.</p>"))
  }

  @Test func aSourceWithoutADateSaysSo() throws {
    let html = try html("sources/gazette.html")
    #expect(html.contains("<div><dt>Published</dt><dd>No date stated</dd></div>"))
    #expect(html.contains("<dd>Ann Lee</dd>"))
  }

  @Test func aStatisticShowsItsLatestValueAndAllOthers() throws {
    let html = try html("statistics/rate.html")
    #expect(
      html.between("<p class=\"big-number\">", "</p>")
        == "<strong>[c]</strong> <span>2024</span>")
    #expect(
      html.contains("<tr><th scope=\"row\">2023</th><td class=\"align-right\">21.40</td></tr>"))
    #expect(
      html.contains(
        "<tr><th scope=\"row\">Q1 2024</th><td class=\"align-right\">−1,234.50</td></tr>"))
    #expect(html.contains("<tr><th scope=\"row\">2024</th><td class=\"align-right\">[c]</td></tr>"))
    #expect(html.contains("<dd><a href=\"../sources/report.html\">Air quality</a>, para. 7</dd>"))
    #expect(html.contains("<li>Change, 2022 to 2023: −7.5%, recomputed −7.52% (para. 9)</li>"))
  }

  @Test(arguments: [
    ("exact", "[{period: 2024, value: 3500}]", "<strong>3,500</strong> <span>2024</span>"),
    ("at-least", "[{period: 2024, value: 3500}]", "<strong>at least 3,500</strong>"),
    ("estimate", "[{period: 2024, value: 3500}]", "<strong>an estimated 3,500</strong>"),
    ("at-least", "[{period: 2024, status: c}]", "<strong>[c]</strong>"),
  ])
  func aHeadlineKeepsItsHedge(_ qualifier: String, _ rows: String, _ headline: String) throws {
    let site = try statistic("title: S\nqualifier: \(qualifier)\nobservations: \(rows)")
    #expect(site["statistics/s.html"].contains("<p class=\"big-number\">\(headline)"))
  }

  @Test func severalValuesOfOnePeriodHaveNoHeadline() throws {
    let rows = "[{period: 2024, value: 1, area: a}, {period: 2024, value: 2, area: b}]"
    let site = try statistic("title: S\nobservations: \(rows)")
    #expect(!site["statistics/s.html"].contains("big-number"))
  }

  @Test func aMeasureShowsPenaltiesAndEvents() throws {
    let html = try html("policy/charge.html")
    #expect(html.contains("<strong class=\"badge force-in-force\">in force</strong>"))
    #expect(html.contains("<tr><td>summary</td><td>3 months</td><td>£1,000</td></tr>"))
    #expect(
      html.contains("<li><time datetime=\"2024-03-01\">1 March 2024</time> Announced")
        && html.contains("<li><span class=\"unknown\">Date not known</span> Comes into force"))
  }

  @Test func theTrackerHasARowForEachMeasure() throws {
    #expect(
      try html("policy/index.html").contains(
        """
        <tr><th scope="row"><a href="charge.html">The charge</a> <span class="detail">duty</span></th>\
        <td><span class="badge force-in-force">in force</span>
        </td><td><time datetime="2024-03-01">1 March 2024</time> \
        <span class="detail">Announced</span></td>\
        <td>3 months</td><td><time datetime="2024-07-01">1 July 2024</time></td></tr>
        """))
  }

  @Test func listsOfSourcesAndStatisticsLinkTheirPages() throws {
    #expect(
      try html("sources/index.html").contains(
        """
        <li id="ref.gazette"><a href="gazette.html">Bad air</a><p>Lee, A. (n.d.) \
        ‘Bad air’, <em>The Gazette</em>.</p></li>
        """))
    #expect(try html("statistics/index.html").contains("<a href=\"rate.html\">The rate</a>"))
  }

  @Test func theGlossaryIsInAlphabeticalOrder() throws {
    let html = try html("glossary.html")
    #expect(html.all(between: "<dt>", and: "</dt>") == ["Air", "zone"])
    #expect(html.contains("<div id=\"term.zone\">"))
    #expect(html.contains("<dd class=\"avoid\">Wordings to avoid: ghetto, slum</dd>"))
  }

  @Test func theTimelineIsInOrderAndThoseWithoutADateComeLast() throws {
    let html = try html("timeline.html")
    let items = html.all(between: "<li>", and: "</li>").filter {
      $0.contains("<time") || $0.contains("unknown")
    }
    let labels = [
      "Before", "The charge: Announced", "Later", "Some time", "The charge: Comes into force",
    ]
    #expect(items.count == 5)
    for (item, label) in zip(items, labels) { #expect(item.contains(label)) }
  }

  @Test(arguments: ["statistics/rate.html", "sources/report.html", "sources/gazette.html"])
  func aDiscrepancyIsShownOnEveryPageItTouches(_ path: String) throws {
    let html = try html(path)
    #expect(html.contains("<p>The gazette gives a higher rate.</p>"))
    #expect(html.contains("<strong>How this site treats it:</strong> We follow the report.</p>"))
  }

  @Test func aDiscrepancyIsNotShownElsewhere() throws {
    #expect(try !html("policy/charge.html").contains("The gazette gives a higher rate."))
    #expect(try html("discrepancies.html").contains("The gazette gives a higher rate."))
  }

  @Test func anEmptyLinkToARecordIsFilledWithItsTitle() throws {
    let site = try TestSite(Self.files).with(
      "content/a.md", "See [](term:zone) and [](measure:charge)."
    )
    .build()
    #expect(
      site["a.html"].contains(
        "See <a href=\"glossary.html#term.zone\" id=\"use.1\" class=\"term\">zone</a> and <a href=\"policy/charge.html\" id=\"use.2\">The charge</a>."
      ))
  }
}
