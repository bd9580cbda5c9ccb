import Build
import Glibc
import TestSupport
import Testing

/// A reader meets the old site or the new one, and unchanged files stay the same files on disk.
@Suite struct StagingTests {
  private let site = TestSite(["content/a.md": "# A", "content/b.md": "# B"])

  @Test func unchangedFilesKeepInodeAndTimeAndChangedOnesDoNot() throws {
    try site.onDisk { folder in
      _ = try folder.build()
      let before = try ["a", "b"].map { try folder.identity(of: "output/site/\($0).html") }
      try folder.write("# A\n\nchanged", to: "content/a.md")
      _ = try folder.build()
      let after = try ["a", "b"].map { try folder.identity(of: "output/site/\($0).html") }
      #expect(before[0].inode != after[0].inode)
      #expect(before[1] == after[1])
    }
  }

  @Test func aFileThatSomebodyTouchedIsReplacedOnceAndThenStands() throws {
    try site.onDisk { folder in
      let page = try folder.build()["a.html"]
      // Longer than the file system's clock needs to go on.
      usleep(20_000)
      try folder.write(page, to: "output/site/a.html")
      let touched = try folder.identity(of: "output/site/a.html")
      _ = try folder.build()
      let replaced = try folder.identity(of: "output/site/a.html")
      #expect(replaced != touched)
      _ = try folder.build()
      #expect(try folder.identity(of: "output/site/a.html") == replaced)
    }
  }

  @Test func aFileOfTheSameLengthAndOtherBytesIsReplaced() throws {
    try site.onDisk { folder in
      _ = try folder.build()
      try folder.write("# C", to: "content/a.md")
      #expect(try folder.build()["a.html"].contains("<h1>C</h1>"))
    }
  }

  @Test func aPageThatIsGoneLeavesTheSite() throws {
    try site.onDisk { folder in
      #expect(try folder.build().paths.contains("b.html"))
      try folder.remove("content/b.md")
      #expect(try !folder.build().paths.contains("b.html"))
    }
  }

  @Test func errorsLeaveTheOldSiteAndNothingBeside() throws {
    try site.onDisk { folder in
      let old = try folder.build()
      try folder.write("[x](nope.md)", to: "content/a.md")
      let new = try folder.build()
      #expect(!new.isCommitted)
      #expect(new.files == old.files)
      #expect(folder.names(in: "output") == ["site"])
    }
  }

  @Test func warningsKeepASiteBackOnlyWhereTheBuildIsStrict() throws {
    let site = TestSite(["content/a.md": "![x](https://a.example/b.png)"])
    #expect(try site.build().isCommitted)
    #expect(try !site.build { $0.isStrict = true }.isCommitted)
  }

  @Test func aRunThatWasCutShortAfterParkingTheOldSiteIsRecoveredFrom() throws {
    try site.onDisk { folder in
      let old = try folder.build()
      try folder.move("output/site", to: "output/.site.old")
      try folder.makeFolder("output/.site.staging/half")
      try folder.write("[x](nope.md)", to: "content/a.md")
      #expect(try folder.build().files == old.files)
      #expect(folder.names(in: "output") == ["site"])
    }
  }

  @Test func whatACutShortRunLeftBesideAWholeSiteIsRemoved() throws {
    try site.onDisk { folder in
      _ = try folder.build()
      try folder.makeFolder("output/.site.old/a")
      try folder.makeFolder("output/.site.staging/b")
      #expect(try folder.build().isCommitted)
      #expect(folder.names(in: "output") == ["site"])
    }
  }

  @Test func aCheckWritesNothing() throws {
    try site.onDisk { folder in
      let findings = try folder.check()
      #expect(findings == "")
      #expect(folder.names(in: "") == ["content"])
    }
  }
}
