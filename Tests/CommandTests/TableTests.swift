import Foundation
import TestSupport
import Testing

/// `briefwright table`
@Suite struct TableTests {
  private let site = TestSite(["t.csv": "name,note\nBread,\"a \"\"b\"\", c\"\nMilk,<x>\n"])

  private func run(_ arguments: String...) throws -> Command.Result {
    try site.onDisk { try Command.run(["table"] + arguments, in: $0.path) }
  }

  @Test func aTableComesBackAsCSV() throws {
    let result = try run("t.csv", "--to", "csv")
    #expect(result.status == 0)
    #expect(result.output == "name,note\nBread,\"a \"\"b\"\", c\"\nMilk,<x>\n")
  }

  @Test func aTableAsHTMLIsEscaped() throws {
    let html = try run("t.csv", "--to", "html").output
    #expect(html.contains("&lt;x&gt;"))
    #expect(html.contains("a &quot;b&quot;, c"))
  }

  @Test func anUnknownFormIsRefused() throws {
    let result = try run("t.csv", "--to", "xml")
    #expect(result.status == 2)
    #expect(result.errors.contains("--to must be one of json, csv, html."))
  }

  private static let spectrum = "corpora/csv-spectrum"

  /// The names of csv-spectrum's cases: each has a CSV file and what it says as JSON.
  ///
  /// The JSON of `location_coordinates` gives another telephone number than its CSV.
  private static let cases: [String] = {
    let folder = ProjectFiles.shared(spectrum) + "/csvs"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".csv") }.map { String($0.dropLast(4)) }
      .filter { $0 != "location_coordinates" }.sorted()
  }()

  @Test(
    .enabled(if: ProjectFiles.isShared(spectrum), "../shared is not here"), arguments: cases)
  func csvIsReadAsTheSpectrumSays(_ name: String) throws {
    let folder = ProjectFiles.shared(Self.spectrum)
    let result = try Command.run(["table", "\(folder)/csvs/\(name).csv"])
    #expect(result.status == 0)
    let expected = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/json/\(name).json"))
    let rows = try JSONDecoder().decode([[String: Cell]].self, from: Data(result.output.utf8))
    let expectedRows = try JSONDecoder().decode([[String: Cell]].self, from: expected)
    #expect(rows == expectedRows)
  }
}

/// A cell as text: the spectrum quotes its numbers, and an empty cell may be null.
private struct Cell: Decodable, Equatable {
  private var text: String

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      text = ""
    } else if let number = try? container.decode(Int.self) {
      text = "\(number)"
    } else {
      text = try container.decode(String.self)
    }
  }
}
