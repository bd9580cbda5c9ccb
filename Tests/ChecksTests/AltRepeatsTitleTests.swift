import TestSupport
import Testing

@Suite struct AltRepeatsTitleTests {
  private func check(_ picture: String) throws -> String {
    try TestSite(["content/a.md": picture, "content/index.md": "[A](a.md)"])
      .with("content/a.png", bytes: [1]).check()
  }

  @Test func theTitleAgainIsAWarning() throws {
    #expect(
      try check("Text ![The *station*](a.png \"the station\")") == """
        content/a.md:1:23: warning[alt-repeats-title]: a picture's alternative text must not be its \
        title again | say what the picture shows; readers hear the title too
        """)
  }

  @Test(arguments: ["![The station](a.png)", "![The road and the station](a.png \"The station\")"])
  func otherWordsAreNot(_ picture: String) throws {
    #expect(try check(picture) == "")
  }
}
