import Base
import Foundation
import Testing

@testable import Templates

/// mustache/spec against the lenient engine.
///
/// `~lambdas` is left out: there is no code in templates, so a value cannot be a function.
@Suite struct SpecificationTests {
  static let modules = [
    "comments", "delimiters", "interpolation", "inverted", "partials", "sections",
    "~dynamic-names", "~inheritance",
  ]

  @Test(
    .enabled(if: specification != nil, "shared/corpora/mustache-spec is not here"),
    arguments: modules)
  func rendersAsTheSpecificationSays(module: String) throws {
    let cases = try readCases(module)
    #expect(cases.count >= 10)
    for example in cases {
      let rendering = Rendering(
        example.templates, example.data, page: "index.html", strictness: .lenient)
      #expect(rendering.html == example.expected, "\(module): \(example.name)")
      #expect(rendering.diagnostics == [], "\(module): \(example.name)")
    }
  }

  @Test(.enabled(if: specification != nil, "shared/corpora/mustache-spec is not here"))
  func everyModuleButLambdasIsRun() throws {
    let folder = try #require(specification)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let modules = files.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }
    #expect(Set(modules).subtracting(Self.modules) == ["~lambdas"])
  }
}

private struct Example {
  var name: String
  var templates: [String: String]
  var data: Value
  var expected: String
}

/// Next to the package: `../shared`.
private let specification: URL? = {
  var folder = URL(filePath: #filePath).deletingLastPathComponent()
  while !FileManager.default.fileExists(atPath: folder.appending(path: "Package.swift").path) {
    guard folder.path != "/" else { return nil }
    folder.deleteLastPathComponent()
  }
  let found = folder.deletingLastPathComponent().appending(path: "shared/corpora/mustache-spec")
  return FileManager.default.fileExists(atPath: found.path) ? found : nil
}()

private func readCases(_ module: String) throws -> [Example] {
  let folder = try #require(specification)
  let data = try Data(contentsOf: folder.appending(path: module + ".json"))
  let root = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
  let tests = try #require(root["tests"] as? [[String: Any]])
  return try tests.map { test in
    var templates = test["partials"] as? [String: String] ?? [:]
    templates["page"] = try #require(test["template"] as? String)
    return Example(
      name: try #require(test["name"] as? String), templates: templates,
      data: value(test["data"]), expected: try #require(test["expected"] as? String))
  }
}

private func value(_ json: Any?) -> Value {
  switch json {
  case let number as NSNumber where isBoolean(number): .bool(number.boolValue)
  case let number as NSNumber: .text(number.stringValue)
  case let text as String: .text(text)
  case let items as [Any]: .list(items.map(value))
  case let fields as [String: Any]:
    .record(Record(fields.sorted { $0.key < $1.key }.map { (Name($0.key), value($0.value)) }))
  default: .empty
  }
}

/// JSONSerialization makes numbers of both; only truth is a C character.
private func isBoolean(_ number: NSNumber) -> Bool {
  String(cString: number.objCType) == "c"
}
