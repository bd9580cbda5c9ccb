import Base
import Tables
import Testing

@Suite struct TSVFormatTests {
  @Test func readsCellsBetweenTabs() {
    #expect(
      read("a\tb,c\r\n1\t\"x\ty\"\r\n\t\r\n", as: "a.tsv")
        == Reading(tree: "[{a: 1, b,c: \"x\ty\"}, {a: , b,c: }]", findings: []))
  }

  @Test func reportsRaggedRows() {
    #expect(
      read("a\tb\n1,2\n", as: "a.tab").findings == [
        "2:1-4 data-invalid: every row must have 2 cells, as the first does: row 2 has 1"
          + " | add the missing separators, also where a cell is empty"
      ])
  }
}
