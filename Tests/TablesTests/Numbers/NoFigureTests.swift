import Tables
import Testing

@Suite struct NoFigureTests {
  @Test(arguments: NoFigureTable.rows)
  func numbersThatNameOrDateAreNoFigures(row: String) {
    #expect(bracketed(row) == row)
  }

  @Test(arguments: FigureTable.rows)
  func numbersThatCountAreFigures(row: String) {
    let plain = String(row.filter { $0 != "[" && $0 != "]" })
    #expect(bracketed(plain) == row)
  }
}

/// The text with its figures in brackets.
private func bracketed(_ text: String) -> String {
  var bytes = Array(text.utf8)
  for range in figures(inProse: text).reversed() {
    bytes.insert(UInt8(ascii: "]"), at: range.upperBound)
    bytes.insert(UInt8(ascii: "["), at: range.lowerBound)
  }
  return String(decoding: bytes, as: UTF8.self)
}
