import Base
import Testing

/// The report for people, as a whole text.
@Suite struct TextReportTests {
  private func text(_ findings: [Diagnostic], isColoured: Bool = false) -> String {
    var buffer = HTMLBuffer()
    TextReport.write(Report(findings: findings, pages: 1), isColoured: isColoured, to: &buffer)
    return buffer.text
  }

  @Test func theRangeIsMarkedUnderItsLine() {
    let file = InputFile(path: "content/a.md", text: "one\nsee [x](y) here\n")
    let finding = Diagnostic(
      .linkBroken, "a link must lead", at: file.place(12..<13), help: "mend it")
    #expect(
      text([finding]) == """
        error[link-broken]: a link must lead
         --> content/a.md:2:9
        2 | see [x](y) here
          |         ^
          = help: mend it


        """)
  }

  @Test func tabsAndWideTextKeepTheMarksInTheirColumn() {
    let file = InputFile(path: "a", text: "\té🙂\tword")
    let lines = text([Diagnostic(.linkBroken, "m", at: file.place(8..<12))]).split(separator: "\n")
    #expect(lines[2] == "1 |  é🙂 word")
    #expect(lines[3] == "  |     ^^^^")
  }

  @Test func aRangeOfSeveralLinesIsMarkedToTheEndOfItsFirst() {
    let file = InputFile(path: "a", text: "abc\ndef\n")
    #expect(
      text([Diagnostic(.linkBroken, "m", at: file.place(1..<6))]) == """
        error[link-broken]: m
         --> a:1:2
        1 | abc
          |  ^^


        """)
  }

  @Test func relatedPlacesFollowWithTheirNotes() {
    let first = InputFile(path: "a", text: "abc")
    let second = InputFile(path: "b", text: String(repeating: "\n", count: 9) + "def")
    let finding = Diagnostic(
      .dataInvalid, "m", at: first.place(0..<1), help: "h",
      related: [.init(second.place(9..<12), "first here"), .init(Place(file: "c"), "and here")])
    #expect(
      text([finding]) == """
        error[data-invalid]: m
          --> a:1:1
         1 | abc
           | ^
          ::: b:10:1
        10 | def
           | ^^^
           = note: first here
          ::: c
           = note: and here
           = help: h


        """)
  }

  @Test func aFileWithoutTextIsNamedAlone() {
    #expect(
      text([Diagnostic(.fileInvalid, "m", at: Place(file: "content/p.png"))]) == """
        error[file-invalid]: m
         --> content/p.png


        """)
  }

  @Test func aTerminalGetsColour() {
    let file = InputFile(path: "a", text: "abc")
    let finding = Diagnostic(.headingSkipped, "m", at: file.place(0..<1))
    #expect(
      text([finding], isColoured: true) == """
        \u{1B}[1;33mwarning[heading-skipped]\u{1B}[0m: \u{1B}[1mm\u{1B}[0m
         \u{1B}[34m-->\u{1B}[0m a:1:1
        \u{1B}[34m1 |\u{1B}[0m abc
          \u{1B}[34m|\u{1B}[0m \u{1B}[1;33m^\u{1B}[0m


        """)
  }

  /// What an author wrote must not steer the terminal.
  @Test(arguments: ["\u{1B}[31m", "\u{9B}31m", "\u{7F}", "\r", "\u{0}"])
  func controlCharactersAreShownAsBlanks(_ control: String) {
    let file = InputFile(path: "a\(control)", text: "a\(control)b")
    let finding = Diagnostic(
      .linkBroken, "m \(control)", at: file.place(0..<1), help: "h \(control)",
      related: [.init(file.place(0..<1), "n \(control)")])
    let controls = text([finding]).unicodeScalars.filter {
      $0.properties.generalCategory == .control && $0 != "\n"
    }
    #expect(controls.isEmpty)
  }

  @Test func nothingFoundIsNoText() {
    #expect(text([]) == "")
  }
}
