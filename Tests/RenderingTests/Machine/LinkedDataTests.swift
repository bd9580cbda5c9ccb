import Foundation
import TestSupport
import Testing

/// JSON-LD in the head of each page.
@Suite struct LinkedDataTests {
  /// The nodes of a page, each as compact JSON with its keys in order of the alphabet.
  private func nodes(_ html: String) throws -> [String] {
    let text = try #require(html.between("<script type=\"application/ld+json\">", "</script>"))
    let data = try JSONSerialization.jsonObject(with: Data(text.utf8))
    let document = try #require(data as? [String: Any])
    #expect(document["@context"] as? String == "https://schema.org")
    return try #require(document["@graph"] as? [Any]).map { node in
      let options: JSONSerialization.WritingOptions = [.sortedKeys, .withoutEscapingSlashes]
      return String(
        decoding: try JSONSerialization.data(withJSONObject: node, options: options),
        as: UTF8.self)
    }
  }

  private func build(_ files: [String: String]) throws -> BuiltSite {
    let base = ["content/site.yaml": "title: Valley\nchecks: {figure-unsourced: off}\n"]
    let site = try TestSite(base.merging(files) { $1 }).build()
    #expect(site.isCommitted, "\(site.findings)")
    return site
  }

  @Test func aDatedPageIsAReportBelowItsBreadcrumbs() throws {
    let site = try build([
      "content/site.yaml": "title: Valley\npublisher: Valley Council\n",
      "content/reports/a.md": """
      ---
      title: Air & *water*
      summary: What we know.
      date: 2024-05
      reviewed: 2025-01-01
      authors: [Ann </script> Lee, Bo Chan]
      tags: [x]
      lang: cy
      history:
        - {date: 2024-06-01, kind: correction, what: The rate was wrong.}
        - {date: 2024-07-01, kind: review, what: Read again.}
      ---
      """,
    ])
    #expect(
      try nodes(site["reports/a.html"]) == [
        """
        {"@type":"Report","abstract":"What we know.","author":["Ann </script> Lee","Bo Chan"],\
        "correction":[{"@type":"CorrectionComment","datePublished":"2024-06-01",\
        "text":"The rate was wrong."}],"dateModified":"2024-06-01","datePublished":"2024-05",\
        "inLanguage":"cy","isPartOf":{"@type":"WebSite","name":"Valley","url":"../index.html"},\
        "keywords":["x"],"name":"Air & water",\
        "publisher":{"@type":"Organization","name":"Valley Council"},"url":"a.html"}
        """,
        """
        {"@type":"BreadcrumbList","itemListElement":[\
        {"@type":"ListItem","item":"../index.html","name":"Home","position":1},\
        {"@type":"ListItem","item":"index.html","name":"Reports","position":2}]}
        """,
      ])
    #expect(site["reports/a.html"].contains("Ann \\u003c/script> Lee"))
  }

  @Test(arguments: [
    ("index.html", "WebPage"), ("about.html", "WebPage"), ("briefings/a.html", "Report"),
    ("briefings/index.html", "CollectionPage"), ("notes/a.html", "WebPage"),
    ("tags/x.html", "CollectionPage"),
  ])
  func otherPagesArePagesOrCollections(_ path: String, _ type: String) throws {
    let site = try build([
      "content/index.md": "# Home", "content/about.md": "# About",
      "content/briefings/a.md": "---\ntags: x\n---\n", "content/notes/a.md": "# A",
    ])
    #expect(try nodes(site[path])[0].contains("\"@type\":\"\(type)\""))
  }

  @Test func withABaseURLAddressesAreFull() throws {
    let site = try build([
      "content/site.yaml": "title: Valley\nbase-url: https://valley.example/air\n",
      "content/notes/a b.md": "# A",
    ])
    let nodes = try nodes(site["notes/a b.html"])
    #expect(nodes[0].contains("\"url\":\"https://valley.example/air/notes/a%20b.html\""))
    #expect(nodes[0].contains("\"url\":\"https://valley.example/air/index.html\""))
    #expect(nodes[1].contains("\"item\":\"https://valley.example/air/notes/index.html\""))
  }

  // MARK: - Records

  private let source = """
    ---
    type: article-newspaper
    title: Air report
    author: [{family: Lee, given: Ann}, {literal: Valley Desk}]
    publisher: Valley News
    container-title: The Valley
    issued: 2024-06
    URL: https://valley.example/report
    archive-url: https://archive.example/report
    DOI: 10.1/x
    ---
    """

  @Test func aSourceIsTheWorkThatItIs() throws {
    let site = try build(["content/sources/report.md": source])
    let node = try nodes(site["sources/report.html"])[0]
    #expect(
      node.hasPrefix(
        """
        {"@type":"NewsArticle","archivedAt":"https://archive.example/report",\
        "author":[{"@type":"Person","familyName":"Lee","givenName":"Ann","name":"Ann Lee"},\
        {"@type":"Organization","name":"Valley Desk"}],"datePublished":"2024-06",\
        "identifier":"https://doi.org/10.1/x",\
        "isPartOf":{"@type":"CreativeWork","name":"The Valley"},\
        "mainEntityOfPage":{"@type":"WebPage",
        """))
    #expect(node.hasSuffix("\"url\":\"https://valley.example/report\"}"))
  }

  @Test func aStatisticIsADataset() throws {
    let site = try build([
      "content/sources/report.md": source,
      "content/statistics/mean.md": """
      ---
      title: Mean
      definition: Annual mean.
      unit: percent
      producer: Valley Council
      source: report
      reference-area: Valley
      observations: [{period: 2022/23, value: 2}, {period: 2024-Q1, value: 1}]
      ---
      """,
    ])
    let node = try nodes(site["statistics/mean.html"])[0]
    let main = node.split(separator: "\"mainEntityOfPage\"")
    #expect(
      main[0] == """
        {"@type":"Dataset","creator":{"@type":"Organization","name":"Valley Council"},\
        "description":"Annual mean.",\
        "distribution":{"@type":"DataDownload","contentUrl":"mean.csv",\
        "encodingFormat":"text/csv"},"identifier":"mean",\
        "isBasedOn":[{"@type":"NewsArticle","name":"Air report","url":"../sources/report.html"}],
        """)
    #expect(
      node.hasSuffix(
        """
        "name":"Mean","spatialCoverage":"Valley",\
        "temporalCoverage":"2022-04/2024-03",\
        "variableMeasured":{"@type":"PropertyValue","name":"Mean","unitText":"percent"}}
        """))
  }

  private func measure(_ fields: String) throws -> String {
    let site = try build([
      "content/sources/report.md": source,
      "content/policy/zone.md": "---\ntitle: Zone\nsources: [report]\n\(fields)\n---\n",
    ])
    return try nodes(site["policy/zone.html"])[0]
  }

  @Test func whatIsLawIsLegislation() throws {
    let node = try measure(
      """
      kind: duty
      instrument: Clean Air Order
      jurisdiction: GB-ENG
      responsible: Valley Council
      legal-force: in-force
      as-of: 2024-07-01
      events: [{date: 2024-03, stage: made}, {date: unknown, stage: in-force}]
      """)
    #expect(node.hasPrefix("{\"@type\":\"Legislation\","))
    #expect(node.contains("\"isPartOf\":{\"@type\":\"Legislation\",\"name\":\"Clean Air Order\"}"))
    #expect(
      node.contains(
        """
        "legislationDate":"2024-03","legislationDateVersion":"2024-07-01",\
        "legislationJurisdiction":"GB-ENG","legislationLegalForce":"https://schema.org/InForce",\
        "legislationResponsible":{"@type":"Organization","name":"Valley Council"},\
        "legislationType":"duty",
        """))
    #expect(!node.contains("legislationDateOfApplicability"))
  }

  @Test(arguments: [
    ("proposed", "NotInForce"), ("enacted", "NotInForce"), ("part", "PartiallyInForce"),
  ])
  func enactedIsNotInForce(_ force: String, _ status: String) throws {
    let node = try measure("kind: offence\nlegal-force: \(force)")
    #expect(node.contains("\"legislationLegalForce\":\"https://schema.org/\(status)\""))
  }

  @Test func aStatementIsNoLegislation() throws {
    let node = try measure("kind: statement\nlegal-force: none")
    #expect(node.hasPrefix("{\"@type\":\"CreativeWork\","))
    #expect(!node.contains("legislation"))
  }

  @Test func quotationsAreClaimsAndCitedSourcesCitations() throws {
    let site = try build([
      "content/sources/report.md": source,
      "content/a.md": "He said “the air is very bad” [@report]. More [@report].\n",
    ])
    let node = try nodes(site["a.html"])[0]
    #expect(
      node.contains(
        """
        "citation":[{"@type":"NewsArticle","name":"Air report","url":"sources/report.html"}],\
        "hasPart":[{"@type":"Claim",\
        "appearance":{"@type":"CreativeWork","url":"sources/report.html"},\
        "text":"the air is very bad","url":"a.html#cite.1"}]
        """))
  }
}
