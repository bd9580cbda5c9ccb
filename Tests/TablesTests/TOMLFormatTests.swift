import Base
import Tables
import Testing

@Suite struct TOMLFormatTests {
  @Test func readsEveryKindOfValueInTheFilesOrder() {
    let text = #"""
      title = "Air in the \"valley\"" # comment
      date = 2024-05-01
      at = 2024-05-01T10:20:30.5+01:30
      utc = 2024-05-01 10:20:30Z
      local = 2024-05-01T10:20:30
      time = 07:05:00
      whole = 1_000
      hex = 0xFF
      share = 19.80
      big = 1e22
      nan = nan
      inf = -inf
      yes = true
      alpha.b = [1, "two", [3]]
      long = """
      a ""quoted""" # not a comment? yes
      literal = 'C:\dir'

      [archive]
      "file name" = 'x'
      inline = { z = 1, a = { b = 2 } }

      [[rows]]
      value = 1
      [[rows]]
      value = 2
      [rows.more]
      note = "n"
      """#
    let tree = #"""
      {title: "Air in the "valley"", date: date 2024-05-01, at: date 2024-05-01T10:20:30.5+01:30, \#
      utc: date 2024-05-01T10:20:30Z, local: date 2024-05-01T10:20:30, time: "07:05:00", \#
      whole: number 1000, hex: number 255, share: number 19.8, big: number 1e+22, \#
      nan: number .nan, inf: number -.inf, yes: bool true, \#
      alpha: {b: [number 1, "two", [number 3]]}, long: "a ""quoted", literal: "C:\dir", \#
      archive: {file name: "x", inline: {z: number 1, a: {b: number 2}}}, \#
      rows: [{value: number 1}, {value: number 2, more: {note: "n"}}]}
      """#
    #expect(read(text, as: "a.toml") == Reading(tree: tree, findings: []))
  }

  @Test func knowsThePlaceOfEachKeyAndValue() {
    #expect(places("# ö\n\"é\" = 1", as: "a.toml") == ["\"é\"=1"])
    #expect(
      places("a = [ 1, \"x]\", # ]\n 'y' ]\nb = {c = 1, d.e = 2}\n", as: "a.toml") == [
        "1", "\"x]\"", "'y'", "a=[ 1, \"x]\", # ]\n 'y' ]", "c=1", "e=2", "d=d",
        "b={c = 1, d.e = 2}",
      ])
    #expect(
      places("[s]\nk = 2024-05-01 10:00:00\n[[t]]\nv = '''\na\n'''\n[[t]]\nv = 2\n", as: "a.toml")
        == [
          "k=2024-05-01 10:00:00", "s=[s]", "v='''\na\n'''", "[[t]]", "v=2", "[[t]]", "t=t",
        ])
  }

  @Test(arguments: [#""a\u00e9\t\"\\b" = 1"#, #"'a.b' = 1"#, #"a."b.c".d = 1"#])
  func findsQuotedKeys(text: String) {
    #expect(places(text, as: "a.toml").first?.hasSuffix("=1") == true)
  }

  @Test func readsAnEmptyTextAsAnEmptyMap() {
    #expect(read("", as: "a.toml") == Reading(tree: "{}", findings: []))
    #expect(read("\u{FEFF}# c\n", as: "a.toml") == Reading(tree: "{}", findings: []))
  }

  @Test func countsPlacesOfFrontMatterFromTheFilesFirstLine() {
    let file = InputFile(path: "a.md", text: "+++\n\"é\" = 1\n\"é\" = \n+++\n")
    let (node, diagnostics) = TOMLFormat.read(file, in: 4..<20, code: .frontMatterInvalid)
    #expect(node == nil)
    #expect(
      diagnostics.map(line) == [
        "3:7-7 front-matter-invalid: a value must be a quoted text, a number, a date, true,"
          + " false, a list or a table | put texts in quotation marks"
      ])
  }

  @Test(arguments: [
    (
      "a = 1\na = 2\n",
      "2:5-5 data-invalid: malformed TOML key-value pair: cannot redefine existing integer 'a'"
    ),
    (
      "a = \n",
      "1:5-5 data-invalid: a value must be a quoted text, a number, a date, true,"
        + " false, a list or a table | put texts in quotation marks"
    ),
    ("a\n= 1", "1:2-2 data-invalid: malformed TOML key-value pair: expected '=', saw '\\n'"),
    (
      "a = [1 2]",
      "1:8-8 data-invalid: malformed TOML array: expected comma or closing ']', saw '2'"
    ),
    (
      "ok = 'é'\nb = 'é\n",
      "2:7-7 data-invalid: malformed TOML literal string: control characters other than TAB (U+0009) are explicitly prohibited"
    ),
    (
      "a = 2024-02-30",
      "1:15-15 data-invalid: malformed TOML date: expected day between 1 and 29 (inclusive), saw 30"
    ),
    (
      "a = \"\\u0000\"",
      "1:6-7 data-invalid: the null character must not stand in a text | remove it"
    ),
    ("a = 1\u{0}", "1:6-7 data-invalid: the null character must not stand in a text | remove it"),
  ])
  func reportsWhatIsMalformed(text: String, finding: String) {
    #expect(read(text, as: "a.toml") == Reading(tree: "nothing", findings: [finding]))
  }

  @Test func reportsTheByteThatIsNoUTF8() {
    #expect(
      read(Array("a = 'é".utf8) + [0xC3, 0x27], as: "a.toml").findings
        == ["1:7-8 data-invalid: a text file must be UTF-8 | save the file as UTF-8"])
  }

  @Test(arguments: [
    "a = 2024-05-01T:1", "a = 2024-05-01 1", "a = +", "a = 0x", "a = 1_", "a = 1__2", "a = .5",
    "a = 5.", "a = 1e", "a = True", "a = 12:30", "a = 0x1p2", "a = 2024-5-1",
  ])
  func refusesWordsThatAreNoValue(text: String) {
    #expect(
      read(text, as: "a.toml").findings == [
        "1:5-5 data-invalid: a value must be a quoted text, a number, a date, true, false, a list"
          + " or a table | put texts in quotation marks"
      ])
  }

  @Test(arguments: [
    "0", "-0", "+1_000", "0xdead_BEEF", "0o17", "0b1_0", "1.5", "-1.5e-3", "1E+1_0", "inf", "+nan",
    "2024-05-01", "2024-05-01t10:20:30z", "2024-05-01 10:20:30.123456-23:59", "00:00:00.1", "true",
  ])
  func acceptsEveryWordThatIsAValue(word: String) {
    #expect(places("a = \(word)# c", as: "a.toml") == ["a=\(word)"])
    #expect(places("a = [\(word),\(word) ]", as: "a.toml").prefix(2) == [word, word])
  }

  /// Texts on which the library would end the program, so that it is not given them.
  @Test(arguments: [
    ("[=]", "1:2-2 data-invalid: a table's header must name a key"),
    ("[[ é]]", "1:4-4 data-invalid: a table's header must name a key"),
    ("[\n", "1:2-2 data-invalid: a table's header must name a key"),
    (
      "a = [}]",
      "1:6-6 data-invalid: a value must be a quoted text, a number, a date, true,"
        + " false, a list or a table | put texts in quotation marks"
    ),
    (
      "a = [1,\u{2028}]",
      "1:8-8 data-invalid: a value must be a quoted text, a number, a date, true,"
        + " false, a list or a table | put texts in quotation marks"
    ),
    (
      "a = [2024-05-01 1,]",
      "1:6-6 data-invalid: a value must be a quoted text, a number, a date, true, false, a list or a table | put texts in quotation marks"
    ),
  ])
  func refusesWhatTheLibraryCannotTake(text: String, finding: String) {
    #expect(read(text, as: "a.toml") == Reading(tree: "nothing", findings: [finding]))
  }

  @Test func boundsTheDepth() {
    #expect(
      read("a = " + String(repeating: "[", count: 100_000), as: "a.toml").findings.map {
        String($0.prefix(24))
      } == ["1:105-105 limit-exceeded"])
    let header = Array(repeating: "a", count: 101).joined(separator: ".")
    #expect(
      read("[\(header)]\nb = 1\n", as: "a.toml").findings.map { String($0.prefix(24)) }
        == ["1:202-202 limit-exceeded"])
  }
}
