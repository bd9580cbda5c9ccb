import TestSupport
import Testing

/// Each kind of bad input gets one clear finding with its place.
@Suite struct BadInputTests {
  @Test func aPageThatIsNotUTF8IsShownAtItsFirstWrongByte() throws {
    let site = TestSite([:]).with("content/a.md", bytes: Array("# A\ncaf".utf8) + [0xE9])
    let findings = try site.check()
    #expect(
      findings == """
        content/a.md:2:4: error[file-invalid]: a text file must be UTF-8 | save the file as UTF-8
        """)
  }

  @Test func aPageWithANULByteIsShownAtTheByte() throws {
    let site = TestSite([:]).with("content/a.md", bytes: Array("ab".utf8) + [0])
    let findings = try site.check()
    #expect(
      findings == """
        content/a.md:1:3: error[file-invalid]: a text file must not hold NUL bytes \
        | save the file as UTF-8 text; UTF-16 and binary files hold such bytes
        """)
  }

  @Test func anEmptyPageIsAPage() throws {
    let site = try TestSite(["content/a.md": ""]).build()
    #expect(site.findings == "")
    #expect(site["a.html"].contains("<h1>A</h1>"))
  }

  @Test func anEmptyFolderIsASite() throws {
    let site = try TestSite([:]).onDisk { folder in
      try folder.makeFolder("content")
      return try folder.build()
    }
    #expect(site.findings == "")
    #expect(site.ownPaths == ["index.html", "manifest.json"])
  }

  @Test(arguments: [
    (
      "---\ntitle: A\n",
      """
      content/a.md:1:1: error[front-matter-invalid]: front matter that opens with --- must be \
      closed by --- | add a line --- after the last field; a page that begins with a rule takes ***
      """
    ),
    (
      "---\ntitle: A\ntitle: B\n---\n",
      """
      content/a.md:3:1: error[front-matter-invalid]: a key must stand once in its map: "title" is \
      given twice | remove one of the two
        content/a.md:2:1: "title" is first given here
      """
    ),
    (
      "---\ntitel: A\n---\n",
      """
      content/a.md:2:1: error[front-matter-invalid]: unknown field "titel" | did you mean "title"?
      """
    ),
  ])
  func frontMatterThatCannotBeReadIsOneFinding(_ page: String, _ expected: String) throws {
    #expect(try TestSite(["content/a.md": page]).check() == expected)
  }

  @Test func aFolderNamedLikeAPageIsRefused() throws {
    let site = TestSite(["content/index.md": "", "content/x.md/pic.txt": ""])
    let findings = try site.check()
    #expect(
      findings == """
        content/x.md:1:1: error[file-invalid]: a page must be a file; "content/x.md" is a folder \
        | rename the folder or take it out
        """)
  }

  @Test func aSiteFileThatIsNoMapIsRefused() throws {
    let site = TestSite(["content/index.md": "", "content/site.yaml": "- a\n"])
    let findings = try site.check()
    #expect(
      findings == """
        content/site.yaml:1:1: error[data-invalid]: a map of fields must stand here \
        | write "key: value" lines
        """)
  }

  @Test func twoFilesOfFreeDataMustDifferInName() throws {
    let site = TestSite([
      "content/index.md": "", "content/data/a.json": "[]", "content/data/a.yaml": "[]",
    ])
    let findings = try site.check()
    #expect(
      findings == """
        content/data/a.yaml:1:1: error[data-invalid]: files of content/data must differ in name: \
        "a" is taken | rename one of the two
        """)
  }

  @Test func allFindingsComeOutInOrderOfTheirPlaces() throws {
    let site = TestSite([
      "content/b.md": "[x](nope.md)\n\n[y](neither.md)",
      "content/a.md": "---\nweight: heavy\n---\n",
    ])
    let findings = try site.check()
    #expect(
      findings == """
        content/a.md:2:9: error[front-matter-invalid]: "weight" must be a whole number
        content/b.md:1:5: error[link-broken]: a link must lead to a file of content/; there is no \
        "nope.md"
        content/b.md:3:5: error[link-broken]: a link must lead to a file of content/; there is no \
        "neither.md"
        """)
  }
}
