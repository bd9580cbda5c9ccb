import Base
import Testing

/// Columns in long lines are counted from blocks; they must be those that counting gives.
@Suite struct InputFileLongLineTests {
  @Test(arguments: [0, 3, 700, 5000])
  func countsColumnsInALongLineAsInAShortOne(before: Int) {
    let lead = String(repeating: "é\n", count: before)
    let text = lead + String(repeating: "aé😀", count: 1500)
    let file = InputFile(path: "a", text: text)
    let start = lead.utf8.count
    for character in stride(from: 0, through: 4500, by: 3) {
      let offset = start + character / 3 * 7
      let place = file.place(offset..<offset)
      #expect(place.column == character + 1)
      #expect(place.line == before + 1)
    }
  }
}
