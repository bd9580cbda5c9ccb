import Evidence
import Testing

@Suite struct ParagraphLocatorTests {
  @Test(arguments: [
    ("para. 12", [12...12]), ("para 12", [12...12]), ("Para. 12", [12...12]),
    ("paragraph 12", [12...12]), ("¶ 12", [12...12]), ("¶12", [12...12]),
    ("para.\u{A0}12", [12...12]), ("paras. 12-14", [12...14]), ("paras 12–14", [12...14]),
    ("paras. 12 to 14", [12...14]), ("paras. 12 and 14", [12...12, 14...14]),
    ("paras 3, 5–7 & 9", [3...3, 5...7, 9...9]),
  ])
  func paragraphsAreRead(_ text: String, _ blocks: [ClosedRange<Int>]) {
    #expect(ParagraphLocator(text)?.blocks == blocks)
  }

  @Test(arguments: [
    "p. 12", "12", "s. 4", "para.", "", "para. 4(a)", "para. 4a", "para. 0", "para. 14-12",
    "para. 1-2-3", "paras 3 and", "p. 3, para. 4", "para. 99999999999999999999", "para. -3",
  ])
  func anythingElseNamesNone(_ text: String) {
    #expect(ParagraphLocator(text) == nil)
  }
}
