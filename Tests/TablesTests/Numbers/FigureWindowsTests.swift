import Testing

@testable import Tables

@Suite struct FigureWindowsTests {
  @Test func windowsFindWhatTheWholeTextHolds() {
    var (random, found) = (Generator(), 0)
    for _ in 0..<5_000 {
      let text = mixture(&random)
      let whole = figuresOfWhole(text)
      let windowed = text.withUnsafeBufferPointer { figures(inProse: $0) }
      found += whole.count
      #expect(windowed == whole, "\(String(decoding: text, as: UTF8.self))")
    }
    #expect(found > 10_000)
  }

  @Test func whatIsExcludedHoldsNoFiguresButSpeaksOfOthers() {
    var (random, left) = (Generator(), 0)
    for _ in 0..<5_000 {
      let text = mixture(&random)
      let excluded = ranges(in: text.count, &random)
      let whole = figuresOfWhole(text)
      let expected = whole.filter { figure in !excluded.contains { $0.overlaps(figure) } }
      let found = text.withUnsafeBufferPointer { figures(inProse: $0, outside: excluded) }
      left += expected.count
      #expect(found == expected, "\(String(decoding: text, as: UTF8.self)) \(excluded)")
    }
    #expect(left > 1_000)
  }

  @Test func plainWordsHaveNoWindows() {
    let text = Array("The council counts what it can, and says so; this is what it found.".utf8)
    text.withUnsafeBufferPointer {
      var windows = FigureWindows($0, outside: [])
      #expect(windows.find() == [])
    }
  }

  @Test func aBlockReadsAsItsParts() {
    for row in PhraseTable.rows {
      let block = Array((row.before + row.text + row.after).utf8)
      let start = row.before.utf8.count
      let range = start..<start + row.text.utf8.count
      let parts = FigureAgreement(
        of: row.text, before: row.before, after: row.after, with: FigureValue(.zero))
      let whole = block.withUnsafeBufferPointer {
        FigureAgreement(block: $0, range: range, with: FigureValue(.zero))
      }
      #expect(whole == parts, "\(row)")
      let value = FigureValue(ExactDecimal(-12), unit: .percent)
      let written = block.withUnsafeBufferPointer {
        NumberStyle.enGB.write(value, block: $0, range: range)
      }
      #expect(written == NumberStyle.enGB.write(value, before: row.before, after: row.after))
    }
  }
}

/// Phrases of the table between plain words, with marks and line breaks here and there.
private func mixture(_ random: inout Generator) -> [UInt8] {
  let gaps = [" ", " ", " ", " ", " ", ". ", ", ", "\n", "-", " (", "\u{A0}", " [", "] "]
  let plain = random.next(4)
  var text = ""
  for _ in 0..<3 + random.next(60) {
    let row = PhraseTable.rows[random.next(PhraseTable.rows.count)]
    text +=
      random.next(4) < plain
      ? ["station", "the", "council", "it", "England", "no", "over"][random.next(7)]
      : row.before + row.text + row.after
    text += gaps[random.next(gaps.count)]
  }
  return Array(text.utf8)
}

private func ranges(in count: Int, _ random: inout Generator) -> [Range<Int>] {
  var (ranges, end): ([Range<Int>], Int) = ([], 0)
  while true {
    let start = end + random.next(80)
    end = start + 1 + random.next(30)
    guard end <= count else { return ranges }
    ranges.append(start..<end)
  }
}

/// What is found in a text that is read without windows.
private func figuresOfWhole(_ text: [UInt8]) -> [Range<Int>] {
  var tokens: [NumberToken] = []
  return text.withUnsafeBufferPointer { figures(in: 0..<$0.count, of: $0, &tokens) }
}
