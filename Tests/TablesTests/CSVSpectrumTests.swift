import Base
import Foundation
import Tables
import Testing

/// The files of csv-spectrum, each with the JSON that it says; third-party data beside the project.
@Suite struct CSVSpectrumTests {
  private static let folder = sharedFolder?.appending(path: "corpora/csv-spectrum")

  /// The folder `shared` beside the package; nil where it is not here.
  private static let sharedFolder: URL? = {
    var folder = URL(filePath: #filePath)
    repeat {
      folder.deleteLastPathComponent()
    } while folder.path != "/" && !exists(folder.appending(path: "Package.swift"))
    let shared = folder.deletingLastPathComponent().appending(path: "shared")
    return exists(shared) ? shared : nil
  }()

  private static func exists(_ url: URL) -> Bool {
    FileManager.default.fileExists(atPath: url.path)
  }

  private static let names = [
    "comma_in_quotes", "empty", "empty_crlf", "escaped_quotes", "json", "newlines",
    "newlines_crlf", "quotes_and_newlines", "simple", "simple_crlf", "utf8",
  ]

  /// Files whose JSON is not what they say, with the reason.
  private static let exceptions = [
    "location_coordinates": "its JSON is no array and gives another telephone number"
  ]

  @Test(.enabled(if: folder != nil, "../shared is not here"), arguments: names)
  func agreesWithTheJSONBesideIt(name: String) throws {
    let folder = try #require(Self.folder)
    let csv = try Data(contentsOf: folder.appending(path: "csvs/\(name).csv"))
    let json = try Data(contentsOf: folder.appending(path: "json/\(name).json"))
    let (table, diagnostics) = Table.read(InputFile(path: "\(name).csv", bytes: Array(csv)))
    #expect(diagnostics == [])
    var out = HTMLBuffer()
    try #require(table).write(as: .json, into: &out)
    #expect(read(out.bytes, as: "ours.json") == read(Array(json), as: "theirs.json"))
  }

  @Test(.enabled(if: folder != nil, "../shared is not here"))
  func knowsEveryFileOfTheCollection() throws {
    let folder = try #require(Self.folder)
    let files = try FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: "csvs").path)
    #expect(
      files.sorted() == (Self.names + Self.exceptions.keys).map { $0 + ".csv" }.sorted())
  }

  @Test(.enabled(if: folder != nil, "../shared is not here"))
  func readsTheFileWhoseJSONDiffers() throws {
    let folder = try #require(Self.folder)
    let csv = try Data(contentsOf: folder.appending(path: "csvs/location_coordinates.csv"))
    #expect(
      read(Array(csv), as: "a.csv").tree
        == "[{Contact Phone Number: 2095257564, Location Coordinates: 37\u{FFFD}36'37.8\"N"
        + " 121\u{FFFD}2'17.9\"W, Cities: Modesto, Counties: Stanislaus}]")
  }
}
