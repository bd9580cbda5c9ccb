import TestSupport
import Testing

/// `briefwright inspect`
@Suite struct InspectTests {
  private let site = TestSite([
    "content/a.md": """
    ---
    title: A
    extra: {n: 1, no: no}
    allow: {heading-skipped: wanted}
    ---
    [b](notes/b.md#part) ![p](p.png)

    ### Deep
    """,
    "content/notes/b.md": "# B\n\n## Part\n", "content/p.png": "",
  ])

  @Test func aPagesFrontMatterAndFactsAreJSON() throws {
    let result = try site.onDisk { try Command.run(["inspect", "content/a.md"], in: $0.path) }
    #expect(result.status == 0)
    #expect(
      result.output == """
        {
          "file": "content/a.md",
          "output": "a.html",
          "title": "A",
          "frontMatter": {
            "title": "A",
            "extra": {
              "n": 1,
              "no": "no"
            },
            "allow": {
              "heading-skipped": "wanted"
            }
          },
          "words": 3,
          "anchors": [
            "deep"
          ],
          "links": [
            "notes/b.md"
          ],
          "headingLinks": [
            "notes/b.md#part"
          ],
          "uses": [],
          "citations": [],
          "claims": [],
          "assets": [
            "p.png"
          ],
          "waivers": [
            "heading-skipped: wanted"
          ]
        }

        """)
  }

  @Test(arguments: ["a.md", "content/a.md"])
  func thePathMayLeaveOutContent(_ path: String) throws {
    let result = try site.onDisk { try Command.run(["inspect", path], in: $0.path) }
    #expect(result.status == 0)
  }

  @Test func anUnknownPageGetsTheNearest() throws {
    let result = try site.onDisk { try Command.run(["inspect", "notes/bb.md"], in: $0.path) }
    #expect(
      result
        == Command.Result(
          status: 2, output: "",
          errors: """
            briefwright: there is no page "notes/bb.md"; did you mean "notes/b.md"?

            """))
  }

  @Test func draftsWaiversAndLevelsCountAsInACheck() throws {
    let page = "---\ndraft: true\n---\n# A\n\n<!-- allow link-broken: Not yet. -->\n[x](no.md)\n"
    let files = ["content/a.md": page, "content/b.md": "### B\n\n### C\n"]
    let site = TestSite(files).with("content/site.yaml", "checks: {heading-skipped: off}\n")
    try site.onDisk { folder in
      for page in ["a.md", "b.md"] {
        let result = try Command.run(["inspect", page], in: folder.path)
        #expect(result.status == 0)
        #expect(result.errors == "")
      }
    }
  }
}
