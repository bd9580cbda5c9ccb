import TestSupport
import Testing

/// Sources in the formats of reference managers.
@Suite struct SourceDownloadOutputTests {
  private let sources = [
    "content/sources/b.md": "---\ntype: report\ntitle: B\n---\n",
    "content/sources/a.md": "---\ntype: book\ntitle: A\n---\n",
  ]

  @Test func eachSourceAndAllOfThemAreWrittenInEachFormat() throws {
    let site = try TestSite(sources).build()
    #expect(site.isCommitted)
    let files = site.paths.filter { $0.hasPrefix("sources/") && !$0.hasSuffix(".html") }
    #expect(
      files
        == ["a", "b", "sources"].flatMap { name in
          ["bib", "json", "ris"].map { "sources/\(name).\($0)" }
        })
    #expect(site["sources/a.bib"].hasPrefix("@book{a,\n  title = {A},"))
    #expect(site["sources/b.ris"].contains("TI  - B\r\n"))
    #expect(site["sources/sources.json"].all(between: "\"id\": \"", and: "\"") == ["a", "b"])
  }

  @Test func aSourceThatIsCalledSourcesCollides() throws {
    let site = TestSite(sources).with(
      "content/sources/sources.md", "---\ntype: book\ntitle: S\n---\n")
    let findings = try site.check()
    #expect(findings.contains("error[output-collision]"))
    #expect(findings.contains("\"sources/sources.bib\""))
  }
}
