import Base
import Evidence
import Markup
import SiteModel
import Tables
import TestSupport
import Testing

/// The fields that any page may carry.
@Suite struct FrontMatterTests {
  private func page(_ text: String) -> SurveyedPage {
    let file = InputFile(path: "content/notes/a-page.md", text: text)
    return SurveyedPage(file, at: "notes/a-page.md", markup: MarkupRenderer())
  }

  private func findings(_ front: String) -> String {
    printed(page("---\n\(front)\n---\n").diagnostics)
  }

  @Test func everyFieldIsRead() {
    let page = page(
      """
      ---
      title: T
      summary: S
      date: 2024-05
      reviewed: 2024-06-01
      review-by: 2025
      authors: [Ann, Bo]
      tags: [x, y]
      draft: true
      template: plain
      slug: other
      aliases: [/old, a.html]
      weight: -3
      lang: cy
      handout: true
      history: {date: 2024, kind: revision, what: W, why: Y}
      allow: {link-broken: because}
      extra: {any: thing}
      ---
      """)
    let front = page.front
    #expect(printed(page.diagnostics) == "")
    #expect(front.title?.value == "T")
    #expect(front.summary?.value == "S")
    #expect(front.date?.iso == "2024-05")
    #expect(front.reviewed?.iso == "2024-06-01")
    #expect(front.reviewBy?.iso == "2025")
    #expect(front.authors == ["Ann", "Bo"])
    #expect(front.tags.map(\.value) == ["x", "y"])
    #expect(front.isDraft && front.isHandout)
    #expect(front.template?.value == "plain")
    #expect(front.slug?.value == "other")
    #expect(front.aliases.map(\.value) == ["old/index.html", "a.html"])
    #expect(front.weight == -3)
    #expect(front.language == "cy")
    #expect(front.history.map(\.what) == ["W"])
    #expect(front.history.first?.kind == .revision)
    #expect(front.waivers.map(\.code) == ["link-broken"])
    #expect(front.waivers.first?.reason == "because")
  }

  @Test func aPageWithoutFrontMatterHasTheDefaults() {
    let front = page("Text").front
    #expect(front.title == nil && front.date == nil && front.weight == nil)
    #expect(!front.isDraft && !front.isHandout)
    #expect(front.tags.isEmpty && front.aliases.isEmpty && front.waivers.isEmpty)
  }

  @Test func tomlIsReadLikeYAML() {
    let page = page("+++\ntitle = \"T\"\ndate = 2024-05-01\ntags = [\"x\"]\ndraft = true\n+++\n")
    #expect(printed(page.diagnostics) == "")
    #expect(page.front.title?.value == "T")
    #expect(page.front.date?.iso == "2024-05-01")
    #expect(page.front.isDraft)
  }

  @Test(arguments: [
    ("title: [a]", "2:8", "\"title\" must be a text"),
    ("date: yesterday", "2:7", "\"date\" must be a date: YYYY, YYYY-MM or YYYY-MM-DD"),
    ("date: 2024-02-30", "2:7", "\"date\" must be a day that there is"),
    ("draft: yes", "2:8", "\"draft\" must be true or false"),
    ("weight: 1.5", "2:9", "\"weight\" must be a whole number"),
    (
      "title: ''", "2:8",
      "\"title\" must not be empty | leave it out where a heading gives the title"
    ),
    ("tags: ['']", "2:8", "a tag must not be empty"),
    ("tags: a, b", "2:7", "a tag must have no comma: \"a, b\" | write several as a list: [a, b]"),
    (
      "lang: english", "2:7",
      "\"lang\" must be a language tag: \"english\" is none | write it like en, en-GB or cy"
    ),
    (
      "lang: en_GB", "2:7",
      "\"lang\" must be a language tag: \"en_GB\" is none | write it like en, en-GB or cy"
    ),
    ("tags: {a: b}", "2:7", "\"tags\" must be a list of texts"),
    ("history: [{kind: revision}]", "2:12", "\"what\" is required | add \"what\""),
    (
      "history: [{kind: change, what: w}]", "2:18",
      "\"kind\" must be one of correction, revision, review"
    ),
    (
      "slug: .x", "2:7",
      "\"slug\" must be the last part of an address, without / and other marks | write letters, digits and hyphens"
    ),
    ("- a", "2:1", "a map of fields must stand here | write \"key: value\" lines"),
  ])
  func aWrongValueIsShownAtItsPlace(_ front: String, _ place: String, _ message: String) {
    #expect(
      findings(front) == "content/notes/a-page.md:\(place): error[front-matter-invalid]: \(message)"
    )
  }

  @Test(arguments: [
    ("titel", "did you mean \"title\"?"), ("description", "the field is called \"summary\" here"),
    ("lastmod", "the field is called \"reviewed\" here"),
    ("layout", "the field is called \"template\" here"),
    ("permalink", "the field is called \"slug\" here"),
    ("categories", "the field is called \"tags\" here"),
    ("nav_order", "the field is called \"weight\" here"),
    ("redirect_from", "the field is called \"aliases\" here"),
  ])
  func anUnknownKeyIsAnErrorWithOurs(_ key: String, _ help: String) {
    #expect(
      findings("\(key): x") == """
        content/notes/a-page.md:2:1: error[front-matter-invalid]: unknown field "\(key)" | \(help)
        """)
  }

  @Test func anUnknownKeyLikeNoOtherHasNoHelp() {
    #expect(
      findings("zebra: x") == """
        content/notes/a-page.md:2:1: error[front-matter-invalid]: unknown field "zebra"
        """)
  }

  @Test func fieldsOfRecordsAreUnknownOnOtherPages() {
    #expect(findings("legal-force: enacted").contains("unknown field \"legal-force\""))
  }
}
