import Base
import Tables
import Testing

@Suite struct CSVFormatTests {
  @Test(arguments: [
    ("a,b\n1,2\n", "[{a: 1, b: 2}]"),
    ("a,b\r\n1,2\r\n\r\n\r\n", "[{a: 1, b: 2}]"),
    ("a,b\r1,2\r3,4", "[{a: 1, b: 2}, {a: 3, b: 4}]"),
    ("\u{FEFF}a,b\n1,2", "[{a: 1, b: 2}]"),
    ("\u{FEFF}\"a\",b\n1,", "[{a: 1, b: }]"),
    ("a,b\n,\n\"\",\" x\"\n", "[{a: , b: }, {a: \"\", b: \" x\"}]"),
    ("a\n\n1\n\n", "[{a: }, {a: 1}]"),
    ("a,b\n\"x,\"\"y\"\"\r\nz\",1", "[{a: \"x,\"y\"\r\nz\", b: 1}]"),
    ("a,b\n5' 7\",\"\"\"\"", "[{a: 5' 7\", b: \"\"\"}]"),
    ("é;f,b\nü, 2 \n", "[{é;f: ü, b:  2 }]"),
    ("a,b", "[]"),
  ])
  func readsRows(text: String, tree: String) {
    #expect(read(text, as: "a.csv") == Reading(tree: tree, findings: []))
  }

  @Test func knowsThePlaceOfEachCell() {
    #expect(
      places("\u{FEFF}é,\"b\"\r\nü,\"x \"\"y\"\"\"\r\n", as: "a.csv")
        == ["é=ü", "\"b\"=\"x \"\"y\"\"\"", "ü,\"x \"\"y\"\"\""])
  }

  @Test(arguments: [
    ("", ["1:1-1 data-invalid: a table must begin with a row of column names"]),
    ("\n\r\n", ["1:1-1 data-invalid: a table must begin with a row of column names"]),
    (
      "a,,b,\n1,2,3,4\n",
      [
        "1:3-3 data-invalid: every column must have a name in the first row"
          + " | name the column, or remove the separator",
        "1:6-6 data-invalid: every column must have a name in the first row"
          + " | name the column, or remove the separator",
      ]
    ),
    (
      "é,b,\"é\"\n1,2,3\n",
      [
        "1:5-8 data-invalid: columns must have different names: \"é\" is given twice"
          + " | rename one of the two | 1:1: \"é\" is first given here"
      ]
    ),
  ])
  func reportsAHeaderThatNamesNoColumns(text: String, findings: [String]) {
    #expect(read(text, as: "a.csv") == Reading(tree: "nothing", findings: findings))
  }

  @Test func reportsRaggedRowsAndReadsOn() {
    #expect(
      read("a,b\n1\n2,3\n\n4,5,6\n", as: "a.csv")
        == Reading(
          tree: "[{a: 2, b: 3}]",
          findings: [
            "2:1-2 data-invalid: every row must have 2 cells, as the first does: row 2 has 1"
              + " | add the missing separators, also where a cell is empty",
            "4:1-1 data-invalid: every row must have 2 cells, as the first does: row 4 has 1"
              + " | add the missing separators, also where a cell is empty",
            "5:1-6 data-invalid: every row must have 2 cells, as the first does: row 5 has 3"
              + " | put a cell that holds a separator in quotation marks",
          ]))
  }

  @Test func reportsAQuotationMarkThatIsNeverClosed() {
    #expect(
      read("a,b\n1,\"x\n2,3\n", as: "a.csv").findings == [
        "2:3-4 data-invalid: a quotation mark that begins a cell must be closed"
          + " | close it, or write it twice within quotation marks if it is part of the text"
      ])
  }

  @Test func reportsTextAfterAClosingQuotationMarkAndReadsOn() {
    #expect(
      read("a,b\n\"x\"y,2\n\"z\" ,4\n", as: "a.csv")
        == Reading(
          tree: "[{a: \"x\", b: 2}, {a: \"z\", b: 4}]",
          findings: [
            "2:4-5 data-invalid: a closing quotation mark must be followed by a separator or the"
              + " line's end | write a quotation mark within the cell twice",
            "3:4-5 data-invalid: a closing quotation mark must be followed by a separator or the"
              + " line's end | write a quotation mark within the cell twice",
          ]))
  }

  @Test func reportsTheByteThatIsNoUTF8() {
    #expect(
      read(Array("a,b\ncaf".utf8) + [0xE9, 0x2C, 0x31], as: "a.csv").findings
        == ["2:4-5 data-invalid: a text file must be UTF-8 | save the file as UTF-8"])
  }

  @Test func reportsAHundredRowsAtMost() {
    let text = "a,b\n" + String(repeating: "1;2\n", count: 5000)
    #expect(read(text, as: "a.csv").findings.count == 100)
    #expect(read(String(repeating: ",", count: 5000), as: "a.csv").findings.count == 100)
  }

  @Test func givesRowsOneAfterAnother() {
    let file = InputFile(path: "a.csv", text: "a,b\n1,\"2\"\n")
    var rows = DelimitedRows(
      of: file, in: 0..<file.bytes.count, separatedBy: UInt8(ascii: ","), code: .dataInvalid)
    var texts: [[String]] = []
    while rows.next() { texts.append(rows.cells.map(rows.text(of:))) }
    #expect(texts == [["a", "b"], ["1", "2"]])
    #expect(rows.cells.isEmpty)
  }
}
