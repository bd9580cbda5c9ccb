import TestSupport
import Testing

/// What the home page shows of the whole site.
@Suite struct HomeListTests {
  private func home(_ files: [String: String]) throws -> String {
    let site = try TestSite(files).build()
    #expect(site.findings == "")
    return site["index.html"]
  }

  @Test func theNewestComesFirstWithWhatHappenedLast() throws {
    let html = try home([
      "content/a.md": "---\ntitle: A\ndate: 2024-01-01\n---\n",
      "content/b.md": """
      ---
      title: B
      date: 2023-01-01
      history: [{date: 2025-02, kind: correction, what: W.}, {date: 2024, what: W.}]
      ---
      """,
      "content/c.md": "# C",
    ])
    let list = html.between("id=\"list.latest\"", "</ul>") ?? ""
    #expect(
      list.all(between: "<li>", and: "</li>") == [
        """
        <span class="kind">Correction <time datetime="2025-02">February 2025</time></span> \
        <a href="b.html">B</a>
        """,
        """
        <span class="kind">Published <time datetime="2024-01-01">1 January 2024</time></span> \
        <a href="a.html">A</a>
        """,
      ])
  }

  @Test func reviewsStandUnderTheirDatesTheNextOneFirst() throws {
    let html = try home([
      "content/a.md": "---\ntitle: A\nreview-by: 2031-01-01\n---\n",
      "content/b.md": "---\ntitle: B\nreview-by: 2030-05-01\n---\n",
      "content/c.md": "---\ntitle: C\nreview-by: 2031-01-01\n---\n",
    ])
    let list = html.between("id=\"list.reviews\"", "</section>") ?? ""
    #expect(list.all(between: "datetime=\"", and: "\"") == ["2030-05-01", "2031-01-01"])
    #expect(
      list.all(between: "<li>", and: "</li>").map { $0.suffix(6) } == [
        ">B</a>", ">A</a>", ">C</a>",
      ])
    #expect(list.contains("(2)</summary>"))
  }

  @Test func aSiteWithoutDatesHasNeither() throws {
    let html = try home(["content/a.md": "# A"])
    #expect(!html.contains("list.latest") && !html.contains("list.reviews"))
  }

  @Test func whatHappenedLastOnADayIsSaid() throws {
    let page = """
      ---
      title: A
      date: 2024-01-01
      history: [{date: 2024-01-01, kind: correction, what: W.}]
      ---
      """
    #expect(try home(["content/a.md": page]).contains("<span class=\"kind\">Correction <time"))
  }
}
