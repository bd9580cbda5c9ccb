import Base
import TestSupport
import Testing

/// `briefwright verify`
@Suite struct VerifyTests {
  private let site = TestSite(["content/a.md": "# A", "content/b/c.md": "# C"])

  /// What the command says, and how many files the manifest lists.
  private func verify(
    _ change: (SiteFolder) throws -> Void
  ) throws -> (result: Command.Result, listed: Int) {
    try site.onDisk { folder in
      let built = try folder.build()
      try change(folder)
      let result = try Command.run(["verify", SiteFolder.output], in: folder.path)
      return (result, built.paths.count { $0 != "manifest.json" })
    }
  }

  @Test func aSiteAsItWasBuiltIsClean() throws {
    let (result, listed) = try verify { _ in }
    #expect(result.status == 0)
    #expect(result.output == "")
    #expect(result.errors == "output/site: all \(listed) files are as the manifest says\n")
  }

  @Test func everyDifferenceIsListed() throws {
    let (result, listed) = try verify { folder in
      try folder.write("changed", to: "output/site/a.html")
      try folder.remove("output/site/b/c.html")
      try folder.write("more", to: "output/site/b/d.html")
    }
    #expect(result.status == 1)
    #expect(result.output == "missing: b/c.html\nchanged: a.html\nextra: b/d.html\n")
    #expect(
      result.errors
        == "output/site: 3 files differ from the manifest, which lists \(listed)\n")
  }

  @Test func aFolderWithoutAManifestIsRefused() throws {
    let result = try site.onDisk { try Command.run(["verify", "content"], in: $0.path) }
    #expect(result.status == 2)
    #expect(
      result.errors == """
        briefwright: the folder "content" has no manifest.json of this program; name a site's folder

        """)
  }

  @Test func whatIsNotThereIsRefused() throws {
    let result = try site.onDisk { try Command.run(["verify", "x.html"], in: $0.path) }
    #expect(result.status == 2)
    #expect(result.errors == "briefwright: cannot read \"x.html\": No such file or directory\n")
  }

  // MARK: - Handouts

  private func verifyHandout(
    _ change: (inout [UInt8]) -> Void = { _ in }
  ) throws -> Command.Result {
    var bytes = Array(
      "<meta name=\"edition\" content=\"\(HandoutSeal.unsealed)\">\n<p>245</p>\n".utf8)
    HandoutSeal.seal(&bytes)
    change(&bytes)
    return try TestSite([:]).with("h.html", bytes: bytes).onDisk {
      try Command.run(["verify", "h.html"], in: $0.path)
    }
  }

  @Test func anIntactHandoutIsClean() throws {
    let result = try verifyHandout()
    #expect(result.status == 0)
    #expect(result.errors.hasPrefix("h.html: as it was made, sha256-"))
  }

  @Test func aChangedHandoutIsFound() throws {
    let result = try verifyHandout { $0[$0.count - 6] ^= 1 }
    #expect(result.status == 1)
    #expect(result.output == "changed: h.html\n")
    #expect(result.errors.hasPrefix("h.html: not as it was made as sha256-"))
  }

  @Test func aFileWithoutAnEditionIsRefused() throws {
    let result = try verifyHandout { $0 = Array("<p>245</p>".utf8) }
    #expect(result.status == 2)
    #expect(
      result.errors == "briefwright: \"h.html\" names no edition, so it is no handout\n")
  }
}
