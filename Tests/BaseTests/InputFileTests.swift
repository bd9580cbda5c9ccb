import Base
import Testing

/// Lines count from the file's first, columns count Unicode scalars from 1.
@Suite struct InputFileTests {
  /// `line:column-endLine:endColumn` of a byte range.
  private func place(_ range: Range<Int>, in text: String) -> String {
    let place = InputFile(path: "a", text: text).place(range)
    return "\(place.line):\(place.column)-\(place.endLine):\(place.endColumn)"
  }

  @Test(arguments: [
    ("abc", 0..<0, "1:1-1:1"), ("abc", 1..<2, "1:2-1:3"), ("abc", 3..<3, "1:4-1:4"),
    ("a\nb\n", 2..<3, "2:1-2:2"), ("a\nb\n", 4..<4, "3:1-3:1"), ("a\nb", 0..<3, "1:1-2:2"),
    ("", 0..<0, "1:1-1:1"), ("\n\n", 1..<1, "2:1-2:1"),
  ])
  func placesAreCountedInLinesAndColumns(_ text: String, _ range: Range<Int>, _ expected: String) {
    #expect(place(range, in: text) == expected)
  }

  @Test(arguments: [
    ("a\r\nbc", 4..<5, "2:2-2:3"), ("a\rbc", 3..<4, "2:2-2:3"), ("a\r\rb", 3..<4, "3:1-3:2"),
    ("a\n\rb", 3..<4, "3:1-3:2"), ("a\r", 2..<2, "2:1-2:1"), ("a\r\n", 1..<1, "1:2-1:2"),
  ])
  func linesEndAsCommonMarkEndsThem(_ text: String, _ range: Range<Int>, _ expected: String) {
    #expect(place(range, in: text) == expected)
  }

  @Test(arguments: [
    ("\ta", 1..<2, "1:2-1:3"), ("é1", 2..<3, "1:2-1:3"), ("🙂1", 4..<5, "1:2-1:3"),
    ("e\u{301}1", 3..<4, "1:3-1:4"), ("🙂\n🙂1", 9..<10, "2:2-2:3"),
  ])
  func aColumnIsAScalarWhateverItsWidth(_ text: String, _ range: Range<Int>, _ expected: String) {
    #expect(place(range, in: text) == expected)
  }

  @Test func aByteOrderMarkIsNoColumn() {
    #expect(place(3..<4, in: "\u{FEFF}abc") == "1:1-1:2")
    #expect(place(0..<4, in: "\u{FEFF}abc") == "1:1-1:2")
    #expect(place(5..<6, in: "\u{FEFF}a\nb") == "2:1-2:2")
  }

  @Test(arguments: [-5..<2, 2..<99, 50..<60])
  func rangesBeyondTheFileAreCutToIt(_ range: Range<Int>) {
    let place = InputFile(path: "a", text: "abc").place(range)
    #expect(place.byteOffset >= 0 && place.byteOffset + place.byteLength <= 3)
    #expect(place.line == 1)
  }

  @Test func thePlaceHoldsItsLineWithoutTheLineEnd() {
    let place = InputFile(path: "a", text: "one\r\ntwo\r\n").place(5..<8)
    #expect(place.excerpt == "two")
    #expect(place.excerptColumn == 1)
  }

  @Test func ofAVeryLongLineOnlyThePartAroundTheRangeIsKept() {
    let text = String(repeating: "é", count: 5000) + "X" + String(repeating: "é", count: 5000)
    let place = InputFile(path: "a", text: text).place(10_000..<10_001)
    #expect(place.column == 5001)
    #expect(place.excerpt.utf8.count <= 202)
    let scalars = Array(place.excerpt.unicodeScalars)
    #expect(scalars[place.excerptColumn - 1] == "X")
    #expect(!place.excerpt.contains("\u{FFFD}"))
  }

  @Test(arguments: [(1, "a", 0), (2, "bc", 2), (9, "bc", 2), (0, "a", 0)])
  func aWholeLineIsGivenByItsNumber(_ line: Int, _ text: String, _ offset: Int) {
    let place = InputFile(path: "a", text: "a\nbc").place(line: line)
    #expect(place.excerpt == text)
    #expect(place.byteOffset == offset)
    #expect(place.byteLength == text.utf8.count)
  }

  @Test func manyThreadsMayAskAtOnce() {
    let file = InputFile(path: "a", text: String(repeating: "x\n", count: 1000))
    let lines = orderedMap(count: 1000, jobs: 8, state: { 0 }) { _, index in
      file.place(index * 2..<index * 2 + 1).line
    }
    #expect(lines == Array(1...1000))
  }

  @Test func aPieceIsReadOnceInARow() {
    let file = InputFile(path: "a.md", text: "one two")
    var pieces: [Range<Int>] = []
    func reading(_ piece: Range<Int>) -> String {
      file.reading(of: piece) {
        pieces.append(piece)
        return String(decoding: file.bytes[piece], as: UTF8.self)
      }
    }
    #expect(
      [0..<3, 0..<3, 4..<7, 4..<7, 0..<3].map(reading) == ["one", "one", "two", "two", "one"])
    #expect(pieces == [0..<3, 4..<7, 0..<3])
    #expect(file.reading(of: 0..<3) { 3 } == 3)
  }
}
