import Base
import SiteModel
import Tables
import TestSupport
import Testing

/// Where front matter ends and prose begins.
@Suite struct FrontMatterBlockTests {
  /// The format's name, the text between the fences, and the body.
  private func split(_ text: String) -> [String] {
    let file = InputFile(path: "content/a.md", text: text)
    let block = FrontMatterBlock.split(file).0
    func slice(_ range: Range<Int>) -> String { String(decoding: file.bytes[range], as: UTF8.self) }
    guard let content = block.content else { return [slice(block.body)] }
    return [
      content.format == YAMLFormat.self ? "yaml" : "toml", slice(content.range), slice(block.body),
    ]
  }

  @Test(arguments: [
    ("---\na: 1\n---\nText", ["yaml", "a: 1\n", "Text"]),
    ("+++\na = 1\n+++\nText", ["toml", "a = 1\n", "Text"]),
    ("---\r\na: 1\r\n---\r\nText", ["yaml", "a: 1\r\n", "Text"]),
    ("\u{FEFF}---\na: 1\n---\nText", ["yaml", "a: 1\n", "Text"]),
    ("---\n---\n", ["yaml", "", ""]), ("---\n---", ["yaml", "", ""]),
    ("--- \t\na: 1\n---  \nText", ["yaml", "a: 1\n", "Text"]),
    ("---\na: |\n  ---\n---\nText", ["yaml", "a: |\n  ---\n", "Text"]),
    ("---\na: 1\n---\n---\nText", ["yaml", "a: 1\n", "---\nText"]),
    ("+++\na = '---'\n---\n+++\n", ["toml", "a = '---'\n---\n", ""]),
  ])
  func fencesAloneOnTheirLinesEncloseIt(_ text: String, _ expected: [String]) {
    #expect(split(text) == expected)
  }

  @Test(arguments: [
    "", "Text", "# A\n\n---\n\nText", " ---\na: 1\n---\n", "----\na: 1\n----\n", "--- a\n---\n",
    "--",
    "\n---\na: 1\n---\n", "\u{FEFF}Text",
  ])
  func aPageWithoutAFenceOnItsFirstLineIsAllProse(_ text: String) {
    let mark = "\u{FEFF}"
    let body = text.unicodeScalars.starts(with: mark.unicodeScalars) ? "Text" : text
    #expect(split(text) == [body])
  }

  @Test(arguments: [
    ("\n---\ntitle: Secret\ndraft: true\n---\n", "2:1"),
    (" ---\na: 1\n---\n", "1:2"),
    ("\u{FEFF}\r\n---\r\na:\r\n  - 1\r\n---\r\n", "2:1"),
    ("<!-- a\nnote --> \n\n---\na: 1\n---\nText", "4:1"),
    ("\n\n+++\na = 1\n+++\n", "3:1"), ("\n+++\na=1\n+++", "2:1"),
  ])
  func frontMatterBelowTheTopIsAFindingAtItsFence(_ text: String, _ place: String) throws {
    let fault = FrontMatterBlock.split(InputFile(path: "content/a.md", text: text)).1
    #expect(
      printed([try #require(fault)]) == """
        content/a.md:\(place): error[front-matter-invalid]: front matter must stand at the very top \
        of its file | remove what stands before it; a page that begins with a rule takes ***
        """)
  }

  @Test(arguments: [
    ("title: A\ndraft: true\n---\n\nText\n", "---"), ("date: 2024\r\n---\r\nText", "---"),
    ("\u{FEFF}title = \"A\"\ntags = [\n  \"b\"]\n+++\n", "+++"),
  ])
  func frontMatterThatNothingOpensIsAFinding(_ text: String, _ fence: String) throws {
    let fault = FrontMatterBlock.split(InputFile(path: "content/a.md", text: text)).1
    #expect(
      printed([try #require(fault)]) == """
        content/a.md:1:1: error[front-matter-invalid]: front matter that is closed by \(fence) must be \
        opened by \(fence) | add a line \(fence) before the first field
        """)
  }

  @Test(arguments: [
    "title: A\n\n---\n", "Note: A\n---\n", "title: A\n+++\n", "title:A\n---\n", "title: A\nText",
    "titles\n---\n", "title: A\n-----\n",
    "\n---\n\nProse goes on.\n\n---\n", "\n---\nProse goes on.\n---\n", "\n---\na: 1\n",
    "\n---\na: 1\n+++\n", "\n---\nhttps://example.org\n---\n", "\n---\ntwo words: 1\n---\n",
    "Text\n\n---\na: 1\n---\n", "<!-- open\n---\na: 1\n---\n", "\n+++\na: 1\n+++\n", "\n---",
    "<!-- a --> Text\n\n---\na: 1\n---\n", " \n", "<!---->",
  ])
  func aRuleAboveProseIsNoFrontMatter(_ text: String) {
    #expect(FrontMatterBlock.split(InputFile(path: "content/a.md", text: text)).1 == nil)
  }

  @Test(arguments: ["---\na: 1\n", "---", "---\n", "---\na: 1\n+++\n", "+++\na = 1\n---\n"])
  func anUnclosedBlockIsAFindingAtItsFence(_ text: String) throws {
    let (block, fault) = FrontMatterBlock.split(InputFile(path: "content/a.md", text: text))
    let fence = text.prefix(3)
    #expect(block.body.isEmpty)
    #expect(
      printed([try #require(fault)]) == """
        content/a.md:1:1: error[front-matter-invalid]: front matter that opens with \(fence) must \
        be closed by \(fence) | add a line \(fence) after the last field; a page that begins with \
        a rule takes ***
        """)
  }
}
