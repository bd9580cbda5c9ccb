import TestSupport
import Testing

/// Prose that is full of numbers and has no figure: a check that cries wolf is turned off.
@Suite struct FigureUnsourcedPagesTests {
  @Test(arguments: ["reports", "letters"])
  func pagesWithoutAFigureRaiseNoAlarm(name: String) throws {
    let page = try #require(ProjectFiles.read("Tests/ChecksTests/Pages/\(name).md"))
    let site = EvidenceSite.site.with("content/briefings/\(name).md", page)
    let alarms = try site.check().split(separator: "\n")
      .filter { $0.contains("[figure-unsourced]") }
    #expect(alarms.isEmpty, "\(alarms.joined(separator: "\n"))")
  }

  @Test func theSamePagesWithAFigureDo() throws {
    let page = try #require(ProjectFiles.read("Tests/ChecksTests/Pages/letters.md"))
    let site = EvidenceSite.site.with(
      "content/briefings/letters.md", page + "\n\nThe road has 245 houses.\n")
    #expect(try site.check().contains("[figure-unsourced]"))
  }
}
