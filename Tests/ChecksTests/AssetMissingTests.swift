import TestSupport
import Testing

@Suite struct AssetMissingTests {
  private func check(_ text: String) throws -> String {
    try TestSite(["content/a.md": text, "content/b.md": "", "content/pics/road.png": "png"]).check()
  }

  @Test(arguments: [
    "![x](pics/road.png)", "![x](/pics/road.png)", "![x](data:image/png;base64,AA==)",
  ])
  func picturesThatAreThereAreFine(_ text: String) throws {
    let findings = try check(text)
    #expect(findings == "")
  }

  @Test func aMistypedPictureIsAnErrorWithTheNearest() throws {
    let findings = try check("![x](pics/raod.png)")
    #expect(
      findings == """
        content/a.md:1:6: error[asset-missing]: a picture must lead to a file of content/; there \
        is no "pics/raod.png" | did you mean "road.png"?
        """)
  }

  @Test func aPageIsNoPicture() throws {
    let findings = try check("Text.\n\n![x](b.md)")
    #expect(
      findings == """
        content/a.md:3:6: error[asset-missing]: a picture must be a picture file, not the page \
        "b.md" | leave out the ! to link to the page
        """)
  }

  @Test func anEntryOfSiteYAMLMustMatchAFile() throws {
    let site = TestSite([
      "content/a.md": "", "content/robots.txt": "", "content/site.yaml": "assets:\n  - robot.txt\n",
    ])
    let findings = try site.check()
    #expect(
      findings == """
        content/site.yaml:2:5: error[asset-missing]: an entry of "assets" must match a file of \
        content/: "robot.txt" | did you mean "robots.txt"?
        """)
  }
}
