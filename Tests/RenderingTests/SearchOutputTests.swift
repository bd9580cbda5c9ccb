import TestSupport
import Testing

/// The search page, and the index as a build writes it.
@Suite struct SearchOutputTests {
  private let site = TestSite([
    "content/site.yaml": "title: Air\nchecks: {unused-source: off}\n",
    "content/index.md": "# Air in the valley\n",
    "content/briefings/vans.md": """
    ---
    title: Older vans
    summary: What a charge did.
    tags: [Charges]
    ---
    Drivers paid.

    ## What it cost

    Fines were rare.
    """,
    "content/sources/gazette.md": "---\ntype: report\ntitle: Gazette\npublisher: Council\n---\n",
    "content/glossary.yaml":
      "- {id: aqma, term: Quality area, definition: Where a limit is missed.}\n",
  ])

  /// The entries of the site's index, each as its file of entries has it.
  private func entries(_ built: BuiltSite) -> String {
    built.paths.filter { $0.hasPrefix("assets/search/entries-") }.map { built[$0] }.joined()
  }

  @Test func everyPageTermAndTagIsAnEntryWithItsKind() throws {
    let built = try site.build()
    #expect(built["assets/search/index.js"].contains("\"count\":16,"))
    let kinds =
      built["assets/search/index.js"].between("\"kinds\":[", "]")?.split(separator: ",")
      .map { $0.dropFirst().dropLast() } ?? []
    func entry(_ title: String, _ route: String, _ kind: String, _ summary: String) -> String {
      "[\"\(title)\",\"\(route)\",\(kinds.firstIndex { $0 == kind } ?? -1),\"\(summary)\""
    }
    let text = entries(built)
    #expect(
      text.contains(entry("Older vans", "briefings/vans.html", "Briefing", "What a charge did.")))
    #expect(text.contains(entry("Gazette", "sources/gazette.html", "Source", "")))
    #expect(text.contains(entry("Air in the valley", "index.html", "Page", "")))
    #expect(text.contains(entry("Briefings", "briefings/index.html", "Section", "")))
    #expect(text.contains(entry("Charges", "tags/charges.html", "Tag", "")))
    #expect(
      text.contains(
        entry("Quality area", "glossary.html#term.aqma", "Term", "Where a limit is missed.")))
  }

  @Test func headingsLeadToTheirPlaces() throws {
    let text = entries(try site.build())
    #expect(text.contains("\"What a charge did.\",[[\"What it cost\"]]]"))
  }

  @Test func aHeadingWhoseAnchorAScriptCannotMakeCarriesIt() throws {
    let text = entries(try TestSite(["content/a.md": "# A\n\n## Ça\n\n## B\n\n## B"]).build())
    #expect(text.contains("[[\"Ça\",\"ça\"],[\"B\"],[\"B\",\"b-1\"]]"))
  }

  @Test func wordsOfProseFieldsTagsAndTermsAreInTheIndex() throws {
    let built = try site.build()
    let terms = built["assets/search/terms-0.js"]
    for line in ["council ...", "driver ...", "fine ...", "charg ", "gazett ", "cost ."] {
      #expect(terms.contains("\\n" + line), "\(line)")
    }
  }

  @Test func thePageHasALabelAScriptAndAListForThoseWithoutScript() throws {
    let html = try site.build()["search.html"]
    #expect(html.contains("role=\"search\" id=\"search.form\" hidden"))
    #expect(html.contains("<label for=\"search.query\">Search this site</label>"))
    #expect(html.contains("<script src=\"assets/search.js\"></script>"))
    #expect(html.contains("<a href=\"everything.html\">Everything on this site</a>"))
    #expect(try site.build()["briefings/vans.html"].contains("href=\"../search.html\">Search</a>"))
  }

  @Test func aSiteMayDoWithoutSearch() throws {
    let built = try site.with(
      "content/site.yaml", "title: Air\nsearch: false\nchecks: {unused-source: off}\n"
    ).build()
    #expect(built.findings == "")
    #expect(built.paths.allSatisfy { !$0.contains("search") })
    for path in built.paths where path.hasSuffix(".html") {
      #expect(!built[path].contains("search"), "\(path)")
    }
  }

  @Test func onlyAnEnglishSiteLoadsTheStemmer() throws {
    #expect(try site.build().paths.contains("assets/search/stem.js"))
    let built = try site.with("content/site.yaml", "title: Aer\nlanguage: cy\n").build()
    #expect(!built.paths.contains("assets/search/stem.js"))
    #expect(built["assets/search/terms-0.js"].contains("\\ncharges "))
  }

  @Test func aCheckWritesNoIndex() throws {
    try site.onDisk { folder in
      let findings = try folder.check()
      #expect(findings == "")
      #expect(folder.read("output/site/assets/search/index.js") == nil)
    }
  }

  @Test func aFileOfTheThemeMustNotStandWhereTheIndexDoes() throws {
    let built = try site.with("templates/assets/search/index.js", "x").build()
    #expect(!built.isCommitted)
    #expect(
      built.findings.contains("templates/assets/search/index.js:1:1: error[output-collision]"))
  }
}
