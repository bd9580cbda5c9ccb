import Base
import Tables
import Testing

@Suite struct TableTests {
  private func table(_ text: String, as path: String) -> (table: Table?, findings: [String]) {
    let (table, diagnostics) = Table.read(InputFile(path: path, text: text))
    return (table, diagnostics.map(line))
  }

  private func written(
    _ text: String, as path: String, _ write: (Table, inout HTMLBuffer) -> Void
  ) -> String {
    var out = HTMLBuffer()
    if let table = table(text, as: path).table { write(table, &out) }
    return out.text
  }

  private static let yaml = """
    - {period: 2023, value: 21.40, note: no}
    - {period: 2024, status: p, done: true, value: ~}
    - {period: 0x10, value: .inf, note: 'a "b", <c>'}
    """

  @Test func takesColumnsInTheOrderOfFirstAppearance() {
    let (table, findings) = table(Self.yaml, as: "a.yaml")
    #expect(findings == [])
    #expect(table?.columns == ["period", "value", "note", "status", "done"])
    #expect(table?.column(named: "status") == 3)
    #expect(table?.column(named: "x") == nil)
    #expect(
      table?.rows.map { $0.map { $0.map { dump($0.value) } ?? "-" }.joined(separator: " ") } == [
        "number 2023 number 21.40 \"no\" - -", "number 2024 null - \"p\" bool true",
        "number 0x10 number .inf \"a \"b\", <c>\" - -",
      ])
    #expect(table?.rows.first?.first??.range == 11..<15)
  }

  @Test func writesJSON() {
    #expect(
      written(Self.yaml, as: "a.yaml") { $0.write(as: .json, into: &$1) } == #"""
        [
          {"period":2023,"value":21.40,"note":"no"},
          {"period":2024,"value":null,"status":"p","done":true},
          {"period":16,"value":".inf","note":"a \"b\", <c>"}
        ]

        """#)
    #expect(written("a\n", as: "a.csv") { $0.write(as: .json, into: &$1) } == "[]\n")
  }

  @Test func writesCellsOfCSVAsStrings() {
    #expect(
      written("a,b\n08,\n\"true\",null\n", as: "a.csv") { $0.write(as: .json, into: &$1) }
        == "[\n  {\"a\":\"08\",\"b\":\"\"},\n  {\"a\":\"true\",\"b\":\"null\"}\n]\n")
  }

  @Test func writesCSV() {
    #expect(
      written(Self.yaml, as: "a.yaml") { $0.write(as: .csv, into: &$1) } == """
        period,value,note,status,done
        2023,21.40,no,,
        2024,,,p,true
        0x10,.inf,"a ""b"", <c>",,

        """)
  }

  @Test func writesHTML() {
    #expect(
      written("a,<b>\n1&2,\"x\"\n,~\n", as: "a.csv") { $0.write(as: .html, into: &$1) } == """
        <table>
        <thead>
        <tr><th scope="col">a</th><th scope="col">&lt;b&gt;</th></tr>
        </thead>
        <tbody>
        <tr><td>1&amp;2</td><td>x</td></tr>
        <tr><td></td><td>~</td></tr>
        </tbody>
        </table>

        """)
    #expect(
      written("[{\"a\": null, \"b\": 1.50}]", as: "a.json") { $0.write(as: .html, into: &$1) }
        .contains("<tr><td></td><td>1.50</td></tr>"))
  }

  @Test(arguments: [
    (
      "a: 1\n",
      [
        "1:1-2 data-invalid: a table must be a list of maps, one for each row"
          + " | begin each row with \"- \" in YAML, or put the rows in [ ] in JSON"
      ], false
    ),
    (
      "- {a: 1}\n- é\n- [x]\n",
      [
        "2:3-4 data-invalid: a row of a table must be a map from column names to values"
          + " | write \"column: value\"",
        "3:4-5 data-invalid: a row of a table must be a map from column names to values"
          + " | write \"column: value\"",
      ], true
    ),
    (
      "- {a: [1, 2], b: {c: 3}, d: 4}\n",
      [
        "1:8-9 data-invalid: a cell of a table must be a single value: \"a\" is a list or map"
          + " | give each of its values a column",
        "1:19-20 data-invalid: a cell of a table must be a single value: \"b\" is a list or map"
          + " | give each of its values a column",
      ], true
    ),
  ])
  func reportsWhatIsNoTable(text: String, expected: [String], isTable: Bool) {
    let (table, findings) = table(text, as: "a.yaml")
    #expect(findings == expected)
    #expect((table != nil) == isTable)
  }

  @Test func boundsTheColumnsThatMapsMayMake() {
    let text = (0...1000).map { "- {k\($0): 1}\n" }.joined()
    let (table, findings) = table(text, as: "a.yaml")
    #expect(table == nil)
    #expect(
      findings == [
        "1001:4-9 limit-exceeded: a table made of maps may have 1000 columns at most"
          + " | make a column of the names and a row for each"
      ])
  }

  @Test func reportsAFileOfAnotherKind() {
    #expect(
      table("x", as: "a.xlsx").findings == [
        "1:1-1 data-invalid: a data file must have one of the endings that the program reads"
          + " | these are .csv, .json, .tab, .toml, .tsv, .yaml, .yml"
      ])
  }

  @Test(arguments: UInt64(0)..<60)
  func readsBackWhatWasWrittenAsCSV(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let table = Table.random(using: &generator)
    var out = HTMLBuffer()
    table.write(as: .csv, into: &out)
    let (again, diagnostics) = Table.read(InputFile(path: "a.csv", bytes: out.bytes))
    #expect(diagnostics == [])
    #expect(again?.columns == table.columns)
    #expect(again?.texts == table.texts)
  }
}

extension Table {
  fileprivate var texts: [[String]] {
    rows.map { $0.map { $0?.value.text ?? "" } }
  }

  fileprivate static func random(using generator: inout SeededGenerator) -> Table {
    let parts = ["a", "é", "\"", ",", "\n", "\r", "\r\n", " ", "\u{FEFF}", ";", "\t", "'", "1"]
    func text() -> String {
      (0..<Int.random(in: 0...4, using: &generator)).map { _ in
        parts.randomElement(using: &generator) ?? ""
      }.joined()
    }
    let columns = (0..<Int.random(in: 1...4, using: &generator)).map { text() + "\($0)" }
    let rows = (0..<Int.random(in: 0...5, using: &generator)).map { _ in
      columns.map { _ -> Cell? in
        let kinds = [Scalar.Kind.plain, .string]
        let kind = kinds.randomElement(using: &generator) ?? .plain
        return Bool.random(using: &generator) ? Cell(Scalar(text(), kind), 0..<0) : nil
      }
    }
    return Table(columns: columns, rows: rows)
  }
}
