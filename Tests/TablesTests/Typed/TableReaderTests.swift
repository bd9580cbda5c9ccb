import Base
import Tables
import Testing

/// Data of which nobody says the types.
@Suite struct TableReaderTests {
  private func read(_ text: String, as path: String = "t.csv", limit: Int = 100) throws
    -> TypedTable
  {
    var rows = try #require(dataRows(of: .whole(InputFile(path: path, text: text))))
    var reader = TableReader(limit: limit)
    let (table, findings) = reader.read(&rows, name: "t")
    #expect(findings == [])
    return try #require(table)
  }

  /// One line for the columns and one for each row.
  private func dump(_ table: TypedTable) -> [String] {
    let columns = table.columns.map {
      "\($0.name): \($0.type.rawValue) \($0.role?.rawValue ?? "-")"
    }
    return [columns.joined(separator: ", ")]
      + table.rows.map { $0.cells.map(dump).joined(separator: ", ") }
  }

  private func dump(_ cell: TypedTable.Cell) -> String {
    let content =
      switch cell.content {
      case .number(let digits): "number \(digits)"
      case .text(let text): "text \(text)"
      case .period(let period): "period \(period.key)"
      case .missing: "nothing"
      }
    return content + (cell.shorthand.map { " [\($0)]" } ?? "")
  }

  @Test func zeroAGapAndAShorthandStayApart() throws {
    #expect(
      try dump(read("year,n,name\n2022,0,a\n2023,,\n2024,[x],[z]\n2025,1.50,\"\"\n")) == [
        "year: period time, n: number measure, name: string dimension",
        "period 2022, number 0, text a", "period 2023, nothing, nothing",
        "period 2024, nothing [x], nothing [z]", "period 2025, number 1.50, nothing",
      ])
  }

  @Test func aColumnOfStatusesMarksItsNeighbour() throws {
    let table = try read("period,value,status,low,low_status\n2024-Q1,1,p,2,\n2023/24,,[c],3,r\n")
    #expect(
      dump(table) == [
        "period: period time, value: number measure, low: number measure",
        "period 2024-Q1, number 1 [p], number 2",
        "period 2023/24, nothing [c], number 3 [r]",
      ])
    #expect(table.legend.map(\.code) == ["c", "r", "p"])
  }

  @Test func oneWordMakesAColumnOfWords() throws {
    #expect(
      try dump(read("a,b,c\n1,NaN,2024-05-01\n2,3,2024-05-02\n")) == [
        "a: number measure, b: string dimension, c: period time",
        "number 1, text NaN, period 2024-05-01", "number 2, text 3, period 2024-05-02",
      ])
    #expect(
      try dump(read("[{\"a\": true, \"b\": null}, {\"a\": false, \"b\": 1e3}]", as: "t.json")) == [
        "a: boolean dimension, b: number measure", "text true, nothing", "text false, number 1e3",
      ])
  }

  @Test func rowsBeyondTheLimitAreCounted() throws {
    let table = try read("a\n1\n2\n3\n", limit: 2)
    #expect(table.rows.count == 2 && table.omittedRows == 1 && table.rowCount == 3)
    #expect(table.rowFault(limit: 3, at: Place(file: "p.md")) == nil)
    #expect(
      table.rowFault(limit: 2, at: Place(file: "p.md")).map(line) == """
        1:1-1 limit-exceeded: a table on a page may have 2 rows at most: "t" has 3 | keep the rows \
        that readers need in a file of their own, or raise "table-rows" under "limits" in \
        content/site.yaml | 1:1: the data stand here
        """)
  }

  @Test func aDownloadIsReadAgainAsItWas() throws {
    let table = try read(
      "period,value,status,site\n2023,0,,\"a, b\"\n2024,,x,c\n2025,1.50,p,\"\"\"d\"\"\"\n")
    var out = HTMLBuffer()
    table.writeCSV(into: &out)
    #expect(
      out.text == "period,value,status,site\r\n2023,0,,\"a, b\"\r\n2024,,x,c\r\n"
        + "2025,1.50,p,\"\"\"d\"\"\"\r\n")
    #expect(try dump(read(out.text)) == dump(table))
  }
}
