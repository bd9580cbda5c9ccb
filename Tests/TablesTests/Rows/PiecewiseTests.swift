import Base
import Tables
import Testing

/// A delimited file that is read piece by piece gives what it gives as a whole.
@Suite struct PiecewiseTests {
  private func pieces(of bytes: [UInt8], size: Int) -> ByteSupply {
    var rest = bytes[...]
    return {
      let piece = Array(rest.prefix(size))
      rest = rest.dropFirst(size)
      return piece
    }
  }

  private func read(_ input: DataInput) throws -> [String] {
    var rows = try #require(dataRows(of: input))
    var lines = [rows.columnNames.joined(separator: "|")]
    while rows.next() {
      let cells = rows.values.map { $0.map(dump) ?? "-" }.joined(separator: "|")
      let places = rows.values.indices.map { rows.place(ofCell: $0) }
      lines.append(
        "\(rows.place.line) \(cells) "
          + places.map {
            "\($0.column)+\($0.byteOffset)"
          }.joined(separator: " "))
    }
    return lines + rows.diagnostics.map { "\($0.place.byteOffset) " + line($0) }
  }

  private static let texts = [
    "a,b\n1,2\n", "a,b\r\n1,2\r\n\r\n\r\n", "a,b\r1,2\r3,4", "\u{FEFF}\"a\",b\n1,\n",
    "a,b\n\"x\r\n\r\n\"\"y\",é\nü,2", "a\n\n1\n\n\n", "a,b\n1\n2,3,4\n5,6\n",
    "a,b\n\"x\"y,2\n1,2\n",
    "a,b\n1,\"x\n2,3\n", "", "\n\n", "a,a\n1,2\n",
  ]

  @Test(arguments: texts, 1...9)
  func piecesOfAnySizeGiveTheSameRows(_ text: String, _ size: Int) throws {
    let bytes = Array(text.utf8)
    let whole = try read(.whole(InputFile(path: "a.csv", bytes: bytes)))
    #expect(try read(.pieces(path: "a.csv", pieces(of: bytes, size: size))) == whole)
  }

  @Test(arguments: 1...9)
  func bytesThatAreNoTextEndTheReading(_ size: Int) throws {
    let bytes = Array("a,b\né,".utf8) + [0xE9] + Array("\n3,4\n".utf8)
    let read = try read(.pieces(path: "a.csv", pieces(of: bytes, size: size)))
    #expect(read.last == "7 2:3-4 file-invalid: a text file must be UTF-8 | save the file as UTF-8")
    let withNUL = try self.read(.pieces(path: "a.csv", pieces(of: [0x61, 0x0A, 0], size: size)))
    #expect(
      withNUL.last == "2 2:1-2 file-invalid: a text file must not hold NUL bytes | save the file as"
        + " UTF-8 text; UTF-16 and binary files hold such bytes")
  }

  /// What reading a row of 30 bytes and more finds, of which the first ones are given.
  private func findingsOnALongRow(_ start: String) -> [String] {
    let bytes = Array((start + String(repeating: "x", count: 30)).utf8)
    var rows = DelimitedRows(
      ofFileAt: "a.csv", separatedBy: UInt8(ascii: ","), code: .dataInvalid, rowLimit: 20,
      supply: pieces(of: bytes, size: 4))
    while rows.next() {}
    return rows.diagnostics.map(line)
  }

  @Test func aRowThatNeverEndsIsRefused() {
    #expect(
      findingsOnALongRow("a\n") == [
        "2:1-2 limit-exceeded: a row of a table may hold 20 bytes at most | split the row, or close"
          + " its quotation marks"
      ])
    #expect(
      findingsOnALongRow("a\n\"") == [
        "2:1-2 data-invalid: a quotation mark that begins a cell must be closed | close it, or"
          + " write it twice within quotation marks if it is part of the text"
      ])
  }
}
