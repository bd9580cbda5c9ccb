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

  @Test func findingsAreTheSameWithAnyNumberOfJobs() throws {
    let site = Self.site.with("content/notes/page-3.md", "[x](nope.md)\n\n[y](page-4.md#nope)")
    let one = try site.check { $0.jobs = 1 }
    #expect(one.split(separator: "\n").count == 3)
    #expect(try site.check { $0.jobs = 4 } == one)
  }
}
