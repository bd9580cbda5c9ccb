import Base
import Tables
import Testing

@Suite struct JSONFormatTests {
  @Test func readsEveryKindOfValue() {
    let text = #"""
      {"a": "é\n\"\\\/\b\f\r\t\u00e9\ud83d\ude00", "b": [1, -0.50, 1e+9, 2E-3], "c": true,
       "d": false, "e": null, "f": {}, "g": [], "": " "}
      """#
    let tree =
      "{a: \"é\n\"\\/\u{8}\u{C}\r\té😀\", b: [number 1, number -0.50, number 1e+9, number 2E-3], "
      + "c: bool true, d: bool false, e: null, f: {}, g: [], : \" \"}"
    #expect(read(text, as: "a.json") == Reading(tree: tree, findings: []))
    #expect(
      read("\u{FEFF} 12345678901234567890.10\n", as: "A.JSON").tree
        == "number 12345678901234567890.10")
  }

  @Test func knowsThePlaceOfEachKeyAndValue() {
    #expect(
      places(#" {"é": [1, {"k": "v\n"}], "z": null } "#, as: "a.json") == [
        "1", #""k"="v\n""#, #"{"k": "v\n"}"#, #""é"=[1, {"k": "v\n"}]"#, #""z"=null"#,
      ])
  }

  @Test func reportsAKeyGivenTwiceAndReadsOn() {
    #expect(
      read("{\"a\": 1,\n \"a\": 2,\n \"b\": 3}", as: "a.json")
        == Reading(
          tree: "{a: number 1, b: number 3}",
          findings: [
            "2:2-5 data-invalid: a key must stand once in its map: \"a\" is given twice"
              + " | remove one of the two | 1:2: \"a\" is first given here"
          ]))
  }

  /// Columns are counted over a line of any length, many times.
  @Test func reportsKeysGivenTwiceInOneLongLine() {
    let text = "{" + String(repeating: "\"é\": 1, ", count: 5000) + "\"a\": 1}"
    let findings = read(text, as: "a.json").findings
    #expect(findings.count == 4999)
    #expect(findings.last?.hasPrefix("1:39994-39997 data-invalid") == true)
  }

  @Test(arguments: [
    ("", "1:1-1 data-invalid: expected a value, found the end of the file"),
    ("[1,]", "1:4-5 data-invalid: expected a value, found \"]\" | remove the comma before it"),
    (
      "{\"é\": 1,}",
      "1:9-10 data-invalid: expected a key in quotation marks, found \"}\" | remove the comma before it"
    ),
    ("[1 2]", "1:4-5 data-invalid: expected a comma or \"]\", found \"2\""),
    ("{\"a\": 1 \"b\"}", "1:9-10 data-invalid: expected a comma or \"}\", found \"\"\""),
    ("{\"a\" 1}", "1:6-7 data-invalid: expected a colon, found \"1\""),
    ("{a: 1}", "1:2-3 data-invalid: expected a key in quotation marks, found \"a\""),
    (
      "['a']",
      "1:2-3 data-invalid: expected a value, found \"'\" | write texts in double quotation marks"
    ),
    ("[1, // one\n2]", "1:5-6 data-invalid: expected a value, found \"/\" | JSON has no comments"),
    (
      "[+1]",
      "1:2-3 data-invalid: expected a value, found \"+\" | write the number without a plus sign"
    ),
    (
      "[.5]",
      "1:2-3 data-invalid: expected a value, found \".\" | write a digit before the decimal point"
    ),
    (
      "[NaN]",
      "1:2-3 data-invalid: expected a value, found \"N\" | write null where there is no number"
    ),
    (
      "[True]",
      "1:2-3 data-invalid: expected a value, found \"T\" | write true and false in lower case"
    ),
    ("[tru]", "1:2-3 data-invalid: expected a value, found \"t\""),
    ("[01]", "1:3-4 data-invalid: expected a number without a leading zero, found \"1\""),
    ("[1.]", "1:4-5 data-invalid: expected a digit, found \"]\""),
    ("[1e]", "1:4-5 data-invalid: expected a digit, found \"]\""),
    ("-", "1:2-2 data-invalid: expected a digit, found the end of the file"),
    ("[1] é", "1:5-6 data-invalid: expected the end of the file, found \"é\""),
    ("[1", "1:3-3 data-invalid: expected a comma or \"]\", found the end of the file"),
    ("[\u{1}]", "1:2-3 data-invalid: expected a value, found \"\\u0001\""),
    ("\"a", "1:1-2 data-invalid: a text must be closed by a quotation mark"),
    (
      "\"a\nb\"",
      "1:3-3 data-invalid: a text must not run over lines or hold control characters"
        + " | write \\n for a line end and \\t for a tab, or close the quotation mark"
    ),
    (
      #""a\x""#,
      #"1:3-5 data-invalid: a backslash must begin one of \" \\ \/ \b \f \n \r \t \u | double the backslash"#
    ),
    (#""\u12g4""#, "1:6-7 data-invalid: expected four hexadecimal digits, found \"g\""),
    (
      #""\ud83d!""#,
      "1:2-8 data-invalid: an escape for half of a character must stand beside the other half"
    ),
    (
      #""\ude00\ud83d""#,
      "1:2-8 data-invalid: an escape for half of a character must stand beside the other half"
    ),
  ])
  func reportsWhatIsMalformed(text: String, finding: String) {
    #expect(read(text, as: "a.json") == Reading(tree: "nothing", findings: [finding]))
  }

  @Test(
    arguments: [
      [0xFF], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
      [0xE2, 0x82],
    ] as [[UInt8]])
  func reportsTheByteThatIsNoUTF8(bytes: [UInt8]) {
    #expect(
      read(Array("[\"é".utf8) + bytes + Array("\"]".utf8), as: "a.json").findings
        == ["1:4-5 data-invalid: a text file must be UTF-8 | save the file as UTF-8"])
  }

  @Test func boundsTheDepth() {
    let allowed = String(repeating: "[", count: 100) + String(repeating: "]", count: 100)
    #expect(read(allowed, as: "a.json").findings.isEmpty)
    #expect(
      read(String(repeating: "[", count: 100_000), as: "a.json").findings == [
        "1:101-102 limit-exceeded: lists and maps may stand within each other to a depth of 100"
          + " at most | flatten the data"
      ])
  }

  @Test(arguments: UInt64(0)..<40)
  func readsBackWhatWasWritten(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let tree = DataNode.random(depth: 4, using: &generator)
    for layout in [JSONWriter.Layout.compact, .indented, .elementsOnLines] {
      var json = JSONWriter(layout: layout)
      json.write(tree)
      #expect(read(json.bytes, as: "a.json") == Reading(tree: dump(tree), findings: []))
    }
  }
}

extension DataNode {
  fileprivate static func random(depth: Int, using generator: inout SeededGenerator) -> DataNode {
    let count = Int.random(in: 0...4, using: &generator)
    switch Int.random(in: depth > 0 ? 0...5 : 2...5, using: &generator) {
    case 0:
      return DataNode(
        .list((0..<count).map { _ in random(depth: depth - 1, using: &generator) }), range: 0..<0)
    case 1:
      return DataNode(
        .map(
          (0..<count).map { index in
            Entry(
              key: "\(index)" + text(using: &generator), keyRange: 0..<0,
              value: random(depth: depth - 1, using: &generator))
          }), range: 0..<0)
    case 2: return scalar("\(Int.random(in: -1000...1000, using: &generator)).250", .number)
    case 3: return scalar(Bool.random(using: &generator) ? "true" : "false", .bool)
    case 4: return scalar("null", .null)
    default: return scalar(text(using: &generator), .string)
    }
  }

  private static func scalar(_ text: String, _ kind: Scalar.Kind) -> DataNode {
    DataNode(.scalar(Scalar(text, kind)), range: 0..<0)
  }

  private static func text(using generator: inout SeededGenerator) -> String {
    let parts = ["a", "é", "😀", "\"", "\\", "\n", "\u{0}", "\u{1F}", "\u{2028}", "/", " "]
    return (0..<Int.random(in: 0...8, using: &generator)).map { _ in
      parts.randomElement(using: &generator) ?? ""
    }.joined()
  }
}
