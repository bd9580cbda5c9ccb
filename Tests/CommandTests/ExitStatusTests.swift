import Base
import Glibc
import TestSupport
import Testing

/// What the shell is told: 0 clean, 1 findings, 2 could not run, 3 a fault of its own.
@Suite struct ExitStatusTests {
  private func run(_ text: String, _ arguments: String...) throws -> Command.Result {
    try TestSite(["content/a.md": text]).onDisk { folder in
      try Command.run(arguments, in: folder.path)
    }
  }

  @Test(arguments: ["build", "check"])
  func aCleanSiteIsZero(_ command: String) throws {
    let result = try run("# A", command)
    #expect(result.status == 0)
    #expect(result.output == "")
    #expect(result.errors.contains("1 page"))
    #expect(result.errors.hasSuffix(": nothing found\n"))
  }

  @Test(arguments: ["build", "check"])
  func anErrorIsOneAndShownWithItsLine(_ command: String) throws {
    let result = try run("[x](nope.md)", command)
    #expect(result.status == 1)
    #expect(
      result.errors.hasPrefix(
        """
        error[link-broken]: a link must lead to a file of content/; there is no "nope.md"
         --> content/a.md:1:5
        1 | [x](nope.md)
          |     ^^^^^^^
        """))
  }

  /// A site that stays as it was lacks nothing more than before.
  @Test func whatASiteLacksIsSaidWhereOneWasBuilt() throws {
    #expect(try run("# A", "build").errors.contains("note: without \"base-url\""))
    #expect(try !run("[x](nope.md)", "build").errors.contains("note:"))
    #expect(try !run("# A", "check").errors.contains("note:"))
  }

  @Test func aWarningIsZeroAndWithStrictOne() throws {
    let text = "### A"
    #expect(try run(text, "check").status == 0)
    #expect(try run(text, "check", "--strict").status == 1)
  }

  @Test(arguments: [
    ["build", "--site", "nowhere"], ["build", "--output", "content/x"],
    ["build", "--output", "."], ["build", "--output", ""], ["build", "--jobs", "0"],
    ["check", "--format", "txet"], ["bulid"], ["build", "--nonsense"],
    ["table", "nowhere.csv"], ["table", "content/a.md"], ["inspect", "content/b.md"],
  ])
  func whatCannotRunIsTwoAndSaysWhy(_ arguments: [String]) throws {
    let result = try TestSite(["content/a.md": ""]).onDisk { folder in
      try Command.run(arguments, in: folder.path)
    }
    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(result.errors.count > 20)
  }

  @Test(arguments: [SIGILL, SIGSEGV])
  func aFaultOfTheProgramIsThree(_ signal: Int32) throws {
    let result = try Command.run(["render"], endingBy: signal)
    #expect(result.status == 3)
    #expect(result.errors.hasPrefix("briefwright: a fault of the program itself; please report"))
  }

  @Test func aSiteElsewhereIsBuiltIntoItsOwnFolder() throws {
    try TestSite(["site/content/a.md": "# A"]).onDisk { folder in
      let result = try Command.run(["build", "--site", "site"], in: folder.path)
      #expect(result.status == 0)
      #expect(folder.read("site/output/site/a.html")?.contains("<h1>A</h1>") == true)
    }
  }

  @Test func theVersionIsTheProgramsOwn() throws {
    let result = try Command.run(["--version"])
    #expect(result == Command.Result(status: 0, output: programVersion + "\n", errors: ""))
  }

  @Test(arguments: [["--help"], ["help"], ["build", "--help"]])
  func helpIsWrittenToStandardOutput(_ arguments: [String]) throws {
    let result = try Command.run(arguments)
    #expect(result.status == 0)
    #expect(result.output.contains("USAGE: briefwright"))
    #expect(result.errors == "")
  }
}
