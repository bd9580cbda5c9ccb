import TestSupport
import Testing

/// `briefwright chart`
@Suite struct ChartTests {
  private let site = TestSite([
    "charts/a.yaml": """
    title: Reports by area
    mark: bar
    encoding: {x: {field: area}, y: {field: n}}
    data: {url: ../data/t.csv}
    """,
    "data/t.csv": "area,n\nNorth,3\nSouth,5\n",
    "b.json": """
    {"mark": "bar", "encoding": {"x": {"field": "a"}, "y": {"field": "n"}},
     "data": {"values": [{"a": "p", "n": 1}]}}
    """,
    "pie.yaml": "mark: pie\nencoding: {x: {field: a}, y: {field: n}}\n",
    "away.yaml": """
    mark: bar
    encoding: {x: {field: a}, y: {field: n}}
    data: {url: gone.csv}
    """,
    "statistic.yaml": """
    mark: bar
    encoding: {x: {field: a}, y: {field: n}}
    data: {statistic: reports}
    """,
    "bare.yaml": "mark: bar\nencoding: {x: {field: a}, y: {field: n}}\n",
  ])

  private func run(_ arguments: String...) throws -> Command.Result {
    try site.onDisk { try Command.run(["chart"] + arguments, in: $0.path) }
  }

  @Test func aChartIsAFileThatStandsAlone() throws {
    let result = try run("charts/a.yaml", "--to", "svg")
    #expect(result.status == 0)
    #expect(result.errors == "")
    #expect(result.output.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"672\""))
    #expect(result.output.hasSuffix("</svg>\n"))
    #expect(result.output.contains("<title id=\"chart.title\">Reports by area</title>"))
    #expect(!result.output.contains("class=") && !result.output.contains("style="))
  }

  @Test func aSpecificationMayBeJSON() throws {
    let result = try run("b.json")
    #expect(result.status == 0)
    #expect(result.output.contains("<rect"))
  }

  @Test func aChartAsAPageHasItUsesClasses() throws {
    let result = try run("b.json", "--to", "html")
    #expect(result.output.hasPrefix("<div class=\"chart\">\n<svg class=\"chart-wide\""))
    #expect(!result.output.contains("style="))
  }

  @Test func whatIsNotSupportedIsReportedAndNothingIsDrawn() throws {
    let result = try run("pie.yaml")
    #expect(result.status == 1)
    #expect(result.output == "")
    #expect(result.errors.contains("charts here do not have the mark \"pie\""))
  }

  @Test(arguments: [
    ("away.yaml", "the data of a chart must be a file that can be read; \"gone.csv\""),
    ("statistic.yaml", "must have its data in it or in a file beside it; \"reports\""),
    ("bare.yaml", "a chart drawn alone must have data"),
  ])
  func dataThatAreNotThereAreReported(_ file: String, _ message: String) throws {
    let result = try run(file)
    #expect(result.status == 1)
    #expect(result.errors.contains(message))
  }

  @Test func otherFilesAndFormsAreRefused() throws {
    #expect(try run("data/t.csv").status == 2)
    #expect(try run("gone.yaml").status == 2)
    #expect(try run("b.json", "--to", "png").status == 2)
  }
}
