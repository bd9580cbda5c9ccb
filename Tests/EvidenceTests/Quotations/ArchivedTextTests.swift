import Base
import Evidence
import Testing

@Suite struct ArchivedTextTests {
  @Test func blocksAreTheRunsOfLinesBetweenBlankLines() {
    let bytes = Array("\n\nTitle\r\n \u{A0}\t\r\none\ntwo\n\nthree".utf8)
    let archive = ArchivedText(bytes)
    #expect(archive.blocks.map(archive.text) == ["Title", "one\ntwo", "three"])
    #expect(archive.block(3).map(archive.text) == "three")
    #expect(archive.block(0) == nil)
    #expect(archive.block(4) == nil)
    #expect(archive.hash == ContentHash(of: bytes))
  }

  @Test func passagesPointAtTheBytesOfMultiByteTexts() {
    let source = "Ünï…“x”—é\u{301}\u{AD}\n\n…the “mean” — 19.8\u{A0}µg/m³ — fell…"
    let archive = ArchivedText(Array(source.utf8))
    let passage = archive.match("the 'mean'-19.8 µg/m³-fell").passage
    #expect(passage.map { archive.text(in: $0.range) } == "the “mean” — 19.8\u{A0}µg/m³ — fell")
    #expect(passage?.block == 2)
    #expect(
      passage?.hash == ContentHash(of: Array("the “mean” — 19.8\u{A0}µg/m³ — fell".utf8)))
  }

  @Test func anEmptyTextHasNoBlocksAndHoldsNothing() {
    let archive = ArchivedText([])
    #expect(archive.blocks == [])
    #expect(archive.match("one two three four") == .missing)
    #expect(archive.match("") == .missing)
  }

  @Test(arguments: [[0xFF], [0xE2, 0x80], [0xC0, 0x80], [0xF4, 0x90, 0x80, 0x80]] as [[UInt8]])
  func bytesThatAreNoUTF8AreRead(_ bytes: [UInt8]) {
    let archive = ArchivedText(bytes + Array(" one two three four".utf8))
    #expect(archive.match("one two three four").isFound)
  }
}
