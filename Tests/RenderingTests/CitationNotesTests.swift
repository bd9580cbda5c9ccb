import TestSupport
import Testing

/// Citations of the style `notes` on built pages.
@Suite struct CitationNotesTests {
  private let site = TestSite([
    "content/site.yaml": "citation-style: notes\n",
    "content/sources/s.md": "---\ntype: report\ntitle: Air\nauthor: Doe\nissued: 2024\n---\n",
  ])

  @Test func aCitationInATitleSummaryOrCaptionIsNotTheFirstNote() throws {
    let built = try site.with(
      "content/index.md",
      "---\ntitle: T [@s]\nsummary: S [@s]\n---\n\n![](table:t \"C [@s]\")\n\nOne [@s]. Two [@s, p. 3].\n"
    ).with("content/data/t.csv", "n,v\na,1\n").build()
    let notes = built["index.html"].all(between: "<span class=\"note-number\">", and: "</aside>")
    #expect(notes.count == 2)
    #expect(
      notes.first?.contains("Doe, <a href=\"#ref.s\" class=\"reference\">Air</a> (2024)") == true)
    #expect(notes.last?.contains("Doe</a> (n 1) 3.") == true)
  }
}
