import TestSupport
import Testing

/// The list of all corrections.
@Suite struct CorrectionsOutputTests {
  @Test func theNewestComesFirstAndThoseWithoutADateLast() throws {
    let site = try TestSite([
      "content/a.md": """
      ---
      title: A
      history:
        - {what: First edition.}
        - {date: 2024-05-01, kind: correction, what: The rate was wrong., why: A slip.}
      ---
      """,
      "content/b.md": "---\ntitle: B\nhistory: [{date: 2025, what: Redone.}]\n---\n",
    ]).build()
    #expect(site.findings == "")
    let list = site["corrections.html"].between("<ul class=\"entries\">", "</ul>") ?? ""
    #expect(
      list.all(between: "<li><a", and: "</li>").map { item in
        item.all(between: ">", and: "<").filter { $0.contains { $0.isLetter } }.joined(
          separator: "|")
      } == [
        "B|Redone.", "A|1 May 2024|correction|: The rate was wrong. (A slip.)", "A|First edition.",
      ])
    #expect(
      site["index.html"].contains("<a href=\"corrections.html\">Corrections and revisions</a>"))
  }

  @Test func aSiteWithoutCorrectionsHasNoList() throws {
    let site = try TestSite(["content/a.md": "# A"]).build()
    #expect(!site.paths.contains("corrections.html"))
    #expect(!site["index.html"].contains("corrections.html"))
  }
}
