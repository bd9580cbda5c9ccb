import Build
import TestSupport
import Testing

/// The program replaces its own folder and nothing else.
@Suite struct OutputFolderTests {
  private let site = TestSite(["content/index.md": "# Home"])

  private func refusal(output: String, prepare: (SiteFolder) throws -> Void = { _ in }) throws
    -> String
  {
    try site.onDisk { folder in
      try prepare(folder)
      return folder.refusal { $0.output = folder.absolute(output) }
    }
  }

  @Test func aSiteWithoutContentIsRefused() throws {
    let refusal = try TestSite(["readme.md": ""]).onDisk { $0.refusal() }
    #expect(
      refusal == """
        there is no folder "content"; a site is a folder with content/ in it, name it with --site
        """)
  }

  @Test(arguments: ["content", "content/out", "content/a/b", "content/../content/out"])
  func anOutputInsideContentIsRefused(_ output: String) throws {
    #expect(
      try refusal(output: output) == """
        the output folder "\(output)" must not lie inside content/; name another with --output
        """)
  }

  @Test func anOutputThatALinkLeadsIntoContentIsRefused() throws {
    let refusal = try refusal(output: "door/out") { try $0.link("door", to: "content") }
    #expect(
      refusal == """
        the output folder "door/out" must not lie inside content/; name another with --output
        """)
  }

  @Test func anOutputThatHoldsContentIsRefused() throws {
    let refusal = try site.onDisk { folder in folder.refusal { $0.output = folder.path } }
    #expect(refusal.hasSuffix("must not hold content/; name another with --output"))
  }

  @Test func aFolderThatIsNotOursIsRefusedAndKept() throws {
    try site.onDisk { folder in
      try folder.write("mine", to: "output/site/notes.txt")
      #expect(
        folder.refusal() == """
          the folder "output/site" was not made by this program, so it is not replaced; name \
          another with --output, or empty it
          """)
      #expect(folder.files(in: "output") == ["site/notes.txt": "mine"])
    }
  }

  @Test func aManifestOfSomebodyElseIsNoMark() throws {
    let refusal = try refusal(output: "out") {
      try $0.write(#"{"name": "An app", "icons": []}"#, to: "out/manifest.json")
    }
    #expect(refusal.hasPrefix("the folder \"out\" was not made by this program"))
  }

  @Test func aFileInTheFoldersPlaceIsRefused() throws {
    let refusal = try refusal(output: "out") { try $0.write("mine", to: "out") }
    #expect(refusal == "\"out\" is no folder; name another with --output")
  }

  @Test func anEmptyFolderIsTaken() throws {
    let built = try site.onDisk { folder in
      try folder.makeFolder("output/site")
      return try folder.build()
    }
    #expect(built.isCommitted)
  }

  @Test func aSlashAtTheEndOfTheFolderIsNoMatter() throws {
    try site.onDisk { folder in
      let built = try folder.build { $0.output += "/" }
      #expect(built.isCommitted)
      #expect(try folder.build { $0.output += "/" }.isCommitted)
    }
  }

  @Test func twoBuildsNeverWriteAtOnce() throws {
    let refusal = try site.onDisk { folder in
      try folder.makeFolder("output")
      return try folder.locked("output") { folder.refusal() }
    }
    #expect(refusal == "another build is writing into \"output\"; wait until it ends")
  }

  @Test func aFileOnTheWayToTheFolderIsNamed() throws {
    let refusal = try refusal(output: "out/site") { try $0.write("mine", to: "out") }
    #expect(refusal == "cannot make the folder \"out\": File exists")
  }
}
