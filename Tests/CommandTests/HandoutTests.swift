import TestSupport
import Testing

/// `briefwright handout`
@Suite struct HandoutTests {
  private let site = TestSite([
    "content/index.md": "# Air\n", "content/notes/a.md": "# A\n", "content/notes/b.md": "# B\n",
  ])

  private func run(_ arguments: [String]) throws -> (result: Command.Result, files: [String]) {
    try site.onDisk { folder in
      let result = try Command.run(["handout"] + arguments, in: folder.path)
      return (result, folder.files(in: "output").keys.sorted())
    }
  }

  @Test func pagesAreWrittenOneByOne() throws {
    let (result, files) = try run(["content/notes/a.md", "notes/b.md"])
    #expect(result.status == 0)
    #expect(files == ["handouts/notes/a.html", "handouts/notes/b.html"])
    #expect(result.errors.contains("wrote output/handouts/notes/a.html, "))
  }

  @Test func aSectionIsOneFile() throws {
    #expect(try run(["--section", "notes"]).files == ["handouts/notes.html"])
  }

  @Test func theSiteIsOneFile() throws {
    #expect(try run(["--all"]).files == ["handouts/site.html"])
  }

  @Test func aPageThatIsNotThereIsRefused() throws {
    let (result, files) = try run(["notes/aa.md"])
    #expect(result.status == 2)
    #expect(
      result.errors.contains("there is no page \"notes/aa.md\"; did you mean \"notes/a.md\"?"))
    #expect(files.isEmpty)
    #expect(try run(["--section", "note"]).result.errors.contains("did you mean \"notes\"?"))
    #expect(try run([]).result.status == 2)
  }

  @Test func theBaseURLCompletesLinksToPagesThatAreNotInIt() throws {
    let site = site.with("content/notes/b.md", "# B\n\nSee [the first](a.md).\n")
    func handout(_ arguments: [String]) throws -> String {
      try site.onDisk { folder in
        _ = try Command.run(["handout", "notes/b.md"] + arguments, in: folder.path)
        return folder.files(in: "output")["handouts/notes/b.html"] ?? ""
      }
    }
    #expect(try handout([]).contains("<p>See <span>the first</span>.</p>"))
    let linked = try handout(["--base-url", "https://air.example"])
    let address = "https://air.example/notes/a.html"
    #expect(linked.contains("<p>See <a href=\"\(address)\">the first</a>.</p>"))
    #expect(try run(["--all", "--base-url", "air"]).result.errors.contains("--base-url must be"))
  }

  @Test func anErrorAnywhereKeepsItFromBeingWritten() throws {
    let site = site.with("content/notes/b.md", "[gone](gone.md)\n")
    let (result, files) = try site.onDisk { folder in
      (try Command.run(["handout", "notes/a.md"], in: folder.path), folder.files(in: "output"))
    }
    #expect(result.status == 1)
    #expect(result.errors.contains("error[link-broken]"))
    #expect(files.isEmpty)
  }

  @Test func twoHandoutsOfOneNameAreRefused() throws {
    try site.with("content/notes/index.md", "# Notes\n").with("content/notes.md", "# More\n")
      .onDisk { folder in
        let result = try Command.run(
          ["handout", "notes.md", "notes/index.md"], in: folder.path)
        #expect(result.status == 2)
        #expect(result.errors.contains("two handouts would be \"notes.html\""))
      }
  }
}
