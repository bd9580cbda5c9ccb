import Base
import Charts
import Tables
import Testing

@Suite struct ChartTableTests {
  private func table(_ csv: String) -> ChartTable? {
    Table.read(InputFile(path: "t.csv", text: csv)).table.map { ChartTable($0) }
  }

  @Test func columnsAreWhatTheirCellsAre() {
    let table = table("year,quarter,n,name\n2020,2020-Q1,1.50,a\n2021,2020-Q2,,b\n")
    #expect(
      table?.columns.map(\.kind) == [.temporal, .temporal, .quantitative, .nominal])
    #expect(table?.rows[0][2] == .number(1.5, text: "1.50"))
  }

  @Test func zeroEmptyAndShorthandStayApart() {
    let table = table("a,n\np,0\nq,\nr,[x]\ns,[c]\n")
    #expect(
      table?.rows.map { $0[1] } == [
        .number(0, text: "0"), .missing(shorthand: nil), .missing(shorthand: "x"),
        .missing(shorthand: "c"),
      ])
  }

  @Test(arguments: [
    ("2024", ChartPeriod.Kind.year, 2024), ("2023/24", .financialYear, 2023),
    ("2024-Q3", .quarter, 2024 * 4 + 2), ("2024-05", .month, 2024 * 12 + 4),
    ("1970-01-02", .day, 1),
  ])
  func periodsAreRead(_ text: String, _ kind: ChartPeriod.Kind, _ index: Int) {
    #expect(ChartPeriod(text) == ChartPeriod(kind, index: index))
  }

  @Test(arguments: ["", "24", "2023/25", "2024-Q5", "2024-13", "2024/2025", "soon"])
  func otherTextsAreNoPeriods(_ text: String) {
    #expect(ChartPeriod(text) == nil)
  }
}
