import Build
import TestSupport
import Testing

/// What a build tells its author that is no finding.
@Suite struct NotesTests {
  private func notes(_ files: [String: String]) throws -> [String] {
    try TestSite(files).onDisk { folder in
      let request = BuildRequest(site: folder.path, output: "", mode: .check, jobs: 1)
      return try buildSite(request).notes
    }
  }

  @Test func whatIsLeftOutIsNamed() throws {
    #expect(
      try notes(["content/a.md": "---\ndate: 2024\n---\n"]) == [
        """
        without "base-url" there is no sitemap.xml, 404.html or canonical link; \
        without "site-id" there is no feed.xml
        """
      ])
  }

  @Test func aSiteWithoutDatesMissesNoFeed() throws {
    #expect(
      try notes(["content/a.md": "# A"]) == [
        "without \"base-url\" there is no sitemap.xml, 404.html or canonical link"
      ])
  }

  @Test func claimsThatNothingHoldsAreCounted() throws {
    let files = [
      "content/a.md": "It “would never be enough” [@report], and so on [@report, para. 2].\n",
      "content/sources/report.md": "---\ntype: report\ntitle: R\n---\n",
      "content/site.yaml": "base-url: https://a.example\n",
    ]
    #expect(
      try notes(files) == [
        """
        without archived texts or a lock 2 claims are not verified; `briefwright evidence status` \
        lists them
        """
      ])
    #expect(try notes(files.merging(["content/evidence.lock": ""]) { $1 }) == [])
  }

  @Test func aSiteWithBothHasNone() throws {
    let yaml = "base-url: https://a.example\nsite-id: 7c1e52b4-93d6-4f0a-8b27-5e6fd0a4c913\n"
    #expect(try notes(["content/a.md": "---\ndate: 2024\n---\n", "content/site.yaml": yaml]) == [])
  }
}
