import Base
import Evidence
import Markup
import SiteModel
import Testing

/// Sections, their order, neighbours and tags.
@Suite struct CatalogueTests {
  private func catalogue(_ pages: [String: String]) -> Catalogue {
    var records = Records()
    let pages = pages.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map {
      path, front in
      let file = InputFile(path: "content/" + path, text: "---\n\(front)\n---\n")
      return SurveyedPage(file, at: path, markup: MarkupRenderer()).page(addingTo: &records)
    }
    return Catalogue(
      configuration: SiteConfiguration(), pages: pages, records: records, files: [])
  }

  private func order(_ pages: [String: String]) -> [String] {
    let catalogue = catalogue(pages)
    return catalogue.sections[Section.home].pages.map { catalogue.pages[$0].path }
  }

  @Test func pagesAreOrderedByWeightThenTheNewestThenPath() {
    let pages = [
      "a.md": "", "b.md": "", "c.md": "date: 2023", "d.md": "date: 2024-05", "e.md": "weight: 2",
      "f.md": "weight: 1", "g.md": "weight: 2\ndate: 2020",
    ]
    #expect(order(pages) == ["f.md", "g.md", "e.md", "d.md", "c.md", "a.md", "b.md"])
  }

  /// U+0D4E joins the slash behind it into one character: paths are bytes.
  @Test func aFolderMayEndWithALetterThatJoinsWhatFollows() {
    let catalogue = catalogue(["x\u{D4E}/index.md": "", "x\u{D4E}/a.md": ""])
    #expect(catalogue.pages.map(\.isIndex) == [false, true])
    #expect(catalogue.sections[1].index == 1)
  }

  @Test func everyFolderOnTheWayIsASection() {
    let catalogue = catalogue(["a/b/c/d.md": "", "a/x.md": ""])
    #expect(catalogue.sections.map(\.folder) == ["", "a", "a/b", "a/b/c"])
    #expect(
      catalogue.sections.map(\.route) == ["", "a/", "a/b/", "a/b/c/"].map { $0 + "index.html" })
    #expect(catalogue.sections.map(\.parent) == [nil, 0, 1, 2])
    #expect(catalogue.path(to: 3) == [0, 1, 2, 3])
  }

  @Test func aSectionsPageGivesItsTitleAndIsNotInItsList() {
    let catalogue = catalogue(["a/index.md": "title: All of A", "a/b.md": "", "c/d.md": ""])
    let section = catalogue.section(of: "a").map { catalogue.sections[$0] }
    #expect(section?.title == "All of A")
    #expect(section?.pages.map { catalogue.pages[$0].path } == ["a/b.md"])
    #expect(catalogue.section(of: "c").map { catalogue.sections[$0].title } == "C")
  }

  @Test func neighboursStandBesideEachOtherInTheOrder() {
    let catalogue = catalogue(["a.md": "", "b.md": "", "c.md": "", "index.md": "", "d/e.md": ""])
    func neighbours(_ path: String) -> [String?] {
      guard let page = catalogue.page(at: path) else { return [] }
      let (previous, next) = catalogue.neighbours(of: page)
      return [previous, next].map { $0.map { catalogue.pages[$0].path } }
    }
    #expect(neighbours("a.md") == [nil, "b.md"])
    #expect(neighbours("b.md") == ["a.md", "c.md"])
    #expect(neighbours("c.md") == ["b.md", nil])
    #expect(neighbours("index.md") == [nil, nil])
    #expect(neighbours("d/e.md") == [nil, nil])
  }

  @Test func tagsAreInOrderAndNameTheirPagesOnce() {
    let catalogue = catalogue(["a.md": "tags: [z, Air, z]", "b.md": "tags: z"])
    #expect(catalogue.tags.map(\.name) == ["Air", "z"])
    #expect(catalogue.tags.map(\.route) == ["tags/air.html", "tags/z.html"])
    #expect(catalogue.tags.map { $0.pages.count } == [1, 2])
  }

  @Test func theSitesTitleIsItsConfigurationsElseTheHomePages() {
    #expect(catalogue(["index.md": "title: Welcome"]).title == "Welcome")
    #expect(catalogue(["a.md": ""]).title == "Home")
  }

  @Test(arguments: [
    ("Air quality", "air-quality"), ("C++ & C#", "c-c"), ("Größe 2", "größe-2"),
    ("--a--b--", "a-b"),
    ("!", "-"), ("ÄÖ", "äö"), ("AI", "ai"),
  ])
  func namesBecomePartsOfAddresses(_ name: String, _ expected: String) {
    #expect(slug(name) == expected)
  }
}
