import Base
import Evidence
import TestSupport
import Testing

@Suite struct DuplicatesTests {
  private func terms(_ ids: [String]) -> Records {
    var records = Records()
    let text = ids.map { "- {id: \($0), term: T, definition: D}\n" }.joined()
    _ = Term.readAll(InputFile(path: "glossary.yaml", text: text), into: &records)
    return records
  }

  @Test func anIDGivenTwiceIsAnErrorWithBothPlaces() {
    #expect(
      printed(duplicates(in: terms(["a", "b", "a"]))) == """
        glossary.yaml:3:4: error[data-invalid]: the id of a term must be its own: "a" is taken \
        | give one of the two another id
          glossary.yaml:1:4: "a" is first given here
        """)
  }

  @Test func everyFurtherOneIsReported() {
    #expect(duplicates(in: terms(["a", "a", "a"])).count == 2)
  }

  @Test func idsAreUniqueInTheirKindOnly() throws {
    let site = TestSite([
      "content/sources/a.md": "---\ntype: book\ntitle: T\n---\n",
      "content/policy/a.md": "---\ntitle: T\nsources: a\n---\n",
    ])
    #expect(duplicates(in: terms(["a", "b"])).isEmpty)
    let findings = try site.check()
    #expect(findings == "")
  }

  @Test func recordsOfTwoFilesMayNotShareAnID() throws {
    let site = TestSite([
      "content/sources/a.md": "---\ntype: book\ntitle: T\n---\n",
      "content/sources/b.md": "---\nid: a\ntype: book\ntitle: T\n---\n",
      "content/site.yaml": "checks: {unused-source: off}",
    ])
    let findings = try site.check()
    #expect(
      findings == """
        content/sources/b.md:2:1: error[data-invalid]: the id of a source must be its own: "a" is \
        taken | give one of the two another id
          content/sources/a.md:2:1: "a" is first given here
        """)
  }
}
