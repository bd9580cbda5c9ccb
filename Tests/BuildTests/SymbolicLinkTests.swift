import TestSupport
import Testing

/// No symbolic link reaches outside content/, and none makes the program go round in circles.
@Suite(.timeLimit(.minutes(1))) struct SymbolicLinkTests {
  private func check(_ name: String, to target: String) throws -> String {
    try TestSite(["content/a/index.md": "# A", "outside.md": "# Outside"]).onDisk { folder in
      try folder.link(name, to: target)
      return try folder.check()
    }
  }

  @Test(arguments: ["../outside.md", "..", "/", "/etc/passwd"])
  func aLinkThatLeavesContentIsRefused(_ target: String) throws {
    let findings = try check("content/x.md", to: target)
    #expect(
      findings == """
        content/x.md:1:1: error[path-escapes]: a symbolic link must stay inside content/ \
        | copy what it points to into content/
        """)
  }

  @Test(arguments: [("content/a/up", ".."), ("content/a/self", "."), ("content/self", ".")])
  func aLinkToAFolderThatHoldsItIsRefused(_ name: String, _ target: String) throws {
    let findings = try check(name, to: target)
    #expect(
      findings == """
        \(name):1:1: error[path-escapes]: a symbolic link must not lead back to a folder that \
        holds it | remove the link
        """)
  }

  @Test(arguments: ["nowhere.md", "x.md"])
  func aLinkThatLeadsNowhereIsRefused(_ target: String) throws {
    let findings = try check("content/x.md", to: target)
    #expect(
      findings == """
        content/x.md:1:1: error[file-invalid]: the symbolic link leads nowhere \
        | point it to a file, or remove it
        """)
  }

  @Test func aLinkInsideContentIsFollowed() throws {
    let site = try TestSite(["content/a/b.md": "# B"]).onDisk { folder in
      try folder.link("content/c.md", to: "a/b.md")
      try folder.link("content/d", to: "a")
      return try folder.build()
    }
    #expect(site.findings == "")
    #expect(site["c.html"].contains("<h1>B</h1>"))
    #expect(site["d/b.html"].contains("<h1>B</h1>"))
  }

  @Test func aPipeIsRefusedAndNotWaitedFor() throws {
    let findings = try TestSite(["content/index.md": ""]).onDisk { folder in
      try folder.makePipe("content/pipe")
      try folder.link("content/x.md", to: "pipe")
      return try folder.check()
    }
    #expect(
      findings == """
        content/pipe:1:1: error[file-invalid]: only plain files and folders can be read \
        | move the pipe, socket or device elsewhere
        content/x.md:1:1: error[file-invalid]: a file of the site must be readable: is no plain \
        file | mend the file or its permissions, or move it out
        """)
  }
}
