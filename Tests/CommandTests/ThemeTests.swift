import Rendering
import TestSupport
import Testing

/// `briefwright theme`
@Suite struct ThemeTests {
  @Test(arguments: ["partials/footer.mustache", "templates/partials/footer.mustache"])
  func aFileIsPrintedAsItIs(_ path: String) throws {
    let file = try #require(BuiltInTheme.files.first { $0.path == "partials/footer.mustache" })
    #expect(
      try Command.run(["theme", path])
        == Command.Result(status: 0, output: "\(file.text)", errors: ""))
  }

  @Test func withoutAFileAllAreListed() throws {
    let paths = BuiltInTheme.files.map { $0.path + "\n" }
    #expect(try Command.run(["theme"]).output == paths.joined())
  }

  @Test(arguments: [
    ("partials/foter.mustache", "did you mean \"partials/footer.mustache\"?"),
    ("nonsense", "\"briefwright theme\" lists all files"),
  ])
  func anUnknownFileIsRefusedWithTheNearest(_ path: String, _ help: String) throws {
    let message = "briefwright: there is no file \"\(path)\" in the theme; \(help)\n"
    #expect(
      try Command.run(["theme", path]) == Command.Result(status: 2, output: "", errors: message))
  }
}
