import Base
import Evidence
import Markup
import SiteModel
import TestSupport
import Testing

/// Titles, summaries, addresses and kinds of pages.
@Suite struct SurveyedPageTests {
  private func page(_ text: String, at path: String = "notes/air-quality.md") -> Page {
    var records = Records()
    let file = InputFile(path: "content/" + path, text: text)
    return SurveyedPage(file, at: path, markup: MarkupRenderer()).page(addingTo: &records)
  }

  @Test(arguments: [
    ("---\ntitle: Front\n---\n# Heading", "Front"), ("# Heading\n\nText", "Heading"),
    ("Heading\n=======\n", "Heading"), ("Text\n\n# Late *heading* & `code`", "Late heading & code"),
    ("## Level two", "Air quality"), ("", "Air quality"), ("#\n", "Air quality"),
    ("---\ntitle: A [link](b.md) & *more*\n---\n", "A link & more"),
    ("---\ntitle: 2024\n---\n", "2024"), ("```\n# Code\n```\n", "Air quality"),
  ])
  func theTitleIsTheFrontMattersElseTheHeadingsElseTheFiles(_ text: String, _ title: String) {
    #expect(page(text).title == title)
  }

  @Test(arguments: [
    ("notes/my_first-note.md", "My first note"), ("notes/index.md", "Notes"),
    ("Über-uns.md", "Über uns"),
    ("2024.md", "2024"),
  ])
  func aFilesNameBecomesATitle(_ path: String, _ title: String) {
    #expect(page("", at: path).title == title)
  }

  @Test func theSummaryIsPlainText() {
    #expect(page("---\nsummary: In *short*, [so](b.md).\n---\n").summary == "In short, so.")
    #expect(page("Text").summary == nil)
  }

  @Test(arguments: [
    ("a.md", "", "a.html"), ("notes/a.md", "", "notes/a.html"),
    ("notes/A b.md", "", "notes/A b.html"),
    ("notes/a.md", "slug: other", "notes/other.html"), ("index.md", "", "index.html"),
    ("notes/index.md", "", "notes/index.html"), ("a.b.md", "", "a.b.html"), ("A.MD", "", "A.html"),
  ])
  func theAddressFollowsTheFileAndTheSlug(_ path: String, _ front: String, _ route: String) {
    #expect(page("---\n\(front)\n---\n", at: path).route == route)
  }

  @Test(arguments: [
    ("index.md", "title: T", "home"), ("notes/index.md", "title: T", "section"),
    ("notes/a.md", "title: T", "page"), ("policy/a.md", "title: T", "page"),
    ("policy/a.md", "title: T\nkind: duty", "measure"),
    ("policy/uk/a.md", "title: T\nkind: duty", "measure"),
    ("sources/a.md", "title: T\ntype: report", "source"),
    ("statistics/a.md", "title: T\nunit: percent", "statistic"),
    ("sources/index.md", "title: T", "section"),
  ])
  func thePagesKindDecidesItsTemplate(_ path: String, _ front: String, _ template: String) {
    #expect(page("---\n\(front)\n---\n", at: path).kind.template == template)
  }

  @Test func theBodyBeginsAfterTheFrontMatter() {
    #expect(page("---\ntitle: A\n---\nText").body == 17..<21)
    #expect(page("\u{FEFF}Text").body == 3..<7)
  }
}
