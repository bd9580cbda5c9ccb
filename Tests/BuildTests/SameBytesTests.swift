import Build
import TestSupport
import Testing

/// The same input gives the same bytes, with any number of jobs.
@Suite struct SameBytesTests {
  /// Enough pages for several chunks of work, with links, tags, records and lists.
  private static let site: TestSite = {
    var files = [
      "content/site.yaml": "title: Many\nnavigation: [notes, policy]\n",
      "content/glossary.yaml": "- {id: term, term: Term, definition: A word.}\n",
      "content/policy/duty.md": "---\ntitle: Duty\nsources: act\n---\nText.\n",
      "content/sources/act.md": "---\ntype: legislation\ntitle: The Act\n---\n",
      "content/pic.svg": "<svg/>",
    ]
    for number in 0..<100 {
      let next = (number + 1) % 100
      files["content/notes/page-\(number).md"] = """
        ---
        tags: [odd-\(number % 7), even-\(number % 2)]
        ---
        # Page \(number)

        [next](page-\(next).md#part) ![a picture](../pic.svg) [term](term:term)

        ## Part
        """
    }
    return TestSite(files)
  }()

  @Test func oneJobAndFourMakeTheSameSite() throws {
    let one = try Self.site.build { $0.jobs = 1 }
    let four = try Self.site.build { $0.jobs = 4 }
    #expect(one.findings == "")
    #expect(one.paths.count > 100)
    #expect(one.paths.count { $0.hasPrefix("assets/search/") } > 10)
    #expect(one.files == four.files)
  }

  @Test func aSecondBuildOverTheFirstChangesNothing() throws {
    try Self.site.onDisk { folder in
      let first = try folder.build()
      let identity = try folder.identity(of: "output/site/manifest.json")
      let second = try folder.build()
      #expect(first.files == second.files)
      #expect(try folder.identity(of: "output/site/manifest.json") == identity)
    }
  }

  /// What a full disk, a merge or an editor makes of a manifest.
  private static let damages: [@Sendable (String) -> String] = [
    { String($0.prefix(200)) },
    { "<<<<<<< HEAD\n" + $0 },
    { text in text.replacing("\"index.html\": \"", with: "\"index.html\": \"0") },
    { text in
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      return lines.filter { !$0.contains("\"index.html\"") }.joined(separator: "\n")
    },
    { text in text.replacing("\"files\": {", with: "\"files\": {\n    \"more.html\": \"0\",") },
    { _ in "{\"generator\": \"Briefwright\", \"files\": {}}" },
  ]

  @Test(arguments: damages.indices)
  func aDamagedManifestIsWrittenAnew(_ index: Int) throws {
    try TestSite(["content/index.md": "# Home"]).onDisk { folder in
      let first = try folder.build()
      let damaged = Self.damages[index](first["manifest.json"])
      #expect(damaged != first["manifest.json"])
      try folder.write(damaged, to: "output/site/manifest.json")
      #expect(try folder.build()["manifest.json"] == first["manifest.json"])
    }
  }

  @Test func aManifestThatListsAnotherSiteIsWrittenAnew() throws {
    try TestSite(["content/index.md": "# Home", "content/a.md": "# A"]).onDisk { folder in
      let manifest = try folder.build()["manifest.json"]
      try folder.remove("content/a.md")
      let second = try folder.build()["manifest.json"]
      try folder.write(manifest, to: "output/site/manifest.json")
      #expect(try folder.build()["manifest.json"] == second)
    }
  }

  @Test func findingsAreTheSameWithAnyNumberOfJobs() throws {
    let site = Self.site.with("content/notes/page-3.md", "[x](nope.md)\n\n[y](page-4.md#nope)")
    let one = try site.check { $0.jobs = 1 }
    #expect(one.split(separator: "\n").count == 3)
    #expect(try site.check { $0.jobs = 4 } == one)
  }
}
