import Base
import Evidence
import Tables
import Testing

@Suite struct SourceTests {
  private func read(_ yaml: String) -> Reading<Source> {
    Reading(yaml) { Source(&$0, fallbackID: "file-name") }
  }

  @Test func everyFieldIsRead() {
    let reading = read(
      """
      id: report
      type: report
      title: Air quality
      author: [{family: Berg, given: Ann, non-dropping-particle: van den}, The Council]
      editor: Bo Chan
      publisher: The Press
      container-title: The Series
      issued: 2024-06
      accessed: 2025-01-15
      URL: https://valley.example/report
      language: cy
      genre: Consultation
      DOI: 10.1000/x
      volume: 3
      tier: secondary
      origin: other
      archive: {file: r.txt, sha256: \(String(repeating: "aB3", count: 21))0, kind: pdf}
      archive-url: https://archive.example
      limitations: Two stations only.
      """)
    let source = reading.record
    #expect(reading.findings == "")
    #expect(source.id == "report")
    #expect(source.title == "Air quality")
    #expect(source.authors.map(\.text) == ["Ann van den Berg", "The Council"])
    #expect(source.editors.map(\.literal) == ["Bo Chan"])
    #expect(source.publisher == "The Press" && source.containerTitle == "The Series")
    #expect(source.issued?.iso == "2024-06" && source.accessed?.iso == "2025-01-15")
    #expect(source.url == "https://valley.example/report")
    #expect(source.language == "cy" && source.genre == "Consultation")
    #expect(source.variables.map { "\($0.name) \($0.text)" } == ["DOI 10.1000/x", "volume 3"])
    #expect(source.tier == .secondary && source.origin == "other")
    #expect(source.archive?.file == "r.txt" && source.archive?.kind == "pdf")
    #expect(source.limitations == "Two stations only.")
    #expect(source.place.line == 1)
  }

  @Test func theFilesNameIsTheIDAndAMissingDateStaysMissing() {
    let reading = read("type: book\ntitle: T\nissued: unknown\n")
    #expect(reading.findings == "")
    #expect(reading.record.id == "file-name")
    #expect(reading.record.issued == nil)
    #expect(reading.record.authors.isEmpty && reading.record.tier == nil)
  }

  @Test(arguments: [
    ("title: T", "1:1", "\"type\" is required | add \"type\""),
    ("type: book", "1:1", "\"title\" is required | add \"title\""),
    (
      "id: A b\ntype: book\ntitle: T", "1:5",
      "an id may hold a to z, 0 to 9 and hyphens only: \"A b\" | give an \"id\" of that form"
    ),
    (
      "type: book\ntitle: T\ntier: first", "3:7",
      "\"tier\" must be one of primary, secondary, tertiary"
    ),
    (
      "type: book\ntitle: T\nissued: June", "3:9",
      "\"issued\" must be a date: YYYY, YYYY-MM or YYYY-MM-DD"
    ),
    (
      "type: book\ntitle: T\nauthor: [{given: Ann}]", "3:11",
      "a name must have \"family\" and \"given\", or \"literal\""
    ),
    (
      "type: book\ntitle: T\narchive: {file: r.txt, sha256: abc}", "3:32",
      "\"sha256\" must be 64 hexadecimal digits | sha256sum r.txt prints them"
    ),
    (
      "type: reprot\ntitle: T", "1:7",
      "\"type\" must be one of CSL's types: \"reprot\" | did you mean \"report\"?"
    ),
    (
      "type: book\ntitle: T\nurl: x", "3:1",
      "unknown field \"url\" | the field is called \"URL\" here"
    ),
  ])
  func aWrongValueIsShownAtItsPlace(_ yaml: String, _ place: String, _ message: String) {
    #expect(read(yaml).findings == "r.yaml:\(place): error[data-invalid]: \(message)")
  }

  @Test(arguments: ["10.1000/x", "https://doi.org/10.1000/x", "http://dx.doi.org/10.1000/x"])
  func aDOIIsAnAddressHoweverItIsWritten(_ doi: String) {
    let source = read("type: book\ntitle: T\nDOI: \(doi)").record
    #expect(source.address == "https://doi.org/10.1000/x")
  }
}
