import Base
import Evidence
import Tables
import TestSupport
import Testing

/// glossary.yaml, timeline.yaml and discrepancies.yaml.
@Suite struct ListTests {
  private func read(
    _ text: String, _ read: (InputFile, inout Records) -> [Diagnostic]
  ) -> (records: Records, findings: String) {
    var records = Records()
    let findings = read(InputFile(path: "l.yaml", text: text), &records)
    return (records, printed(findings))
  }

  @Test func termsAreRead() {
    let (records, findings) = read(
      "- {id: aqma, term: air area, definition: D., source: report, avoid: [zone, area]}\n",
      Term.readAll)
    #expect(findings == "")
    #expect(records.terms.map(\.id) == ["aqma"])
    #expect(records.terms.first?.term == "air area" && records.terms.first?.definition == "D.")
    #expect(records.terms.first?.source == "report")
    #expect(records.terms.first?.avoid == ["zone", "area"])
  }

  @Test func eventsAreRead() {
    let (records, findings) = read(
      "- {date: 2024-02, label: First}\n- {date: unknown, label: Then, source: report}\n",
      TimelineEvent.readAll)
    #expect(findings == "")
    #expect(records.events.map(\.label) == ["First", "Then"])
    #expect(records.events.map(\.date?.iso) == ["2024-02", nil])
  }

  @Test func discrepanciesAreRead() {
    let (records, findings) = read(
      "- {id: a, title: T, between: [b, c], about: [stat:d/2024], note: N, resolution: R}\n",
      Discrepancy.readAll)
    #expect(findings == "")
    #expect(records.discrepancies.first?.title == "T")
    #expect(records.discrepancies.first?.between == ["b", "c"])
    #expect(records.discrepancies.first?.about == ["stat:d/2024"])
    #expect(records.discrepancies.first?.note == "N")
    #expect(records.discrepancies.first?.resolution == "R")
  }

  @Test(arguments: ["", "# nothing yet\n", "[]\n"])
  func anEmptyListIsFine(_ text: String) {
    let (records, findings) = read(text, Term.readAll)
    #expect(findings == "")
    #expect(records.isEmpty)
  }

  @Test(arguments: [
    ("a: b", "1:1: error[data-invalid]: the file must be a list of maps"),
    (
      "- a",
      "1:3: error[data-invalid]: a map of fields must stand here | write \"key: value\" lines"
    ),
    (
      "- {id: a, term: T}",
      "1:4: error[data-invalid]: \"definition\" is required | add \"definition\""
    ),
    (
      "- {id: A, term: T, definition: D}",
      """
      1:8: error[data-invalid]: an id may hold a to z, 0 to 9 and hyphens only: "A" | give an "id" of \
      that form
      """
    ),
    (
      "- {id: a, term: T, definition: D, avoids: x}",
      "1:35: error[data-invalid]: unknown field \"avoids\" | did you mean \"avoid\"?"
    ),
  ])
  func aWrongEntryIsShownAtItsPlace(_ text: String, _ expected: String) {
    #expect(read(text, Term.readAll).findings == "l.yaml:\(expected)")
  }
}
