import Base
import Tables
import Testing

@Suite struct YAMLFormatTests {
  @Test func leavesPlainScalarsUntypedAndQuotedOnesStrings() {
    let text = """
      title: Air in the valley
      date: 2024-05-01
      answer: no
      quoted: "2024"
      single: 'it''s'
      tags: [air, "NO2"]
      archive:
        file: report.txt
      rows:
        - {period: 2023, value: 21.4}
        - period: 2024
      empty:
      block: |
        two
        lines
      """
    let tree =
      "{title: Air in the valley, date: 2024-05-01, answer: no, quoted: \"2024\", "
      + "single: \"it's\", tags: [air, \"NO2\"], archive: {file: report.txt}, "
      + "rows: [{period: 2023, value: 21.4}, {period: 2024}], empty: , "
      + "block: \"two\nlines\"}"
    #expect(read(text, as: "a.yaml") == Reading(tree: tree, findings: []))
  }

  @Test(arguments: ["", "\n", "# nothing but a comment\n", "---\n", "\u{FEFF}"])
  func readsAnEmptyTextAsNull(text: String) {
    #expect(read(text, as: "a.yml") == Reading(tree: "", findings: []))
  }

  @Test func knowsThePlaceOfEachKeyAndValue() {
    let text = "é: ü # c\nlist: [a, 'ö b']\nmap:\n  k: >-\n    long\n    text\n  n: 1\nz: \n"
    #expect(
      places(text, as: "a.yaml") == [
        "é=ü", "a", "'ö b'", "list=[a, 'ö b']", "k=>-\n    long\n    text\n", "n=1",
        "map=k: >-\n    long\n    text\n  n: 1", "z=",
      ])
  }

  @Test func countsPlacesAfterManyWideCharacters() {
    let text = String(repeating: "é😀\u{2028}x", count: 100)
    #expect(places("a: '\(text)'\r\nb: [\(text)]", as: "a.yaml").last == "b=[\(text)]")
  }

  @Test func toleratesAByteOrderMark() {
    #expect(read("\u{FEFF}a: b", as: "a.yaml").tree == "{a: b}")
    #expect(places("\u{FEFF}é: b", as: "a.yaml") == ["é=b"])
  }

  @Test func countsPlacesOfFrontMatterFromTheFilesFirstLine() {
    let file = InputFile(path: "a.md", text: "---\ntitle: é\ntitle: b\n---\n# Text: x: y\n")
    let (node, diagnostics) = YAMLFormat.read(file, in: 4..<23, code: .frontMatterInvalid)
    #expect(node.map(dump) == "{title: é}")
    #expect(
      diagnostics.map(line) == [
        "3:1-6 front-matter-invalid: a key must stand once in its map: \"title\" is given twice"
          + " | remove one of the two | 2:1: \"title\" is first given here"
      ])
  }

  @Test func reportsAllKeysGivenTwiceInALargeMap() {
    let keys = (0..<40).map { "k\($0): 1\n" }.joined()
    let reading = read(keys + "k3: 2\nk39: 2\n", as: "a.yaml")
    #expect(reading.findings.count == 2)
    #expect(reading.findings.last?.contains("40:1: \"k39\" is first given here") == true)
  }

  @Test func copiesWhatAnAliasNames() {
    let text = "a: &x [1, {b: 2}]\nc: *x\nd: &x e\nf: *x\n<<: *x\n"
    #expect(
      read(text, as: "a.yaml")
        == Reading(tree: "{a: [1, {b: 2}], c: [1, {b: 2}], d: e, f: e, <<: e}", findings: []))
  }

  @Test func honoursCoreTags() {
    let text = "a: !!str 12\nb: !!int 12\nc: !!float 1.5\nd: !!bool true\ne: !!null ~\nf: ! x\n"
    #expect(
      read(text, as: "a.yaml").tree
        == "{a: \"12\", b: number 12, c: number 1.5, d: bool true, e: null, f: \"x\"}")
    #expect(read("!!map {a: !!seq [b]}", as: "a.yaml").tree == "{a: [b]}")
  }

  @Test(arguments: [
    (
      "a: b: c",
      "1:5-6 data-invalid: a colon and a space must not stand inside an unquoted value"
        + " | put the value in quotation marks, or mend the indentation"
    ),
    (
      "a: 1\n- b",
      "2:1-2 data-invalid: a key must be indented as the keys before it"
        + " | mend the indentation"
    ),
    (
      "é: 'open\nb: c\n",
      "1:4-5 data-invalid: a quotation mark must be closed"
        + " | close it at the end of the value"
    ),
    (
      "a: \"b\\q\"",
      "1:6-7 data-invalid: a backslash in double quotation marks must begin a known"
        + " escape | double the backslash, or use single quotation marks"
    ),
    (
      "title: *bold* text",
      "1:8-9 data-invalid: an unquoted value must not begin with \"*\""
        + " | put it in quotation marks"
    ),
    (
      "title: **bold**",
      "1:8-9 data-invalid: an unquoted value must not begin with \"*\""
        + " | put it in quotation marks"
    ),
    (
      "a: & b",
      "1:4-5 data-invalid: an unquoted value must not begin with \"&\""
        + " | put it in quotation marks"
    ),
    (
      "a: @b",
      "1:4-5 data-invalid: an unquoted value must not begin with \"@\""
        + " | put it in quotation marks"
    ),
    (
      "a:\n\t- b", "2:1-2 data-invalid: lines must be indented with spaces, not with tabs"
    ),
    (
      "a: 1\nb\nc: 2",
      "2:1-2 data-invalid: a key must be followed by a colon and a space"
        + " | write \"key: value\""
    ),
    (
      "a: [1, 2\nb: 3\n",
      "2:2-3 data-invalid: a list in brackets must have commas between its"
        + " entries and end with \"]\""
    ),
    (
      "a: {b: 1\n",
      "2:1-1 data-invalid: a map in braces must have commas between its entries and"
        + " end with \"}\""
    ),
    (
      "a: - b",
      "1:4-5 data-invalid: an entry of a list must stand on a line of its own"
        + " | begin the list on the next line"
    ),
    (
      "a: *x\nx: &y 1",
      "1:4-6 data-invalid: an alias must name an anchor that stands before it:"
        + " \"x\" does not | put a value that begins with \"*\" in quotation marks"
    ),
    (
      "a: &home 1\nb: *hmoe",
      "2:4-9 data-invalid: an alias must name an anchor that stands before"
        + " it: \"hmoe\" does not | did you mean \"home\"?"
    ),
    (
      "a: &x [*x]",
      "1:8-10 data-invalid: an alias must name an anchor that stands before it:"
        + " \"x\" does not | put a value that begins with \"*\" in quotation marks"
    ),
    (
      "[a]: b",
      "1:1-2 data-invalid: a key must be a plain word or a quoted text"
        + " | put a value that looks like a list, a map or an alias in quotation marks"
    ),
    (
      "? \n: b",
      "1:2-2 data-invalid: a key must be a plain word or a quoted text"
        + " | put a value that looks like a list, a map or an alias in quotation marks"
    ),
    (
      "a: 1\n---\nb: 2\n",
      "2:1-4 data-invalid: a file must hold one YAML document only"
        + " | remove the \"---\" between them, or make two files"
    ),
    (
      "a: !local 1",
      "1:4-12 data-invalid: the YAML tag \"!local\" must not stand here"
        + " | remove it: the field that a value fills gives its type"
    ),
    (
      "a: !!python/name [1]",
      "1:4-19 data-invalid: the YAML tag \"!!python/name\" must not stand"
        + " here | remove it: the field that a value fills gives its type"
    ),
    (
      "a: !!int b",
      "1:4-11 data-invalid: a value must be what its tag says: \"b\" is not"
        + " \"!!int\" | remove the tag"
    ),
    (
      "# c\n%TAG ! x\n---\na",
      "2:1-9 data-invalid: YAML tags cannot be declared here"
        + " | remove the line: the field that a value fills gives its type"
    ),
    (
      "é: \u{7}", "1:4-5 data-invalid: control characters must not stand in a text | remove it"
    ),
  ])
  func reportsWhatIsMalformed(text: String, finding: String) {
    #expect(read(text, as: "a.yaml") == Reading(tree: "nothing", findings: [finding]))
  }

  @Test func reportsTheByteThatIsNoUTF8() {
    #expect(
      read(Array("é: ".utf8) + [0xFF], as: "a.yaml").findings
        == ["1:4-5 data-invalid: a text file must be UTF-8 | save the file as UTF-8"])
  }

  @Test func boundsTheDepth() {
    let allowed = String(repeating: "[", count: 100) + String(repeating: "]", count: 100)
    #expect(read(allowed, as: "a.yaml").findings.isEmpty)
    #expect(
      read("[" + allowed + "]", as: "a.yaml").findings == [
        "1:101-102 limit-exceeded: lists and maps may stand within each other to a depth of 100"
          + " at most | flatten the data"
      ])
    #expect(read(String(repeating: "- ", count: 100_000), as: "a.yaml").findings.count == 1)
  }

  @Test func boundsTheDepthThroughAliases() {
    let half = String(repeating: "[", count: 60) + "x" + String(repeating: "]", count: 60)
    let nested = String(repeating: "[", count: 60) + "*a" + String(repeating: "]", count: 60)
    #expect(
      read("- &a \(half)\n- \(nested)\n", as: "a.yaml").findings == [
        "2:63-65 limit-exceeded: lists and maps may stand within each other to a depth of 100"
          + " at most | flatten the data"
      ])
  }

  @Test func boundsWhatAliasesStandFor() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    #expect(
      read(text, as: "a.yaml").findings == [
        "5:45-48 limit-exceeded: aliases may stand for 100000 values at most in one file"
          + " | write the values out, or remove aliases of aliases"
      ])
  }
}
