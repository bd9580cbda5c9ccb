import TestSupport
import Testing

/// What every file of Sources keeps to.
@Suite struct SourceFileTests {
  private static let files: [(path: String, text: String)] = ProjectFiles.list("Sources")
    .compactMap { path in ProjectFiles.read("Sources/\(path)").map { (path, $0) } }

  /// Written by a program from files that people edit.
  private static func isGenerated(_ text: String) -> Bool {
    text.prefix { $0 != "\n" }.contains("do not edit")
  }

  @Test func noFileIsLongerThanFourHundredLines() {
    let long = Self.files.filter { file in
      !Self.isGenerated(file.text) && file.text.count { $0 == "\n" } > 400
    }
    #expect(Self.files.count > 100)
    #expect(long.map(\.path) == [])
  }

  @Test func theArenaInCStaysUnderSixtyLines() throws {
    let arena = Self.files.filter { $0.path.hasPrefix("CArena/") && $0.path.hasSuffix(".c") }
    #expect(arena.count == 1)
    #expect(try #require(arena.first).text.count { $0 == "\n" } < 60)
  }

  /// Only Build and the command ask for the time, the environment or the terminal.
  @Test(arguments: ["ContinuousClock", "SuspendingClock", "getenv", "isatty", "print("])
  func theMachineIsAskedByBuildAndTheCommandOnly(_ word: String) {
    let askers = Self.files.filter { file in
      !file.path.hasPrefix("Build/") && !file.path.hasPrefix("briefwright/")
        && file.text.contains(word)
    }
    #expect(askers.map(\.path) == [])
  }

  /// The author's mistakes are findings, the machine's are thrown: nothing is forced.
  @Test(arguments: [#"\btry!"#, #"\bfatalError\("#, #"\bas!"#, #"\b(TODO|FIXME)\b"#])
  func nothingIsForcedOrLeftUndone(_ pattern: String) throws {
    let pattern = try Regex(pattern)
    let found = Self.files.filter { $0.path.hasSuffix(".swift") && $0.text.contains(pattern) }
    #expect(found.map(\.path) == [])
  }
}
