import Base
import Markup
import Testing

@Suite struct LocateTests {
  /// What stands in the file for `words` in the block that holds them.
  private func located(_ words: String, in markdown: String, after: Int = 0) -> String? {
    let file = InputFile(path: "a.md", text: markdown)
    for block in read(markdown).blocks {
      let text = String(decoding: block.text, as: UTF8.self)
      var start = text.startIndex
      for _ in 0..<after {
        start = text[start...].firstRange(of: words)?.upperBound ?? text.endIndex
      }
      guard let found = text[start...].firstRange(of: words) else { continue }
      let lower = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
      let place = block.locate(lower..<lower + words.utf8.count, in: file)
      return "\(place.lowerBound): " + String(decoding: file.bytes[place], as: UTF8.self)
    }
    return nil
  }

  @Test(arguments: [
    ("plain words here", "words", "6: words"),
    ("a **bold word** b", "bold word", "4: bold word"),
    ("a **bold word** b", "word b", "9: word** b"),
    ("one\ntwo three", "one two", "0: one\ntwo"),
    ("one  \ntwo three", "two", "6: two"),
    ("one\\\ntwo three", "three", "9: three"),
    ("A &amp; B &copy; c", "& B", "2: &amp; B"),
    ("A &amp; B &copy; c", "© c", "10: &copy; c"),
    (#"a \* b\~ c"#, "* b~ c", #"2: \* b\~ c"#),
    ("[a](b \"a c\") a d", "a d", "13: a d"),
    ("x [a c](b) d e", "c d", "5: c](b) d"),
    ("![a](b) a", "a", "8: a"),
    ("[r][d] r d\n\n[d]: /u", "d", "9: d"),
    ("`` a`b `` c", "a`b c", "3: a`b `` c"),
    ("`a * b` * c", "b * c", "5: b` * c"),
    ("<xx:y> z", "xx:y z", "1: xx:y> z"),
    ("a <!-- b --> b <i>c</i>", "b c", "13: b <i>c"),
    ("a[^1] b\n\n[^1]: N", "b", "6: b"),
    ("## H *i* ##", "i", "6: i"),
    ("[d]: /u\nText d", "d", "13: d"),
    ("- [x] task x", "x", "11: x"),
    ("2*3*4 = 24", "4", "4: 4"),
    ("~~a~~ b", "b", "6: b"),
    ("é *ü* ñ", "ü ñ", "4: ü* ñ"),
    ("> [!NOTE]\n> a *b*", "a b", "12: a *b"),
  ])
  func findsTextInItsSource(_ markdown: String, _ words: String, _ place: String) {
    #expect(located(words, in: markdown) == place)
  }

  @Test func passesOverTheMarksOfContainers() {
    let markdown = "1. > - one *two*\n   >   three > 2\n   >   four\n"
    #expect(located("two three", in: markdown) == "12: two*\n   >   three")
    #expect(located("> 2 four", in: markdown) == "30: > 2\n   >   four")
  }

  @Test func findsTextInCells() {
    let markdown = "| a | b |\n|---|---|\n| x \\| *y* | `p\\|q` r |\n"
    #expect(located("| y", in: markdown) == "24: \\| *y")
    #expect(located("|q r", in: markdown) == "35: \\|q` r")
  }

  @Test func findsTextInNotes() {
    #expect(located("two", in: "x[^1]\n\n[^1]: one\n    two") == "21: two")
  }

  @Test func tellsRepeatedWordsApart() {
    let markdown = "word [word](word) *word* word"
    #expect(
      (0..<4).map { located("word", in: markdown, after: $0)?.prefix(2) } == [
        "0:", "6:", "19", "25",
      ])
  }

  @Test func findsAlternativeTexts() {
    #expect(located("b [c]", in: "![a](x) ![a b \\[c]](y)")?.hasPrefix("12:") == true)
  }

  @Test func findsManyPlacesInOneBlock() throws {
    let markdown = (0..<50).map { "*w\($0)* &amp; [a](b)" }.joined(separator: "\n")
    let file = InputFile(path: "a.md", text: markdown)
    let block = try #require(read(markdown).blocks.first)
    for index in block.text.indices where block.text[index] == UInt8(ascii: "w") {
      let place = block.locate(index..<index + 1, in: file)
      #expect(file.bytes[place].elementsEqual("w".utf8))
      #expect(file.bytes[place.lowerBound - 1] == UInt8(ascii: "*"))
    }
    #expect(block.locate(0..<block.text.count, in: file) == 1..<file.bytes.count - 4)
  }

  @Test func fallsBackToTheFirstLine() {
    let file = InputFile(path: "a.md", text: "one\ntwo")
    let block = TextBlock(text: Array("other".utf8), kind: .paragraph, source: 0..<7)
    #expect(block.locate(0..<5, in: file) == 0..<3)
  }

  @Test(arguments: [
    ("title: A *b* c", "A b c", 2..<5, 10..<14),
    ("title: \"A \\\"b\\\" c\"", "A \"b\" c", 2..<5, 10..<15),
    ("title: >\n  one\n  two", "one two", 4..<7, 17..<20),
    ("title: other b", "A b", 2..<3, 13..<14),
    ("title: other", "A b", 2..<3, 7..<7),
  ])
  func findsCaptionsInValues(
    _ source: String, _ text: String, _ range: Range<Int>, _ place: Range<Int>
  ) {
    let file = InputFile(path: "a.md", text: source)
    let block = TextBlock(
      text: Array(text.utf8), kind: .caption, source: 7..<file.bytes.count)
    #expect(block.locate(range, in: file) == place)
  }
}
